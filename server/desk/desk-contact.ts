import { sql, type RawBuilder, type Selectable } from 'kysely'
import type { DeskContact } from '../../schema/desk'
import { batched } from '../database/batched'
import type { EntityManager } from '../database/orm'
import type { DB } from '../database/tables'

/** A row with the columns of `DeskKey`: its alias, and the year of annex 4 and the employer's name that belong to it. */
interface DeskRow {
  alias: string
  year: RawBuilder<unknown>
  /** Null where employers are counted together: then nobody speaks for them. */
  employer: RawBuilder<unknown>
}

/** Whose contact in 联系方式登记 is that of a desk; an applicant's is the employer's. */
export function contactOwner({ alias, employer }: Omit<DeskRow, 'year'>) {
  const column = (name: string) => sql.ref(`${alias}.${name}`)
  return {
    kind: sql`case ${column('desk')} when 'APPLICANT' then 'EMPLOYER' else ${column('desk')} end`,
    key: sql`case ${column('desk')} when 'COMMITTEE' then ${column('committee')} when 'CITY_HR' then '650500'
      when 'COUNTY_HR' then ${column('county')} when 'SUPERVISOR' then ${column('supervisor')} else ${employer} end`,
  }
}

/** Joins the contact of each row's desk: a committee's from annex 4 (`c`), any other, and a committee's that has none there, from 联系方式登记 (`k`). */
export function contactJoin(row: DeskRow): RawBuilder<unknown> {
  const { kind, key } = contactOwner(row)
  const column = (name: string) => sql.ref(`${row.alias}.${name}`)
  return sql`left join committee c on ${column('desk')} = 'COMMITTEE' and c.year = ${row.year} and c.code = ${column('committee')}
    left join standing_contact k on k.kind = ${kind} and k.key = ${key}`
}

/** A column of the joined contact. */
export const contactColumn = (name: keyof DeskContact) =>
  sql<string | null>`coalesce(${sql.ref(`c.${name}`)}, ${sql.ref(`k.${name}`)})`

/** The contacts of the desks where declarations are. */
async function readContacts(em: EntityManager, ids: readonly number[]): Promise<Map<number, DeskContact>> {
  const { rows } = await sql<Pick<Selectable<DB['declaration']>, 'id'> & DeskContact>`
    select d.id, ${contactColumn('name')} as name, ${contactColumn('phone')} as phone, ${contactColumn('place')} as place
    from declaration d
      join employer e on e.id = d.employer_id
      ${contactJoin({ alias: 'd', year: sql`d.year`, employer: sql`e.name` })}
    where d.id = any(${ids}::integer[]) and (c.code is not null or k.id is not null)`.execute(em.getKysely())
  return new Map(rows.map(({ id, ...contact }) => [id, contact]))
}

/** Whom to call about the declaration with this id; null when nobody is known. One query serves all rows of an answer. */
export const deskContact = batched(readContacts)
