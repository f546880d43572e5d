import { sql } from 'kysely'
import type { Portal } from '../../portal'
import { mergeOtherCells, mergePresentCells } from '../../statistics/merge-cells'

/** After an import was applied or undone: deletes its staged rows and merges the cells of the tallies, most of them after the response. */
export async function finishImport(portal: Portal, runId: number): Promise<void> {
  await sql`delete from import_declaration where import_run_id = ${runId}`.execute(portal.owner.em.fork().getKysely())
  await mergePresentCells(portal)
  portal.background.add(mergeOtherCells(portal))
}
