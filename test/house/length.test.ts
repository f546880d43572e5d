import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { graph, root } from './import-graph'

const lengths = [...graph.keys()]
  .map((file) => ({ file, lines: readFileSync(path.join(root, file), 'utf8').split('\n').length - 1 }))
  .toSorted((a, b) => a.lines - b.lines)

/** The percentile of the lengths: so many of a hundred files are not longer. */
const lengthOf = (percent: number) => lengths[Math.ceil((lengths.length * percent) / 100) - 1]!.lines

/** Files that are long because they are lists of independent entries, which nobody reads from top to bottom. */
const lists: Record<string, string> = {
  'client/import/document.ts': 'one GraphQL document a question',
  'client/import/locale.ts': 'one sentence an entry, in both languages',
  'schema/cycle.ts': 'one field of the API an entry, with what it means',
  'schema/enum.ts': 'one enumeration an entry',
  'schema/error-code.ts': 'one error code an entry',
  'schema/import-run.ts': 'one field of the API an entry, with what it means',
  'schema/vocabulary.ts': 'one code and its labels an entry',
  'server/database/tables.ts': 'one table an entry, compared with the migrated database',
}

test('half of the files have 60 lines at most, nine in ten have 150', () => {
  expect(lengthOf(50)).toBeLessThanOrEqual(60)
  expect(lengthOf(90)).toBeLessThanOrEqual(150)
})

test('no file has more than 300 lines but the lists named here', () => {
  const long = lengths.filter(({ lines }) => lines > 300).map(({ file }) => file)
  expect(long.toSorted()).toEqual(Object.keys(lists))
})
