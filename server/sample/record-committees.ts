import { sql } from 'kysely'
import type { Cycle } from '../../schema/cycle'
import { dayOf, shiftDay } from '../calendar/day-of'
import { workingCalendar } from '../calendar/loaded'
import type { Portal } from '../portal'
import { workingDaysAfter } from './clock'
import { Random } from './random'
import { timetableOf } from './timetable'

/** It files late (八(一)2), and in the newest year hasn't filed yet. */
const dilatory = 'party-school'

/** The bureau's own facts, as far as they are known today: when the committees were filed and when they met. */
export async function recordCommittees(portal: Portal, cycle: Cycle, seed: number, newest: boolean): Promise<void> {
  const today = dayOf(portal.now())
  const known = (day: string | null) => (day !== null && day <= today ? day : null)
  const { meetings } = timetableOf(cycle, workingCalendar, seed)
  for (const { code } of cycle.bodies) {
    const [first, last] = meetings.get(code)!
    const filedAt = known(newest && code === dilatory ? null : filingDay(cycle, seed, code))
    await sql`update committee set filed_at = ${filedAt}, meeting_from = ${known(first)},
      meeting_to = ${known(last) ?? known(first)} where year = ${cycle.year} and code = ${code}`.execute(
      portal.owner.em.fork().getKysely(),
    )
  }
}

function filingDay(cycle: Cycle, seed: number, code: string): string | null {
  const deadline = cycle.windows.find(({ id }) => id === 'D3')?.endsAt
  if (!deadline) return null
  const lastDay = shiftDay(dayOf(deadline), -1)
  const days = code === dilatory ? 3 : -new Random(seed, 'filing', cycle.year, code).integer(0, 8)
  return workingDaysAfter(workingCalendar, lastDay, days)
}
