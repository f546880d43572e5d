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
  /** Whether the day is stored, completely or not yet. */
  wanted: boolean
  fingerprint: Selectable<DB['finding_basis']>['fingerprint'] | null
  ids: Selectable<DB['finding_due']>['declaration_id'][]
}

/** @throws PortalError FINDINGS_PENDING while more declarations are being decided than a request may ask about */
export async function standingOf(em: EntityManager, circumstances: Circumstances): Promise<Standing> {
  const { cycle, now, asOf } = circumstances
  const day = storedDay(circumstances)
  const stored = sql`verdict where day = ${day} and year = ${cycle.year}`
  const basis = sql`from finding_basis where year = ${cycle.year} and day = ${day}`
  const { rows } = await sql<Found>`select exists (select ${basis}) as wanted,
      (select fingerprint ${basis} and filled_to is null) as fingerprint,
      array(select id from (
        select declaration_id as id from finding_due
        where (year = ${cycle.year} or year is null) and (finding_due.day is null or finding_due.day = ${day})
        union select declaration_id from ${stored} and holds_until <= ${now}
        union select declaration_id from ${stored} and holds_from > ${now}) due
        limit ${mostAsked + 1}) as ids`.execute(em.getKysely())
  const { wanted, fingerprint, ids } = rows[0]!
  const known = fingerprint === fingerprintOf(em, cycle) && !ids.includes(null)
  if (known && ids.length <= mostAsked) return { except: ids as number[] }
  if (asOf === null || wanted) await refuseMany(em, cycle.year)
  return null
}

async function refuseMany(em: EntityManager, year: number): Promise<void> {
  const { n } = await em
    .getKysely<DB>()
    .selectFrom('tally')
    .select(sql<number>`coalesce(sum(n), 0)::integer`.as('n'))
    .where('year', '=', year)
    .executeTakeFirstOrThrow()
  if (n <= mostAsked) return
  throw new PortalError('FINDINGS_PENDING', `${year}年度的预警正在重新核对，请稍后刷新。`)
}
