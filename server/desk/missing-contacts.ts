import { sql, type Selectable } from 'kysely'
import type { MissingContact } from '../../schema/desk'
import { maxListed } from '../../schema/vocabulary'
import type { EntityManager } from '../database/orm'
import type { DB } from '../database/tables'
import type { ResolvedFilter } from '../filter/resolve'
import { heldSource } from '../statistics/source'
import { contactOwner } from './desk-contact'
import { deskKey } from './desk-key'

/**
 * The offices with which the filter's declarations are and whose phone nobody knows, those with the most overdue ones first;
 * as many as are listed. A committee that has no phone in annex 4 is an office, too.
 */
export async function missingContacts(em: EntityManager, resolved: ResolvedFilter): Promise<MissingContact[]> {
  const { measures, condition } = resolved
  const owner = contactOwner({ alias: 'held', employer: sql`e.name` })
  const { rows } = await sql<Pick<Selectable<DB['contact']>, 'key'> & Omit<MissingContact, 'key'>>`
    with held as materialized (
      select year, ${deskKey}, case when desk in ('APPLICANT', 'EMPLOYER') then employer_id end as employer,
        ${measures.OVERDUE} as late, sum(n)::integer as n
      from ${heldSource(resolved)} where ${measures.IN_PROGRESS} and ${condition}
      group by 1, 2, 3, 4, 5, 6, 7 having sum(n) > 0),
    office as (
      select ${owner.kind} as kind, ${owner.key} as key,
        coalesce(array_agg(distinct e.id::text) filter (where e.id is not null), '{}') as employers,
        sum(held.n)::integer as waiting, coalesce(sum(held.n) filter (where late), 0)::integer as overdue
      from held left join employer e on e.id = held.employer
        left join committee c on held.desk = 'COMMITTEE' and c.year = held.year and c.code = held.committee
      where c.phone is null group by 1, 2)
    select office.* from office left join standing_contact k on k.kind = office.kind and k.key = office.key
    where office.key is not null and k.phone is null
    order by overdue desc, waiting desc, kind, key limit ${maxListed.contacts}`.execute(em.getKysely())
  return rows
}
