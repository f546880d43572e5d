import { sql, type Selectable } from 'kysely'
import type { ReminderDesk } from '../../schema/reminder'
import { maxListed } from '../../schema/vocabulary'
import { holderKey } from '../desk/desk-key'
import type { EntityManager } from '../database/orm'
import type { DB } from '../database/tables'
import { deadlineState } from '../filter/deadline-state'
import type { ResolvedFilter } from '../filter/resolve'
import { sourceWith } from '../statistics/source'

type Place = Pick<Selectable<DB['declaration']>, 'committee' | 'supervisor'>

interface Waiting extends Place, Omit<ReminderDesk, keyof Place | 'employerName'> {
  employerName: Selectable<DB['employer']>['name'] | null
}

/** Desks on which something waits, the most overdue first, then the fullest; as many as are listed. */
export async function reminderDesks(em: EntityManager, resolved: ResolvedFilter): Promise<ReminderDesk[]> {
  const { cycles, condition, measures, now } = resolved
  const { rows } = await sql<Waiting>`
    with here as materialized (
      select ${holderKey}, ${deadlineState(cycles, now)} as state, sum(n)::integer as n
      from ${sourceWith(resolved, 'employer')} where ${measures.PENDING} and ${condition}
      group by 1, 2, 3, 4, 5, 6 having sum(n) > 0)
    select desk, committee, here.county, here.supervisor, employer::text, e.name as "employerName",
      sum(n)::integer as "onDesk", coalesce(sum(n) filter (where state = 'OVERDUE'), 0)::integer as "overdueOnDesk"
    from here left join employer e on e.id = employer group by 1, 2, 3, 4, 5, 6
    order by "overdueOnDesk" desc, "onDesk" desc, desk, committee, here.county, here.supervisor, e.name
    limit ${maxListed.waitingDesks}`.execute(em.getKysely())
  return rows
}
