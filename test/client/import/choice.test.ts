import { expect, it } from 'vitest'
import { firstCount, kindCounts, watchCounts } from '../../../client/import/choice'
import { aRun } from './a-run'

it('counts every row once by what is done with it', () => {
  const run = aRun({ read: 21, unchanged: 3, skipped: 1, rejected: 2, conflict: 2 })
  expect(kindCounts(run).reduce((sum, { n }) => sum + n, 0)).toBe(run.read)
})

it('asks to look only at what there is', () => {
  expect(watchCounts(aRun())).toEqual([])
  expect(watchCounts(aRun({ movedBack: 1, missing: 4 })).map(({ key }) => key)).toEqual(['MOVED_BACK', 'MISSING'])
})

it('opens what needs a person first', () => {
  expect(firstCount(aRun({ rejected: 2, conflict: 2 }))?.key).toBe('CONFLICT')
  expect(firstCount(aRun({ rejected: 2 }))?.key).toBe('REJECTED')
  expect(firstCount(aRun())?.key).toBe('CHANGED')
  expect(firstCount(aRun({ new: 0, changed: 0, unchanged: 15 }))).toBeNull()
})
