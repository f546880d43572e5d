import { sql } from 'kysely'
import type { EntityManager } from '../database/orm'
import { presenceLock } from '../database/presence'
import { FileError } from '../reader/error'

/**
 * Sets imports that cannot continue to failed. Those are files that a portal was reading which runs no more, and plans that
 * the database lost. Applying is one transaction and needs no repair. Their time of end is left empty, so that the file is
 * kept for a day from the next sweep on.
 *
 * @param instance this portal, whose own imports go on
 */
export async function failInterruptedImports(owner: EntityManager, instance: number): Promise<void> {
  const { code, message } = new FileError('IMPORT_INTERRUPTED')
  await sql`update import_run set state = 'FAILED', finished_at = null, error_code = ${code}, error_message = ${message}
    where state = 'READING' and reader is distinct from ${instance}
      and (reader is null or pg_try_advisory_xact_lock(${presenceLock}, reader))`.execute(owner.getKysely())
  await failLostPlans(owner)
}

/** Sets plans to failed whose staged rows are gone: that table is unlogged, so a crash of the database empties it. */
export async function failLostPlans(owner: EntityManager): Promise<void> {
  const { code, message } = new FileError('IMPORT_DATABASE_AWAY')
  await sql`update import_run set state = 'FAILED', finished_at = null, error_code = ${code}, error_message = ${message}
    where state = 'PLANNED' and new_count + changed_count > 0
      and not exists (select from import_declaration p where p.import_run_id = import_run.id)`.execute(
    owner.getKysely(),
  )
}
