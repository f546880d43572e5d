import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { alwaysRun, longestFirst, restingFiles, slowFiles } from '../../scripts/launch/slow-file.mjs'

const firstDay = 20_000
const days = Array.from({ length: 8 }, (_, day) => String(firstDay + day))
const all = Object.keys(slowFiles)
const runs = (seed: string) => {
  const resting = new Set(restingFiles(seed))
  return all.filter((file) => !resting.has(file))
}

test('eight days in a row run each slow file once', () => {
  expect(days.flatMap(runs).toSorted()).toEqual(all.toSorted())
  expect(runs(String(firstDay + 8))).toEqual(runs(String(firstDay)))
})

test('no day’s slow files take twice as long as another’s', () => {
  const seconds = days.map((seed) => runs(seed).reduce((sum, file) => sum + slowFiles[file]!, 0))
  expect(Math.max(...seconds)).toBeLessThan(2 * Math.min(...seconds))
})

test('the files that take long begin first, whether they run each day or not', () => {
  const files = ['access/session.db', 'access/sign-in.db', 'import/kill.db', 'access/scope.db', 'matrix/matrix.db']
  expect(longestFirst(files, (file) => file)).toEqual([
    'matrix/matrix.db',
    'import/kill.db',
    'access/sign-in.db',
    'access/session.db',
    'access/scope.db',
  ])
  expect(Object.keys(alwaysRun).filter((file) => file in slowFiles || !existsSync(`test/${file}.test.ts`))).toEqual([])
})

test('every slow file exists, and none proves permissions or scope', () => {
  expect(all.filter((file) => !existsSync(`test/${file}.test.ts`))).toEqual([])
  expect(all.filter((file) => /^(matrix\/(matrix|route|column)|database\/scope)/.test(file))).toEqual([])
})
