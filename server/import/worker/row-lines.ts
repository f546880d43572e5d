import { IdNumberCipher } from '../../access/personal-data/id-number-cipher'
import type { RawRow } from '../../reader/sheet/cell'
import { checkRow, columnsOf } from '../check-row'
import { decidedWords, type Decided } from '../code-list/decided'
import type { FoundHeader } from '../header/find-header'
import type { RowContext } from '../parse/row'
import { declarationLine, rowLine } from '../staging/copy-line'
import type { CheckOrder, RowLines } from './message'

function contextOf({ cycles, words, year, idKey }: CheckOrder): RowContext {
  const cycleOfYear = new Map(cycles.map((cycle) => [cycle.year, cycle]))
  const decided = new Map<number, Decided>()
  return {
    cycleOf: (wanted) => cycleOfYear.get(wanted) ?? null,
    decidedOf(wanted) {
      const known = decided.get(wanted) ?? decidedWords(words, wanted)
      decided.set(wanted, known)
      return known
    },
    year,
    idNumbers: new IdNumberCipher(idKey),
  }
}

/** Returns a function that checks rows below the header and gives their lines for COPY. It depends on nothing but the row. */
export function checkingRows(order: CheckOrder, header: FoundHeader): (rows: readonly RawRow[]) => RowLines {
  const context = contextOf(order)
  const columnOf = columnsOf(header)
  const encoder = new TextEncoder()
  return (rows) => {
    let rowLines = ''
    let declarationLines = ''
    for (const row of rows) {
      const checked = checkRow(row, header, columnOf, context)
      rowLines += rowLine(order.runId, checked)
      declarationLines += declarationLine(order.runId, checked) ?? ''
    }
    return { rowLines: encoder.encode(rowLines), declarationLines: encoder.encode(declarationLines) }
  }
}
