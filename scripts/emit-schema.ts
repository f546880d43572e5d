import { readFileSync, writeFileSync } from 'node:fs'
import { lexicographicSortSchema, printSchema } from 'graphql'
import { buildSchema } from '../server/schema'
import { apiDocument } from './api-document'
import { declarationSelection } from './declaration-selection'
import { docsWithTables } from './doc-table'

// Writes the schema, docs/api.md, the client's fragments and the generated tables of the docs. All are committed and
// reviewed. `--check` fails if they differ from their sources: classes, error codes, attributes and rules.
const schema = lexicographicSortSchema(buildSchema())
const emitted = {
  'schema/schema.graphql': `# Emitted by the server's classes (npm run schema); reviewed as the contract with every client.\n\n${printSchema(schema)}\n`,
  'docs/api.md': `${apiDocument(schema)}\n`,
  'client/declaration/attributes.graphql': declarationSelection,
  ...docsWithTables,
}

for (const [file, text] of Object.entries(emitted)) {
  if (!process.argv.includes('--check')) {
    writeFileSync(file, text)
    console.log(`已写出 ${file}`)
  } else if (readFileSync(file, 'utf8') === text) {
    console.log(`${file} 与服务端一致`)
  } else {
    console.error(`${file} 与服务端的类不一致，请运行 npm run schema 并检查改动。`)
    process.exitCode = 1
  }
}
