import { sql } from 'kysely'
import type { EntityManager } from '../database/orm'
import { FileError } from '../reader/error'

/**
 * At start: what was being read when the last portal died will never be planned, and a plan whose staged rows a crash
 * of the database took can't be written. Applying is one transaction.
 */
export async function failInterruptedImports(owner: EntityManager): Promise<void> {
  const { code, message } = new FileError('IMPORT_INTERRUPTED')
  await sql`update import_run set state = 'FAILED', error_code = ${code}, error_message = ${message}
    where state = 'READING' or (state = 'PLANNED' and new_count + changed_count > 0
      and not exists (select from import_declaration p where p.import_run_id = import_run.id))`.execute(
    owner.getKysely(),
  )
}
