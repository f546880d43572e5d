import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { graph, root } from './import-graph'

/** `@Arg('after', () => Int, { nullable: true, … }) after: number | null | undefined`: name and type of the parameter. */
const nullableArgument = /@Arg\((?:[^()]|\([^()]*\))*nullable: true(?:[^()]|\([^()]*\))*\)\s+(\w+)\??: ([^,)]+)/g

const argumentsOf = (file: string) =>
  [...readFileSync(path.join(root, file), 'utf8').matchAll(nullableArgument)].map(([, name, type]) => ({
    at: `${file}: ${name}`,
    type: type!,
  }))

const found = [...graph.keys()].filter((file) => file.endsWith('.resolver.ts')).flatMap(argumentsOf)

test('an argument that may be null says so in its type, so that null is asked about where it is used', () => {
  expect(found.length).toBeGreaterThan(10)
  expect(found.filter(({ type }) => !type.includes('null')).map(({ at }) => at)).toEqual([])
})
