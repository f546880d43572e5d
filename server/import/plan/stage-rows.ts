import { CopyInto } from '../../database/copy-into'
import type { ReadOrder, ReadReport } from '../worker/message'
import { readInWorker } from '../worker/run-worker'
import { declarationColumns, rowColumns } from '../staging/copy-line'

/**
 * Reads a file and leaves its checked rows beside the run, instead of whatever an earlier plan left: as they come in, so
 * that a large file never stands in memory. The owner copies, since staging is nobody's scope.
 */
export function stageRows(
  ownerUrl: string,
  order: ReadOrder,
  step: (step: 'READ' | 'CHECK', rows: number) => void,
): Promise<ReadReport> {
  return CopyInto.transaction(ownerUrl, async (copy) => {
    await copy.run('delete from import_declaration where import_run_id = $1', [order.runId])
    await copy.run('delete from import_row where import_run_id = $1', [order.runId])
    const declarations = copy.open('import_declaration', declarationColumns)
    // A connection copies into one table at a time; the report's lines are short and wait.
    const reported: Uint8Array[] = []
    const report = await readInWorker(order, {
      step,
      async lines(rowLines, declarationLines) {
        reported.push(rowLines)
        if (declarationLines.length > 0) await declarations.write(declarationLines)
      },
    })
    await declarations.end()
    const rows = copy.open('import_row', rowColumns)
    for (const lines of reported) await rows.write(lines)
    await rows.end()
    return report
  })
}
