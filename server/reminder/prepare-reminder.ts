import { sql } from 'kysely'
import type { Cycle } from '../../schema/cycle'
import type { Reminder } from '../../schema/reminder'
import { AuditEvent, Desk, countyLabel, stageLabel, type County, type Stage } from '../../schema/vocabulary'
import type { Viewer } from '../access/viewer'
import { recordAudit } from '../audit/record'
import { dayOf } from '../calendar/day-of'
import { calendarNote } from '../calendar/calendar-remark'
import type { WorkingCalendar } from '../calendar/working-calendar'
import { workingDaysBetween } from '../calendar/working-days-between'
import type { Context } from '../context'
import { InvalidInputError } from '../errors'
import { deadlineAt, deadlineState } from '../filter/deadline-state'
import type { ResolvedFilter } from '../filter/resolve'
import { findingCondition } from '../finding/finding-condition'
import { groundOf } from '../finding/ground'
import { declarationRules } from '../finding/specified-rules'
import { reminderText, type Breach, type Step } from './reminder-text'

/** What is on one desk at one step until one deadline. */
interface Waiting {
  desk: Desk
  key: string
  stage: Stage
  count: number
  overdue: number
  deadline: string | null
  breaches: number[]
}

/** More texts than anybody would send by hand. */
const mostHolders = 500

/** Which one of a desk's kind a row waits with. */
const keyOfRow = sql<string>`case desk when 'COMMITTEE' then committee when 'COUNTY_HR' then county
  when 'SUPERVISOR' then coalesce(supervisor, '')
  when 'EMPLOYER' then (select name from employer where employer.id = employer_id) else '650500' end`

function holderName(cycles: readonly Cycle[], { desk, key }: Pick<Waiting, 'desk' | 'key'>): string {
  if (desk === Desk.COMMITTEE) {
    const body = cycles.flatMap(({ bodies }) => bodies).find(({ code }) => code === key)
    return body?.annexNo ? `${body.name}评审委员会` : (body?.name ?? key)
  }
  if (desk === Desk.COUNTY_HR) return `${countyLabel[key as County]?.zh ?? key}人力资源和社会保障局`
  if (desk === Desk.CITY_HR) return '市人力资源和社会保障局'
  return key || '主管部门（未填）'
}

function stepOf(
  cycles: readonly Cycle[],
  calendar: WorkingCalendar,
  now: Date,
  { stage, count, overdue, deadline }: Waiting,
): Step {
  const endsAt = deadline === null ? null : new Date(deadline)
  // Where the notice's own and our proposal end at once, it is the notice's.
  const [window] = cycles
    .flatMap(({ windows }) => windows)
    .filter((each) => each.endsAt?.getTime() === endsAt?.getTime() && each.stages.includes(stage))
    .toSorted((a, b) => Number(b.byNotice) - Number(a.byNotice))
  const name = stageLabel[stage].zh
  if (!endsAt || !window) return { name, count, overdue, deadline: null }
  const day = dayOf(new Date(endsAt.getTime() - 1))
  const { clause, byNotice } = window
  const workingDaysLeft = workingDaysBetween(calendar, dayOf(now), day)
  return { name, count, overdue, deadline: { day, clause, byNotice, passed: now > endsAt, workingDaysLeft } }
}

function breachesOf(cycles: readonly Cycle[], ids: readonly string[], waiting: readonly Waiting[]): Breach[] {
  return ids.flatMap((id, index) => {
    const rule = declarationRules.get(id)!
    const count = waiting.reduce((sum, { breaches }) => sum + breaches[index]!, 0)
    return count > 0 ? [{ title: rule.title.zh, ...groundOf(rule, cycles), count }] : []
  })
}

/**
 * A text for each desk on which some of the chosen declarations wait, kept with who prepared it; those that wait with
 * nobody's office are left out.
 *
 * @throws InvalidInputError where nothing waits, or with too many
 */
export async function prepareReminder(
  { em, now, address, portal }: Context,
  viewer: Viewer,
  { cycles, condition, filter }: ResolvedFilter,
): Promise<Reminder[]> {
  const db = em.getKysely()
  const ids = filter.finding ?? []
  const breaches = ids.map(
    (id) =>
      sql`count(*) filter (where ${findingCondition(cycles, { now, asOf: null }, [id], filter.findingState)})::integer`,
  )
  const { rows } = await sql<Waiting>`
    select desk, ${keyOfRow} as key, stage, count(*)::integer as count,
      count(*) filter (where ${deadlineState(cycles, now)} = 'OVERDUE')::integer as overdue,
      ${deadlineAt(cycles)} as deadline, array[${breaches.length > 0 ? sql.join(breaches) : sql``}]::integer[] as breaches
    from declaration where pending and ${condition} group by 1, 2, 3, deadline
    order by 1, 2, stage_rank(stage), deadline nulls last`.execute(db)
  const holders = [...new Map(rows.map((row) => [`${row.desk} ${row.key}`, row])).values()]
  if (holders.length === 0) throw new InvalidInputError('所选申报中没有待审的，不需要催办。')
  if (holders.length > mostHolders) {
    throw new InvalidInputError(
      `所选申报分在 ${holders.length} 处，一次最多准备 ${mostHolders} 份催办；请缩小筛选范围。`,
    )
  }
  const today = dayOf(now)
  const phone = await sql<{ phone: string | null }>`
    select phone from standing_contact where kind = 'CITY_HR' and key = '650500'`.execute(db)
  const reminders: Reminder[] = []
  for (const { desk, key } of holders) {
    const own = rows.filter((row) => row.desk === desk && row.key === key)
    const count = own.reduce((sum, row) => sum + row.count, 0)
    const holder = holderName(cycles, { desk, key })
    const text = reminderText({
      holder,
      today,
      count,
      steps: own.map((row) => stepOf(cycles, portal.calendar, now, row)),
      breaches: breachesOf(cycles, ids, own),
      note: calendarNote(portal.calendar, filter.year, today),
      phone: phone.rows[0]?.phone ?? null,
    })
    const made = await sql<{ id: number }>`
      insert into reminder (desk, key, holder, text, account_id, account_name, prepared_at)
      values (${desk}, ${key}, ${holder}, ${text}, ${viewer.accountId}, ${viewer.displayName}, ${now}) returning id`.execute(
      db,
    )
    const id = made.rows[0]!.id
    await sql`insert into reminder_declaration (reminder_id, year, platform_no)
      select ${id}, year, platform_no from declaration
      where pending and desk = ${desk} and ${keyOfRow} = ${key} and ${condition}`.execute(db)
    reminders.push({ id: String(id), desk, holder, text, count, accountName: viewer.displayName, preparedAt: now })
  }
  const { accountId, username } = viewer
  const detail = { desks: reminders.length, declarations: reminders.reduce((sum, { count }) => sum + count, 0) }
  await recordAudit(em, { accountId, username, address, event: AuditEvent.REMINDER_PREPARED, detail })
  return reminders
}
