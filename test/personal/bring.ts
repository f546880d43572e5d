import { applyImport, commandViewer } from '../../server/import/apply/apply-import'
import { planRun, registerImport } from '../../server/import/plan/plan-import'
import { receiveFile } from '../../server/import/upload/received-file'
import type { Portal } from '../../server/portal'
import { xlsxOf, type FileRow } from '../support/declaration-file'

export const importer = commandViewer({ accountId: 1, username: 'admin', displayName: '管理员' })

/** Receives and plans a file, and by default applies it. Returns its run. */
export async function bring(portal: Portal, rows: FileRow[], { apply = true } = {}): Promise<number> {
  const arrival = await receiveFile(portal, await xlsxOf(rows))
  const run = await registerImport(portal, importer, { fileName: '汇总.xlsx' }, arrival, 'local')
  await planRun(portal, importer, run)
  if (apply) await applyImport(portal, importer, run, 'local')
  return run
}
