import { sql, type Selectable } from 'kysely'
import type { ReminderDesk } from '../../schema/reminder'
import { maxListed } from '../../schema/vocabulary'
import { contactColumn, contactJoin } from '../desk/desk-contact'
import { holderKey } from '../desk/desk-key'
import { instantOf } from '../database/instant'
import type { EntityManager } from '../database/orm'
import type { DB } from '../database/tables'
import { deadlineState } from '../filter/deadline-state'
import type { ResolvedFilter } from '../filter/resolve'
import { heldSource } from '../statistics/source'

type Place = Pick<Selectable<DB['declaration']>, 'committee' | 'supervisor'>

interface Waiting extends Place, Omit<ReminderDesk, keyof Place | 'employerName' | 'contact' | 'phone' | 'remindedAt'> {
  contact: Selectable<DB['standing_contact']>['name']
  phone: Selectable<DB['standing_contact']>['phone']
  remindedAt: Selectable<DB['reminder']>['prepared_at'] | null
  employerName: Selectable<DB['employer']>['name'] | null
}

/** Desks on which something waits, the most overdue first, then the fullest; as many as are listed. */
export async function reminderDesks(em: EntityManager, resolved: ResolvedFilter): Promise<ReminderDesk[]> {
  const { cycles, condition, measures, now } = resolved
  const { rows } = await sql<Waiting>`
    with here as materialized (
      select ${holderKey}, ${deadlineState(cycles, now)} as state, sum(n)::integer as n
      from ${heldSource(resolved)} where ${measures.PENDING} and ${condition}
      group by 1, 2, 3, 4, 5, 6 having sum(n) > 0)
    select desk, here.committee, here.county, here.supervisor, employer::text, e.name as "employerName",
      sum(n)::integer as "onDesk", coalesce(sum(n) filter (where state = 'OVERDUE'), 0)::integer as "overdueOnDesk",
      ${contactColumn('name')} as contact, ${contactColumn('phone')} as phone,
      (select max(prepared_at) from reminder r where r.desk = here.desk and r.key = case here.desk
        when 'SUPERVISOR' then coalesce(here.supervisor, '') when 'EMPLOYER' then employer::text
        else coalesce(here.committee, here.county, '650500') end) as "remindedAt"
    from here left join employer e on e.id = employer
      ${contactJoin({ alias: 'here', year: sql`${cycles[0]!.year}`, employer: sql`e.name` })}
    group by desk, here.committee, here.county, here.supervisor, employer, e.name, c.name, c.phone, k.name, k.phone
    order by "overdueOnDesk" desc, "onDesk" desc, desk, here.committee, here.county, here.supervisor, e.name
    limit ${maxListed.waitingDesks}`.execute(em.getKysely())
  return rows.map((row) => ({ ...row, remindedAt: instantOf(row.remindedAt) }))
}
