import { describe, expect, it } from 'vitest'
import { layOutTimeline } from '../../../client/cycle/timeline'
import type { CycleFacts } from '../../../client/portal/use-cycles'

type Window = CycleFacts['windows'][number]

const window = (id: string, startsAt: string | null, endsAt: string | null, byNotice = true): Window => ({
  id,
  startsAt,
  endsAt,
  byNotice,
  name: id,
  nameEn: id,
  printed: '',
  clause: '',
  text: '',
  stages: [],
  workingDays: null,
})
/** The notice of 2023 (二, 八(一)2); an end without a time is the start of the next day. */
const windows = [
  window('D1', '2023-09-11T10:00:00+08:00', '2023-10-11T20:00:00+08:00'),
  window('D2', null, '2023-10-11T20:00:00+08:00'),
  window('D3', null, '2023-10-16T00:00:00+08:00'),
  window('D4', '2023-10-16T00:00:00+08:00', '2023-10-21T00:00:00+08:00'),
  window('D5', '2023-10-26T00:00:00+08:00', '2023-10-31T00:00:00+08:00'),
  window('D6', '2023-11-13T00:00:00+08:00', '2023-12-16T00:00:00+08:00'),
  window('D7', null, null),
  window('P1', null, '2023-10-16T00:00:00+08:00', false),
]

describe('the notice’s windows on a line', () => {
  const picture = layOutTimeline(windows, '2023-11-01T00:00:00Z', () => 18)

  it('shows what the notice dates: neither its repetition of the deadline nor what the portal proposes', () => {
    expect(picture.bars.map(({ id }) => id)).toEqual(['D1', 'D3', 'D4', 'D5', 'D6'])
  })

  it('spans whole months and marks today', () => {
    expect(picture.months.map(({ month }) => month)).toEqual([9, 10, 11, 12])
    expect(picture.months[0]?.left).toBe(0)
    expect(picture.today).toBeCloseTo(50)
  })

  it('gives no two names the same place', () => {
    /** Where a bar and its name end. */
    const endOf = ({ left, width, name }: (typeof picture.bars)[number]) => left + width + (name === 'after' ? 18 : 0)
    for (const bar of picture.bars)
      for (const other of picture.bars)
        if (bar.left < other.left && bar.lane === other.lane) expect(endOf(bar)).toBeLessThanOrEqual(other.left)
    expect(picture.lanes).toBe(3)
  })

  it('has a name inside of its bar only where there is room for it', () => {
    expect(picture.bars.filter(({ name }) => name === 'inside').map(({ id }) => id)).toEqual(['D1', 'D6'])
  })
})

it('writes no name beyond the end of the axis', () => {
  const { bars, lanes } = layOutTimeline(
    [
      window('D1', '2023-09-11T10:00:00+08:00', '2023-12-11T20:00:00+08:00'),
      window('D6', '2023-12-20T00:00:00+08:00', '2023-12-28T00:00:00+08:00'),
    ],
    '2023-11-01T00:00:00Z',
    () => 30,
  )
  expect(bars.map(({ name }) => name)).toEqual(['inside', 'before'])
  // The name would be on the first bar.
  expect(lanes).toBe(2)
})

it('has no mark of today in another year, and no line without dates', () => {
  expect(layOutTimeline(windows, '2026-11-20T02:00:00Z', () => 18).today).toBeNull()
  expect(layOutTimeline([window('D7', null, null)], '2023-11-01T00:00:00Z', () => 18)).toMatchObject({
    bars: [],
    lanes: 0,
  })
})
