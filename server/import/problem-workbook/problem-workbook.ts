import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { sql } from 'kysely'
import type { ImportHeader } from '../../../schema/import-run'
import { inScope } from '../../access/scope/scope'
import type { Viewer } from '../../access/session/viewer'
import type { EntityManager } from '../../database/orm'
import type { DB } from '../../database/tables'
import { NotFoundError, PortalError } from '../../errors'
import { accountKey } from '../../http/requester'
import type { Portal } from '../../portal'
import { columnOf } from '../../reader/sheet/merge'
import { readImportRun } from '../read-run'
import { readingQueue } from '../upload/reading-queue'
import { shownProblems } from '../shown-problems'
import { isKept, receivedFile } from '../upload/received-file'
import { writeInWorker } from '../worker/run-worker'
import type { ProblemRow } from './problem-row'
import type { ProblemOrder } from './problem-worker'

const columnsOf = ({ columns }: ImportHeader) =>
  new Map(columns.flatMap(({ column, letter }) => (column ? [[column, columnOf(letter)] as const] : [])))

async function problemRows(em: EntityManager, runId: number): Promise<Map<number, ProblemRow>> {
  const rows = await em
    .getKysely<DB>()
    .selectFrom('import_row as r')
    .select(['row_number as rowNumber', 'kind', shownProblems.as('problems')])
    .$narrowType<Pick<ProblemRow, 'kind'>>()
    .where('import_run_id', '=', runId)
    .where(sql<boolean>`(problems <> '[]' or kind in ('SKIPPED', 'REJECTED'))`)
    .orderBy('row_number')
    .execute()
  return new Map(rows.map(({ rowNumber, ...row }) => [rowNumber, row]))
}

/**
 * Writes a file into the spool with the uploaded sheet of an import and its problems.
 *
 * @param unwanted aborted when the client has gone
 *
 * @throws NotFoundError when the viewer may not see the import, PortalError IMPORT_FILE_GONE
 */
export async function problemWorkbook(
  portal: Portal,
  viewer: Viewer,
  id: string,
  { spool, unwanted }: { spool: string; unwanted: AbortSignal },
): Promise<{ file: string; fileName: string; run: number }> {
  const target = path.join(spool, randomUUID())
  const order = await inScope(portal, viewer, 'read', async (em): Promise<ProblemOrder> => {
    const run = /^\d{1,9}$/.test(id) ? await readImportRun(em, Number(id)) : null
    if (!run) throw new NotFoundError('这次导入')
    if (!run.header || !isKept(portal, run.id)) {
      throw new PortalError('IMPORT_FILE_GONE', '这次上传的文件已不再保留，请重新上传。')
    }
    return {
      sealed: receivedFile(portal, run.id),
      target,
      idKey: portal.idKey,
      fileName: run.fileName,
      run: run.id,
      sheetName: run.header.sheet,
      headerRow: run.header.rowNumber,
      columnOf: columnsOf(run.header),
      rows: await problemRows(em, run.id),
    }
  })
  try {
    await readingQueue(portal, order.run).run(accountKey(viewer.accountId), () => writeInWorker(order), {
      signal: unwanted,
    })
  } catch (error) {
    await rm(target, { force: true })
    throw error
  }
  const fileName = `问题-${path.basename(order.fileName, path.extname(order.fileName))}.xlsx`
  return { file: target, fileName, run: order.run }
}
