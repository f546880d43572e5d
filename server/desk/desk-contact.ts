import { sql, type Selectable } from 'kysely'
import type { DeskContact } from '../../schema/desk'
import { batched } from '../database/batched'
import type { EntityManager } from '../database/orm'
import type { DB } from '../database/tables'

/** Whose contact is that of a declaration's desk: `d` is the declaration, `e` its employer. An applicant's is the employer's. */
export const contactKind = sql`case d.desk when 'APPLICANT' then 'EMPLOYER' else d.desk end`
export const contactKey = sql`case d.desk when 'COMMITTEE' then d.committee when 'CITY_HR' then '650500' when 'COUNTY_HR' then d.county
  when 'SUPERVISOR' then d.supervisor else e.name end`

/** The contacts of the desks where declarations are: a committee's from annex 4, any other from 联系方式登记. */
async function readContacts(em: EntityManager, ids: readonly number[]): Promise<Map<number, DeskContact>> {
  const { rows } = await sql<Pick<Selectable<DB['declaration']>, 'id'> & DeskContact>`
    select d.id, coalesce(c.name, k.name) as name, coalesce(c.phone, k.phone) as phone, coalesce(c.place, k.place) as place
    from declaration d
      join employer e on e.id = d.employer_id
      left join committee c on d.desk = 'COMMITTEE' and c.year = d.year and c.code = d.committee
      left join standing_contact k on k.kind = ${contactKind} and k.key = ${contactKey}
    where d.id = any(${ids}::integer[]) and (c.code is not null or k.id is not null)`.execute(em.getKysely())
  return new Map(rows.map(({ id, ...contact }) => [id, contact]))
}

/** Whom to call about the declaration with this id; null when nobody is known. One query serves all rows of an answer. */
export const deskContact = batched(readContacts)
