import { beforeAll, describe, expect, test } from 'vitest'
import { killImport, type KillSummary } from '../../scripts/kill-import/kill-import'
import type { Moment, Victim } from '../../scripts/kill-import/moment'
import { some } from '../support/some'

// `npm run kill-import` does the same 500 times. It runs the built server with a separate database.

const moments: [Moment, Victim][] = [
  ['UPLOAD', 'SERVER'],
  ['PLAN', 'BACKEND'],
  ['PLAN', 'SERVER'],
  ['APPLY', 'SERVER'],
  ['APPLY', 'BOTH'],
  ['APPLIED', 'DATABASE_FIRST'],
  ['UNDO', 'SERVER'],
  ['UNDONE', 'BOTH'],
]
const kills = some(moments, 3, 'kill')

describe('kill -9 in the middle of an import', () => {
  let summary: KillSummary

  beforeAll(async () => {
    const choose = (round: number) => {
      const [moment, victim] = kills[round - 1]!
      return { moment, victim }
    }
    summary = await killImport({ rounds: kills.length, seed: 6505, choose })
  })

  test('leaves all of it or nothing of it', () => {
    expect(summary.results.flatMap(({ torn }) => torn)).toEqual([])
    expect(summary.torn).toEqual([])
  })

  test('loses nothing that was answered as done', () => {
    expect(summary.results.flatMap(({ lost }) => lost)).toEqual([])
    const finished = kills.map(([moment], round) => [moment, summary.results[round]!.state])
    expect(finished.filter(([moment, state]) => /^(APPLIED|UNDONE)$/.test(moment!) && state !== moment)).toEqual([])
  })

  // The restart time is measured on a quiet machine by `npm run kill-import`, which fails above 10 s.
  test('is over by itself: the portal is ready again after each', () => {
    expect(summary.results.filter(({ restart }) => restart > 0)).toHaveLength(kills.length)
  })
})
