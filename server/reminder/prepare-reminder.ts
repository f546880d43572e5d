import type { DeskHolder, PreparedReminders, ReminderDraft } from '../../schema/reminder'
import { AuditEvent } from '../../schema/vocabulary'
import type { Viewer } from '../access/session/viewer'
import { recordAction } from '../audit/record'
import { calendarNote } from '../calendar/calendar-remark'
import { dayOf } from '../calendar/day-of'
import type { Context } from '../graphql/context'
import type { EntityManager } from '../database/orm'
import type { DB } from '../database/tables'
import { InvalidInputError } from '../errors'
import type { ResolvedFilter } from '../filter/resolve'
import { chosenOnce } from './chosen-desk'
import { emptiedDesks } from './emptied'
import { holderName, storedKey } from './holder-name'
import { reminderText } from './reminder-text'
import { breachesOf, stepOf } from './step'
import { storeReminders, type ReadyText } from './store-reminders'
import { readWaiting, type Waiting } from './waiting'
import { remindersOf } from './read-reminders'

/** The bureau's registered phone number, printed below each text. */
async function bureauPhone(em: EntityManager): Promise<string | null> {
  const row = await em
    .getKysely<DB>()
    .selectFrom('standing_contact')
    .select('phone')
    .where('kind', '=', 'CITY_HR')
    .where('key', '=', '650500')
    .executeTakeFirst()
  return row?.phone ?? null
}

/** The text for one desk and the declarations in it. */
function readyText(
  { now, portal: { calendar } }: Context,
  { cycles, filter }: ResolvedFilter,
  desk: DeskHolder,
  phone: string | null,
  waiting: readonly Waiting[],
): ReadyText {
  const { employerName } = waiting[0]!
  const today = dayOf(now)
  const holder = holderName(cycles, desk, employerName)
  const text = reminderText({
    holder,
    today,
    count: waiting.reduce((sum, { count }) => sum + count, 0),
    steps: waiting.map((each) => stepOf(cycles, calendar, now, desk.desk, each)),
    breaches: breachesOf(cycles, filter.finding ?? [], waiting),
    note: calendarNote(calendar, filter.year, today),
    phone,
  })
  return {
    desk: desk.desk,
    key: storedKey(desk),
    holder,
    text,
    years: waiting.flatMap(({ years }) => years),
    platformNos: waiting.flatMap(({ platformNos }) => platformNos),
  }
}

/** @throws InvalidInputError when none of the chosen desks has a waiting declaration */
function refuseEmptied(emptied: readonly string[], left: number): void {
  if (left > 0) return
  const named = emptied.slice(0, 5).join('、')
  const others = emptied.length > 5 ? ` 等 ${emptied.length} 个办理方` : ''
  throw new InvalidInputError(`${named}${others}在当前筛选下已没有在手的申报，没有准备催办文字；请重新选择。`)
}

interface Ready {
  texts: ReadyText[]
  /** Names of chosen desks on which nothing waits. */
  emptied: string[]
}

/** The texts of the chosen desks. @throws as `prepareReminder` */
async function readyTexts(context: Context, resolved: ResolvedFilter, holders: readonly DeskHolder[]): Promise<Ready> {
  const { em } = context
  const chosen = chosenOnce(holders)
  const waiting = Map.groupBy(await readWaiting(em, resolved, chosen), ({ place }) => place)
  const isEmpty = (_: DeskHolder, place: number) => !waiting.has(place)
  const emptied = await emptiedDesks(em, resolved.cycles, chosen.filter(isEmpty))
  refuseEmptied(emptied, waiting.size)
  const phone = await bureauPhone(em)
  return {
    texts: [...waiting].map(([place, own]) => readyText(context, resolved, chosen[place]!, phone, own)),
    emptied,
  }
}

/** What the reminders for the chosen desks would say. Stores nothing. @throws as `prepareReminder` */
export async function draftReminders(
  context: Context,
  resolved: ResolvedFilter,
  holders: readonly DeskHolder[],
): Promise<ReminderDraft[]> {
  const { texts } = await readyTexts(context, resolved, holders)
  return texts.map(({ holder, text, platformNos }) => ({ holder, text, count: platformNos.length }))
}

/**
 * Writes and stores a text for each chosen desk about the filter's declarations that wait there.
 *
 * @throws InvalidInputError when no desk or too many are chosen, or none has a waiting declaration; PortalError
 *   REMINDER_DESK_UNKNOWN for a desk outside the viewer's scope
 */
export async function prepareReminder(
  context: Context,
  viewer: Viewer,
  resolved: ResolvedFilter,
  holders: readonly DeskHolder[],
): Promise<PreparedReminders> {
  const { em, now, address } = context
  const { texts, emptied } = await readyTexts(context, resolved, holders)
  const ids = await storeReminders(em, viewer, now, texts)
  const reminders = await remindersOf(em, ids.map(String))
  const detail = { desks: reminders.length, declarations: reminders.reduce((sum, { count }) => sum + count, 0) }
  await recordAction(em, { viewer, address }, AuditEvent.REMINDER_PREPARED, detail)
  return { reminders, emptied }
}
