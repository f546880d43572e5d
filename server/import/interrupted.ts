import { sql } from 'kysely'
import type { EntityManager } from '../database/orm'
import { ImportError } from './error'

/** At start: what was being read when the last portal died will never be planned. Applying is one transaction. */
export async function failInterruptedImports(owner: EntityManager): Promise<void> {
  const { code, message } = new ImportError('IMPORT_INTERRUPTED')
  await sql`update import_run set state = 'FAILED', error_code = ${code}, error_message = ${message}
    where state = 'READING'`.execute(owner.getKysely())
}
