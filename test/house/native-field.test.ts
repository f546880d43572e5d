import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { graph, root } from './import-graph'

/** Where the browser's own list is right, and why (docs/decisions/0043-kit.md). */
const native: Record<string, string> = {
  'client/import/HeaderChoice.vue': 'forms of the import, on a phone',
  'client/import/HeaderMapping.vue': 'a list of forty columns in groups, on a phone',
  'client/import/UnknownWordItem.vue': 'forms of the import, on a phone',
  'client/import/WordMeaning.vue': 'forms of the import, on a phone',
  'client/layout/AppLayout.vue': 'the year, in the head of every page before the kit is loaded',
  'client/wall/WallFoot.vue': '大屏 has neither the kit’s script nor its style',
}

const written = (pattern: RegExp) =>
  [...graph.keys()]
    .filter((file) => file.startsWith('client/') && file.endsWith('.vue') && !file.startsWith('client/ui/'))
    .filter((file) => pattern.test(readFileSync(path.join(root, file), 'utf8')))
    .toSorted()

test('outside of the kit only the named forms have the browser’s own list', () => {
  expect(written(/<select\b/)).toEqual(Object.keys(native))
})

test('no page has the browser’s own field for a date, which is in the order of its language', () => {
  expect(written(/type="(?:date|month|week|time|datetime-local)"/)).toEqual([])
})
