import type { CycleFacts } from '../portal/use-cycles'

export interface TimelineBar {
  id: string
  /** Percent of the axis. */
  left: number
  width: number
  /** Row from 0. Overlapping bars are in different rows. */
  lane: number
  /** Where its name is written. */
  name: 'inside' | 'after' | 'before'
}

/** Inside where there is room; behind the bar, if the axis doesn't end there. */
function nameAt(left: number, right: number, room: number): TimelineBar['name'] {
  if (right - left >= room) return 'inside'
  return right + room > 100 && left >= room ? 'before' : 'after'
}

export interface Timeline {
  bars: TimelineBar[]
  months: { left: number; month: number }[]
  /** Percent of the axis; null if today is outside of it. */
  today: number | null
  lanes: number
}

const millisecondsPerDay = 86_400_000

/**
 * Positions of the dated windows, in percent of the span from the first month to the last.
 *
 * @param roomOf percent of the axis that the name of a window takes
 */
export function layOutTimeline(windows: CycleFacts['windows'], now: string, roomOf: (id: string) => number): Timeline {
  const dated = windows
    .filter((window) => window.byNotice && window.endsAt && !(window.id === 'D2'))
    .map(({ id, startsAt, endsAt }) => ({
      id,
      end: Date.parse(endsAt!),
      start: startsAt ? Date.parse(startsAt) : Date.parse(endsAt!) - millisecondsPerDay,
    }))
  if (dated.length === 0) return { bars: [], months: [], today: null, lanes: 0 }
  const first = new Date(Math.min(...dated.map(({ start }) => start)))
  const last = new Date(Math.max(...dated.map(({ end }) => end)))
  const from = Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), 1)
  const to = Date.UTC(last.getUTCFullYear(), last.getUTCMonth() + 1, 1)
  const percent = (time: number) => ((time - from) / (to - from)) * 100

  const laneEnds: number[] = []
  const bars = dated.map(({ id, start, end }) => {
    const [left, right, room] = [percent(start), percent(end), roomOf(id)]
    const width = right - left
    const name = nameAt(left, right, room)
    const begin = name === 'before' ? left - room : left
    const free = laneEnds.findIndex((laneEnd) => laneEnd <= begin)
    const lane = free < 0 ? laneEnds.length : free
    laneEnds[lane] = right + (name === 'after' ? room : 0)
    return { id, left, width, lane, name }
  })
  const months: Timeline['months'] = []
  for (let at = from; at < to;) {
    const date = new Date(at)
    months.push({ left: percent(at), month: date.getUTCMonth() + 1 })
    at = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1)
  }
  const today = percent(Date.parse(now))
  return { bars, months, today: today >= 0 && today <= 100 ? today : null, lanes: laneEnds.length }
}
