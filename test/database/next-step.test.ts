import { expect, test } from 'vitest'
import { mostStarts, nextStep, pauseAfter, startsInVain } from '../../server/database/outage/next-step'

test('an outside database is awaited without end, and so is an own server that is recovering', () => {
  for (const failed of [0, mostStarts, 1000]) {
    expect(nextStep('OUTSIDE', failed)).toBe('WAIT')
    expect(nextStep('RUNNING', failed)).toBe('WAIT')
  }
})

test('an own server that waits for its clients to leave is made to stop, and then started', () => {
  expect(nextStep('STOPPING', 0)).toBe('HASTEN')
  expect(nextStep('GONE', 0)).toBe('START')
})

test('an own server is started ten times with growing pauses, a minute and a half in all, and then given up', () => {
  const steps = Array.from({ length: mostStarts + 1 }, (_, failed) => nextStep('GONE', failed))
  expect(steps).toEqual([...Array.from({ length: 10 }, () => 'START'), 'END'])
  const pauses = Array.from({ length: 10 }, (_, attempt) => pauseAfter(0, attempt + 1))
  expect(pauses).toEqual([250, 500, 1000, 2000, 4000, 8000, 16_000, 30_000, 30_000, 30_000])
})

test('an outside database is asked at once, and later every two seconds', () => {
  expect([0, 3, 50].map((attempts) => Math.round(pauseAfter(attempts, 0)))).toEqual([50, 169, 2000])
})

test('a start counts as failed when the database died again within five seconds', () => {
  expect([startsInVain(3, 4999), startsInVain(3, 5000)]).toEqual([3, 0])
})
