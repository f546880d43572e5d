import { sql } from 'kysely'
import { applyImport, commandViewer } from '../../server/import/apply/apply-import'
import { planImport } from '../../server/import/plan/plan-import'
import type { Portal } from '../../server/portal'
import { xlsxOf, type FileRow } from './declaration-file'

/** Plans a file with these rows for an account, like the import page. Nothing is written yet. */
export async function planRows(portal: Portal, username: string, rows: FileRow[]) {
  const found = await sql<{ accountId: number; displayName: string }>`
    select id as "accountId", display_name as "displayName" from account where username = ${username}`.execute(
    portal.owner.em.fork().getKysely(),
  )
  const viewer = commandViewer({ username, ...found.rows[0]! })
  return { viewer, runId: await planImport(portal, viewer, { fileName: '申报.xlsx', path: await xlsxOf(rows) }) }
}

/** Plans and applies a file with these rows. */
export async function bringIn(portal: Portal, username: string, rows: FileRow[]): Promise<void> {
  const { viewer, runId } = await planRows(portal, username, rows)
  await applyImport(portal, viewer, runId, 'test')
}
