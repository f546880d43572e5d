import { expect, test } from 'vitest'
import { RunningClock } from '../../server/retention/running-clock'
import { mayDelete, steadyFor } from '../../server/retention/steady'

const hour = 3_600_000
const day = 24 * hour
const now = new Date('2026-11-28T02:00:00Z')
const ago = (ms: number) => new Date(now.getTime() - ms)

/** Days for which the clock counts as steady. */
const steadyDays = (newest: number, since: number, other: { database?: Date; sinceSet?: number } = {}) =>
  steadyFor({
    now,
    database: now,
    sinceSet: Infinity,
    recorded: { newest: ago(newest), since: ago(since) },
    ...other,
  }) / day

test.each([
  ['runs on since the first entry in sequence', steadyDays(hour, 9 * day), 9],
  ['ran over a weekend without an entry', steadyDays(2.7 * day, 9 * day), 9],
  ['is a year ahead of the newest entry', steadyDays(365 * day, 370 * day), 0],
  ['is an hour behind the newest entry', steadyDays(-hour, 9 * day), 0],
  ['is a year behind the newest entry', steadyDays(-365 * day, 9 * day), 0],
  ['differs from the database’s by an hour', steadyDays(hour, 9 * day, { database: ago(hour) }), 0],
  ['was set two hours ago, while the portal ran', steadyDays(hour, 9 * day, { sinceSet: 2 * hour }), 1 / 12],
])('a clock that %s is steady for the time that the records show', (_, days, expected) => {
  expect(days).toBeCloseTo(expected)
})

test('without an entry the clock can’t be judged', () => {
  const nothing = { newest: null, since: null }
  expect(steadyFor({ now, database: now, sinceSet: Infinity, recorded: nothing })).toBe(0)
})

test('what is kept for a day is deleted after a steady day, everything else after a steady week', () => {
  expect([mayDelete(day, 0.9 * day), mayDelete(day, day)]).toEqual([false, true])
  expect([mayDelete(730 * day, 6.9 * day), mayDelete(730 * day, 7 * day)]).toEqual([false, true])
})

test('a running portal notices that its clock was set by an hour or a year, forward and back, and not that time passes', () => {
  for (const jump of [hour, 365 * day, -hour, -365 * day]) {
    let [wall, steady] = [now.getTime(), 1000]
    const clock = new RunningClock(
      () => wall,
      () => steady,
    )
    wall += 30 * day
    steady += 30 * day - 60_000
    expect(clock.sinceSet()).toBe(Infinity)
    wall += jump
    expect(clock.sinceSet()).toBe(0)
    wall += hour
    steady += hour
    expect(clock.sinceSet()).toBe(hour)
  }
})
