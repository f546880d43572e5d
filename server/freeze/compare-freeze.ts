import type { Freeze } from '../../schema/freeze'
import type { Context } from '../graphql/context'
import type { Viewer } from '../access/session/viewer'
import { composeAnnual } from '../report/compose-annual'
import type { DetailColumn } from '../report/detail-column'
import { detailRows } from '../report/detail-row'
import type { ListRow } from '../workbook/list-column'
import { changedRows, type RowChange } from './changed-rows'
import { changedFigures, frozenFigures, type FigureChange } from './frozen-figure'
import { codedRows, filledColumns, frozenRow, unpackRows, type FrozenRow } from './frozen-row'
import { readFrozen } from './read-freeze'

async function* presentRows(
  columns: readonly DetailColumn[],
  batches: AsyncIterable<ListRow[]>,
): AsyncGenerator<FrozenRow> {
  for await (const rows of batches) for (const row of rows) yield frozenRow(columns, row)
}

export interface Corrections {
  freeze: Freeze
  figures: FigureChange[]
  rows: AsyncGenerator<RowChange>
}

/**
 * 更正: compares filed statistics with today's data as of the same day. What happened after that day is no correction; a
 * changed date or value is. The rows are read while the generator is consumed, in the snapshot of `em`.
 */
export async function compareFreeze(
  context: Pick<Context, 'portal' | 'em' | 'now'> & { viewer: Viewer },
  freeze: Freeze,
): Promise<Corrections> {
  const { em } = context
  const frozen = await readFrozen(em, freeze.id)
  const annual = await composeAnnual({ ...context, filter: { year: [freeze.year] }, asOf: freeze.cutOff })
  const { columns, resolved, reports } = annual
  const known = frozen.columns ?? (await filledColumns(unpackRows(frozen.rows)))
  const filed = unpackRows(frozen.rows)
  return {
    freeze,
    figures: changedFigures(frozen.figures, frozenFigures(reports), reports),
    rows: changedRows(
      columns.filter(({ column }) => known.includes(column)),
      frozen.columns ? filed : codedRows(columns, filed),
      presentRows(columns, detailRows(em, resolved, columns)),
    ),
  }
}
