import { sql } from 'kysely'
import type { Cycle } from '../../schema/cycle'
import { RecordKind } from '../../schema/vocabulary'
import type { Viewer } from '../access/session/viewer'
import { dayOf, shiftDay } from '../calendar/day-of'
import { workingCalendar } from '../calendar/loaded'
import type { Portal } from '../portal'
import { workingDaysAfter } from './clock'
import { Random } from './random'
import { timetableOf } from './timetable'

/** This committee files late (八(一)2), and in the newest year hasn't filed yet. */
const late = 'party-school'
/** In the newest year the bureau doesn't know when this committee meets (二(三)). */
const unscheduled = 'culture'

/** Records the filings and meetings of the committees up to today. */
export async function recordCommittees(
  portal: Portal,
  { accountId, displayName }: Viewer,
  cycle: Cycle,
  seed: number,
  newest: boolean,
): Promise<void> {
  const today = dayOf(portal.now())
  const { meetings } = timetableOf(cycle, workingCalendar, seed)
  const records = cycle.bodies.flatMap(({ code }) => {
    const [first, last] = meetings.get(code)!
    const filedAt = newest && code === late ? null : filingDay(cycle, seed, code)
    return [
      { committee: code, kind: RecordKind.FILING, from: filedAt, until: null },
      { committee: code, kind: RecordKind.POOL_FILING, from: filedAt, until: null },
      {
        committee: code,
        kind: RecordKind.MEETING,
        from: newest && code === unscheduled ? null : first,
        until: last <= today ? last : first,
      },
    ].filter(({ from }) => from !== null && from <= today)
  })
  // After a start that was killed the records may exist already.
  await sql`insert into bureau_record (kind, year, committee, from_day, until_day, account_id, account_name, recorded_at)
    select r.kind, ${cycle.year}, r.committee, r."from", r.until, ${accountId}, ${displayName}, ${portal.now()}
    from jsonb_to_recordset(${JSON.stringify(records)}::jsonb) r(committee text, kind text, "from" date, until date)
    where not exists (select from bureau_record b where b.year = ${cycle.year} and b.committee = r.committee)`.execute(
    portal.owner.em.fork().getKysely(),
  )
}

function filingDay(cycle: Cycle, seed: number, code: string): string | null {
  const deadline = cycle.windows.find(({ id }) => id === 'D3')?.endsAt
  if (!deadline) return null
  const lastDay = shiftDay(dayOf(deadline), -1)
  const days = code === late ? 3 : -new Random(seed, 'filing', cycle.year, code).integer(0, 8)
  return workingDaysAfter(workingCalendar, lastDay, days)
}
