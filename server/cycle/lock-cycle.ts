import { sql } from 'kysely'
import type { EntityManager } from '../database/orm'
import type { DB } from '../database/tables'
import { PortalError } from '../errors'

/** Identifier of the newest version of a year's cycle that an officer saved; 0 if none was. */
export async function lastVersionOf(em: EntityManager, year: number): Promise<string> {
  const found = await em
    .getKysely<DB>()
    .selectFrom('cycle_version')
    .select(({ fn }) => fn.max('id').as('id'))
    .where('year', '=', year)
    .executeTakeFirst()
  return String(found?.id ?? 0)
}

/**
 * Lets one transaction after the other read a year's cycle and save it, so that none loses what the one before it saved.
 *
 * @param seen the newest version when the changes were made; if it isn't said, nothing is compared
 * @throws PortalError CYCLE_MEANWHILE
 */
export async function lockCycle(em: EntityManager, year: number, seen?: string | null): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('cycle'), ${year})`.execute(em.getKysely())
  if (seen === undefined || seen === null || seen === (await lastVersionOf(em, year))) return
  throw new PortalError('CYCLE_MEANWHILE', '这个年度的周期刚被别人改过，没有保存。请重新打开后核对再改。')
}
