import type { Client } from 'pg'
import { PortalError } from '../errors'

/** @throws PortalError BACKUP_TARGET_FULL if the database holds anything */
export async function requireEmpty(client: Client): Promise<void> {
  const { rows } = await client.query<{ full: boolean }>(
    `select exists (select from pg_class where relnamespace = 'public'::regnamespace and relkind <> 'i') as full`,
  )
  if (rows[0]!.full) {
    throw new PortalError(
      'BACKUP_TARGET_FULL',
      '目标数据库里已有数据，没有恢复；请换一个空的 DATA_DIR（或 DATABASE_URL 中的空数据库）再恢复。',
    )
  }
}
