import type { CycleDraft, CycleDraftInput } from '../../schema/cycle-draft'
import { beijingTimeOf } from '../calendar/day-of'
import type { WorkingCalendar } from '../calendar/working-calendar'
import type { EntityManager } from '../database/orm'
import { InvalidInputError, PortalError } from '../errors'
import { warningsOfCycle } from './check/specified-checks'
import { contradiction } from './contradiction'
import { lastVersionOf } from './lock-cycle'
import { moveCycle } from './move-cycle'
import { noticeShape, type WrittenCycle } from './notice-shape'
import { textPending } from './notice-words'
import { printedDates } from './printed'
import { readWrittenCycle } from './read'
import { reviveCycle } from './revive-cycle'
import { ShapeError } from '../text/shape'

export interface Draft {
  before: WrittenCycle
  after: WrittenCycle
  /** As in CycleDraft: it stays while a draft is checked again. */
  lastVersion: string
}

/** An instant as notices write it: Beijing time with its offset. */
const written = (instant: Date | null | undefined) => (instant ? `${beijingTimeOf(instant)}+08:00` : null)

/** The moved cycle with the title, dates and texts that a person entered instead. */
function withDates(moved: WrittenCycle, input: CycleDraftInput): WrittenCycle {
  const { title, windows, noticeStartDayCounted } = input
  const unknown = windows?.find(({ id }) => !moved.windows.some((window) => window.id === id))
  if (unknown) throw new InvalidInputError('没有这个时间段。')
  return {
    ...moved,
    title: title?.trim() || moved.title,
    settings: {
      ...moved.settings,
      noticeStartDayCounted: noticeStartDayCounted ?? moved.settings.noticeStartDayCounted,
    },
    windows: moved.windows.map((window) => {
      const own = windows?.find(({ id }) => id === window.id)
      if (!own) return window
      const startsAt = written(own.startsAt)
      const endsAt = written(own.endsAt)
      const text = own.text?.trim() || window.text
      const same = (a: string | null, b: string | null) => (a && Date.parse(a)) === (b && Date.parse(b))
      if (same(startsAt, window.startsAt) && same(endsAt, window.endsAt)) return { ...window, text }
      const printed = printedDates(own.startsAt ?? null, own.endsAt ?? null, window.byNotice) ?? window.printed
      return { ...window, startsAt, endsAt, printed, text: own.text?.trim() || textPending(moved.year) }
    }),
  }
}

/**
 * A year's cycle as it would be saved: another year's cycle moved by working days, or the year's own, with the changes of
 * `input`.
 *
 * @throws CycleUnknownError, CalendarMissingError, PortalError CYCLE_CONTRADICTORY
 */
export async function draftCycle(em: EntityManager, calendar: WorkingCalendar, input: CycleDraftInput): Promise<Draft> {
  if (input.year < 2000 || input.year > 2999) throw new InvalidInputError('年度应为四位数。')
  const before = await readWrittenCycle(em, input.basedOn)
  const after = withDates(moveCycle(before, input.year, calendar), input)
  try {
    noticeShape(after, '')
  } catch (error) {
    if (error instanceof ShapeError) throw new PortalError('CYCLE_CONTRADICTORY', `周期有误：${error.message}`)
    throw error
  }
  const wrong = contradiction(after)
  if (wrong !== null) throw new PortalError('CYCLE_CONTRADICTORY', `周期有误：${wrong}`)
  return { before, after, lastVersion: input.lastVersion ?? (await lastVersionOf(em, input.year)) }
}

/** A window's dates as the notice prints them; computed for a sample cycle, which prints none. */
function printedBefore({ isSample, windows }: WrittenCycle, id: string): string {
  const window = windows.find((one) => one.id === id)!
  const at = (written: string | null) => (written === null ? null : new Date(written))
  return (isSample && printedDates(at(window.startsAt), at(window.endsAt), window.byNotice)) || window.printed
}

/** The draft for the page: each window's dates with those before, and the warnings of the checks. */
export function showDraft({ before, after, lastVersion }: Draft, calendar: WorkingCalendar): CycleDraft {
  const cycle = reviveCycle(after)
  return {
    year: after.year,
    title: after.title,
    lastVersion,
    noticeStartDayCounted: after.settings.noticeStartDayCounted,
    windows: cycle.windows.map((window) => ({
      ...window,
      before: printedBefore(before, window.id),
    })),
    warnings: warningsOfCycle(cycle, calendar),
  }
}
