import { sql, type Selectable } from 'kysely'
import type { EntityManager } from '../../database/orm'
import type { DB } from '../../database/tables'
import { PortalError } from '../../errors'
import type { Circumstances } from '../rule'
import { fingerprintOf, storedDay } from './basis'

/**
 * What the store answers in the caller's snapshot: all declarations of the year but those with these ids, which the rules
 * must be asked about; null if it answers for none.
 */
export type Standing = { except: number[] } | null

/** Asking the rules about more declarations than these would take a request too long. */
const mostAsked = 20_000

interface Found {
  place: number
  /** Whether the day is stored, completely or not yet. */
  wanted: boolean
  fingerprint: Selectable<DB['finding_basis']>['fingerprint'] | null
  ids: Selectable<DB['finding_due']>['declaration_id'][]
}

const found = ({ cycle, now, asOf }: Circumstances, place: number) => {
  const day = storedDay({ asOf })
  const stored = sql`verdict where day = ${day} and year = ${cycle.year}`
  const basis = sql`from finding_basis where year = ${cycle.year} and day = ${day}`
  return sql`select ${sql.lit(place)} as place, exists (select ${basis}) as wanted,
      (select fingerprint ${basis} and filled_to is null) as fingerprint,
      array(select id from (
        select declaration_id as id from finding_due
        where (year = ${cycle.year} or year is null) and (finding_due.day is null or finding_due.day = ${day})
        union select declaration_id from ${stored} and holds_until <= ${now}
        union select declaration_id from ${stored} and holds_from > ${now}) due
        limit ${mostAsked + 1}) as ids`
}

/**
 * What the store answers for each of these moments, by one statement.
 *
 * @throws PortalError FINDINGS_PENDING while more declarations are being decided than a request may ask about, in all its moments
 */
export async function standingsOf(em: EntityManager, moments: readonly Circumstances[]): Promise<Standing[]> {
  if (moments.length === 0) return []
  const { rows } = await sql<Found>`${sql.join(moments.map(found), sql` union all `)}`.execute(em.getKysely())
  const standings: Standing[] = []
  let asked = 0
  for (const [place, { cycle, asOf }] of moments.entries()) {
    const { wanted, fingerprint, ids } = rows.find((row) => row.place === place)!
    const known = fingerprint === fingerprintOf(em, cycle) && !ids.includes(null) && ids.length <= mostAsked
    standings.push(known ? { except: ids as number[] } : null)
    if (known) asked += ids.length
    else if (asOf === null || wanted) asked += await countYear(em, cycle.year)
    if (asked <= mostAsked) continue
    throw new PortalError('FINDINGS_PENDING', `${cycle.year}年度的预警正在重新核对，请稍后刷新。`)
  }
  return standings
}

export const standingOf = async (em: EntityManager, circumstances: Circumstances): Promise<Standing> =>
  (await standingsOf(em, [circumstances]))[0]!

async function countYear(em: EntityManager, year: number): Promise<number> {
  const { n } = await em
    .getKysely<DB>()
    .selectFrom('tally')
    .select(sql<number>`coalesce(sum(n), 0)::integer`.as('n'))
    .where('year', '=', year)
    .executeTakeFirstOrThrow()
  return n
}
