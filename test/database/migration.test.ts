import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { migrations } from '../../server/database/migration'

const names = migrations.map(({ name }) => name)

/** What databases in use have written down as done: another name would be done again. */
const released = [
  ...['001-table', '002-tally', '003-scope', '004-import', '005-notify', '006-bulk', '007-calendar', '008-desk'],
  ...['009-record', '010-evidence', '011-finding-person', '012-finding', '014-freeze', '015-learn', '016-audit'],
  ...['017-account', '018-hardening', '019-committee-explained', '021-header', '022-past-day'],
  ...['023-public-edition', '024-search-folded', '025-declared-years', '026-founded', '027-reminded-employer'],
]

test('a released migration keeps its name and its place', () => {
  expect(names.slice(0, released.length)).toEqual(released)
})

test('every file of the folder is a migration of its own, with a number of its own', () => {
  const files = readdirSync('server/database/migration').filter((file) => /^\d/.test(file))
  expect(names).toEqual(files.map((file) => file.replace(/\.ts$/, '')).toSorted())
  const numbers = names.map((name) => /^(\d{3})-[a-z-]+$/.exec(name)?.[1])
  expect(numbers).not.toContain(undefined)
  expect(new Set(numbers).size).toBe(names.length)
  expect(new Set(migrations.map((each) => each.class)).size).toBe(names.length)
})
