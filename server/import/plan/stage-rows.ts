import type { DatabaseAddress } from '../../database/address/database-address'
import { CopyInto } from '../../database/copy-into'
import type { Portal } from '../../portal'
import type { ReadOrder, ReadReport } from '../worker/message'
import { readInWorker, type ReadSink } from '../worker/run-worker'
import { declarationColumns, rowColumns } from '../staging/copy-line'

/**
 * Reads a file and stages its checked rows in place of those of an earlier plan. The rows are copied while the file is
 * read, so that a large file is never in memory as a whole. The owner copies: PostgreSQL refuses COPY into a table with
 * row-level security. A database that is late with the connection, as a busy one, or away just then, is asked again.
 */
export function stageRows(
  owner: DatabaseAddress,
  order: ReadOrder,
  step: (step: 'READ' | 'CHECK', rows: number) => void,
  { database, background: { stopping } }: Pick<Portal, 'database' | 'background'>,
): Promise<ReadReport> {
  const stage = async (copy: CopyInto) => {
    await copy.run('delete from import_declaration where import_run_id = $1', [order.runId])
    await copy.run('delete from import_row where import_run_id = $1', [order.runId])
    const declarations = copy.open('import_declaration', declarationColumns)
    // A connection can COPY into one table at a time: the lines of `import_row` are short and are written afterwards.
    const reported: Uint8Array[] = []
    const sink: ReadSink = {
      step,
      async lines(rowLines, declarationLines) {
        reported.push(rowLines)
        if (declarationLines.length > 0) await declarations.write(declarationLines)
      },
    }
    const report = await readInWorker(order, sink, { stopping })
    await declarations.end()
    const rows = copy.open('import_row', rowColumns)
    for (const lines of reported) await rows.write(lines)
    await rows.end()
    return report
  }
  return CopyInto.transaction(owner, stage, (open) => database.carryThrough(open))
}
