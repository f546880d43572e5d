import { readFileSync, writeFileSync } from 'node:fs'
import { lexicographicSortSchema, printSchema } from 'graphql'
import { buildSchema } from '../server/schema'

// The contract with every client, committed and reviewed: `--check` fails when the classes have moved away from it.
const file = 'schema/schema.graphql'
const emitted = `# Emitted by the server's classes (npm run schema); reviewed as the contract with every client.\n\n${printSchema(lexicographicSortSchema(buildSchema()))}\n`

if (process.argv.includes('--check')) {
  if (readFileSync(file, 'utf8') !== emitted) {
    console.error(`${file} 与服务端的类不一致，请运行 npm run schema 并检查改动。`)
    process.exit(1)
  }
  console.log(`${file} 与服务端一致`)
} else {
  writeFileSync(file, emitted)
  console.log(`已写出 ${file}`)
}
