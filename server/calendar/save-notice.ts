import { sql } from 'kysely'
import type { CalendarDayChange, CalendarNoticeInput, CalendarYear } from '../../schema/calendar'
import { AuditEvent } from '../../schema/vocabulary'
import type { Viewer } from '../access/session/viewer'
import { recordAction } from '../audit/record'
import type { Context } from '../graphql/context'
import type { EntityManager } from '../database/orm'
import type { DB } from '../database/tables'
import { InvalidInputError, PortalError } from '../errors'
import { findCalendarYear } from './calendar-year'
import { checkNotice } from './check-notice'
import type { HolidayNotice } from './layer'
import { readNotices } from './notice'
import { CalendarFileError, parseNotice } from './parse-notice'
import { daysOf, rebuildCalendar } from './rebuild'
import { CalendarMissingError } from './working-calendar'

const longestText = 20_000

/** @throws CalendarFileError */
function noticeOf({ year, layer, source, text }: CalendarNoticeInput): HolidayNotice {
  if (text.length > longestText) throw new CalendarFileError('日历文件太大。')
  const written = parseNotice(text)
  if (written.year !== undefined && written.year !== year) {
    throw new CalendarFileError(`文件是 ${written.year} 年的，现在编辑的是 ${year} 年。`)
  }
  const { holidays, makeUp } = written
  const notice = { year, source: source.trim() || (written.source ?? ''), holidays, makeUp: makeUp.toSorted() }
  checkNotice(notice, layer)
  return notice
}

async function readDays(em: EntityManager) {
  const rows = await em
    .getKysely<DB>()
    .selectFrom('calendar_day')
    .select(['day', 'is_working as isWorking', 'name'])
    .execute()
  return new Map(rows.map((row) => [row.day, row]))
}

/**
 * The days that saving the notice would change; saves nothing.
 *
 * @throws CalendarFileError, CalendarMissingError
 */
export async function previewNotice(em: EntityManager, input: CalendarNoticeInput): Promise<CalendarDayChange[]> {
  const notice = noticeOf(input)
  const others = (await readNotices(em)).filter(({ year, layer }) => year !== input.year || layer !== input.layer)
  const layered = [...others, { ...notice, layer: input.layer }].toSorted((a, b) => a.year - b.year)
  const known = await readDays(em)
  return daysOf(layered).flatMap(({ day, isWorking, name }) => {
    const before = known.get(day)
    if (before?.isWorking === isWorking && before.name === name) return []
    // In a year that isn't loaded yet, only holidays and make-up days are listed.
    if (!before && name === null) return []
    return [{ day, before: before?.isWorking ?? null, after: isWorking, name }]
  })
}

/** @throws PortalError CALENDAR_MEANWHILE if the newest version isn't the one that is replaced */
async function refuseReplaced(em: EntityManager, { year, layer, replaces }: CalendarNoticeInput): Promise<void> {
  if (replaces === undefined || replaces === null) return
  const newest = await em
    .getKysely<DB>()
    .selectFrom('calendar_notice')
    .select(({ fn }) => fn.max('id').as('id'))
    .where('year', '=', year)
    .where('layer', '=', layer)
    .executeTakeFirst()
  if (String(newest?.id ?? 0) === replaces) return
  throw new PortalError('CALENDAR_MEANWHILE', '这一年的放假安排刚被别人改过，没有保存。请重新打开后核对再改。')
}

/**
 * Stores the next version of a year's layer and rebuilds the calendar in the same transaction.
 *
 * @returns the year as it is now
 * @throws CalendarFileError, CalendarMissingError if the year has no national notice, InvalidInputError, PortalError
 *   CALENDAR_MEANWHILE
 */
export async function saveNotice(
  { em, now, address }: Context,
  viewer: Viewer,
  input: CalendarNoticeInput,
): Promise<CalendarYear> {
  const { year, source, holidays, makeUp } = noticeOf(input)
  const note = input.note?.trim() || null
  if (note !== null && note.length > 200) throw new InvalidInputError('说明最多 200 字。')
  const db = em.getKysely<DB>()
  // One at a time, since the calendar is rebuilt from all current notices.
  await sql`select pg_advisory_xact_lock(hashtext('calendar'))`.execute(db)
  await refuseReplaced(em, input)
  const { accountId, displayName } = viewer
  const days = { holidays: JSON.stringify(holidays), make_up: makeUp }
  const author = { account_id: accountId, account_name: displayName, saved_at: now }
  await db
    .insertInto('calendar_notice')
    .values({ year, layer: input.layer, source, note, ...days, ...author })
    .execute()
  await rebuildCalendar(em)
  const saved = await findCalendarYear(em, year)
  if (!saved) throw new CalendarMissingError(year)
  const detail = { year, layer: input.layer, source, off: holidays.flatMap(({ off }) => off), makeUp }
  await recordAction(em, { viewer, address }, AuditEvent.CALENDAR_SAVED, detail)
  return saved
}
