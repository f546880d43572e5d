import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ChangeFeed, type Change } from '../../server/revision/change-feed'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

const data = (revision: number, counties: string[] = [], all = false): Change => ({
  kind: 'DATA',
  revision,
  counties,
  committees: [],
  supervisors: [],
  all,
})
const progress = (runId: number): Change => ({ kind: 'IMPORT', runId, accountId: 1 })

/** Records what a reader receives that reads as fast as it can. */
function readAll(feed: ChangeFeed): Change[] {
  const read: Change[] = []
  void (async () => {
    for await (const change of feed.subscribe()) read.push(change)
  })()
  return read
}

test('a reader that is slow finds one change of the data and one of each import', async () => {
  const feed = new ChangeFeed()
  const reader = feed.subscribe()
  for (let round = 1; round <= 1000; round += 1) {
    feed.publish(data(round, [`65050${round % 2}`]))
    feed.publish(progress(round % 2))
  }
  const read = [await reader.next(), await reader.next(), await reader.next()].map(({ value }) => value)
  expect(read).toEqual([data(1000, ['650501', '650500']), progress(1), progress(0)])
})

test('the data’s changes come a second apart, an import’s progress doesn’t wait for them', async () => {
  const feed = new ChangeFeed()
  const read = readAll(feed)
  feed.publish(data(1))
  await vi.advanceTimersByTimeAsync(300)
  feed.publish(data(2))
  feed.publish(progress(7))
  await vi.advanceTimersByTimeAsync(300)
  feed.publish(data(3, [], true))
  expect(read).toEqual([data(1), progress(7)])
  await vi.advanceTimersByTimeAsync(399)
  expect(read).toHaveLength(2)
  await vi.advanceTimersByTimeAsync(2)
  expect(read.slice(2)).toEqual([data(3, [], true)])
})

test('what a reader doesn’t want neither waits nor holds others up', async () => {
  const feed = new ChangeFeed()
  const reader = feed.subscribe((change) => change.kind === 'DATA' && change.counties.includes('650521'))
  feed.publish(data(1, ['650522']))
  feed.publish(data(2, ['650521']))
  expect(await reader.next()).toEqual({ done: false, value: data(2, ['650521']) })
})

test('whoever stops reading is woken and forgotten', async () => {
  const feed = new ChangeFeed()
  const reader = feed.subscribe()
  const waiting = reader.next()
  await reader.return()
  expect(await waiting).toEqual({ done: true, value: undefined })
  feed.publish(data(1))
  expect(await reader.next()).toEqual({ done: true, value: undefined })
})

test('a reader that waits for a while misses no change that comes when it no longer waits', async () => {
  const feed = new ChangeFeed()
  const reader = feed.subscribe()
  const none = reader.comesWithin(1000)
  await vi.advanceTimersByTimeAsync(1000)
  expect(await none).toBe(false)
  feed.publish(data(1))
  expect(await reader.comesWithin(1000)).toBe(true)
  const later = reader.comesWithin(5000)
  feed.publish(data(2))
  await vi.advanceTimersByTimeAsync(1000)
  expect(await later).toBe(true)
  const ended = reader.comesWithin(1000)
  await reader.return()
  expect(await ended).toBe(true)
})
