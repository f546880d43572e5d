import { sql, type Selectable } from 'kysely'
import type { MissingContact } from '../../schema/desk'
import { maxListed } from '../../schema/vocabulary'
import type { EntityManager } from '../database/orm'
import type { DB } from '../database/tables'
import { filtered } from '../filter/filtered'
import type { ResolvedFilter } from '../filter/resolve'
import { contactOwner } from './desk-contact'

/**
 * The offices with which the filter's declarations are and whose phone nobody knows, those with the most overdue ones first;
 * as many as are listed. A committee that has no phone in annex 4 is an office, too.
 */
export async function missingContacts(em: EntityManager, resolved: ResolvedFilter): Promise<MissingContact[]> {
  const { measures } = resolved
  const owner = contactOwner({ alias: 'd', employer: sql`e.name` })
  const late = em
    .getKysely()
    .selectFrom(filtered(resolved))
    .selectAll()
    .select(measures.OVERDUE.as('late'))
    .where(measures.IN_PROGRESS)
  const { rows } = await sql<Pick<Selectable<DB['contact']>, 'key'> & Omit<MissingContact, 'key'>>`
    with office as (
      select ${owner.kind} as kind, ${owner.key} as key, coalesce(array_agg(distinct e.id::text) filter (where d.desk in ('EMPLOYER', 'APPLICANT')), '{}') as employers, count(*)::integer as waiting,
        (count(*) filter (where late))::integer as overdue
      from (${late}) d join employer e on e.id = d.employer_id
        left join committee c on d.desk = 'COMMITTEE' and c.year = d.year and c.code = d.committee
      where c.phone is null group by 1, 2)
    select office.* from office left join standing_contact k on k.kind = office.kind and k.key = office.key
    where office.key is not null and k.phone is null
    order by overdue desc, waiting desc, kind, key limit ${maxListed.contacts}`.execute(em.getKysely())
  return rows
}
