import { FileError } from '../error'
import type { Cell, RawRow } from '../sheet/cell'
import { closingQuote, splitRecord } from './csv-record'
import { limit } from '../limit'
import { RowBatch } from '../row-batch'
import { linesOf } from './text-line'

export interface CsvShape {
  separator: string
  /** Whether the first line only declares the separator and isn't a row. */
  skipsFirst: boolean
}

/**
 * Reads a text's rows in batches. A row's number is the line on which it begins.
 *
 * @throws FileError IMPORT_CSV_QUOTE, IMPORT_CSV_LINE
 */
export async function* readCsvRows(pieces: Iterable<string>, shape: CsvShape): AsyncGenerator<RawRow[]> {
  const batch = new RowBatch()
  const records = new RecordReader(batch, shape)
  for (const lines of linesOf(pieces)) {
    for (const line of lines) records.add(line)
    yield* batch.take()
  }
  records.end()
  yield* batch.take(true)
}

/** `="001"` → 001: programs write numbers in this way so that Excel keeps them as text. */
function unguarded(field: string): string {
  if (!field.startsWith('="') || !field.endsWith('"') || field.length < 3) return field
  return field.slice(2, -1).replaceAll('""', '"')
}

/** A record with a quoted field that continues on the next line. */
interface OpenRecord {
  /** Line on which the record begins. */
  line: number
  fields: string[]
  /** The text from the open quote on. */
  text: string
  /** Line of the open quote. */
  quoteLine: number
}

/** Makes records of lines. A record is one line, unless a quoted field spans several. */
class RecordReader {
  private line = 0
  private open: OpenRecord | null = null

  constructor(
    private readonly batch: RowBatch,
    private readonly shape: CsvShape,
  ) {}

  add(line: string): void {
    this.line += 1
    if (this.line === 1 && this.shape.skipsFirst) return
    if (this.open) this.continue(this.open, line)
    else if (line.includes('"')) this.split({ line: this.line, fields: [], text: line, quoteLine: this.line })
    else this.push(this.line, line.split(this.shape.separator))
  }

  end(): void {
    if (this.open) throw new FileError('IMPORT_CSV_QUOTE', { line: this.open.quoteLine })
  }

  private continue(open: OpenRecord, line: string): void {
    open.text += `\n${line}`
    if (this.line - open.quoteLine > limit.quotedLines || open.text.length > limit.line) this.end()
    if (closingQuote(line, 0) >= 0) this.split(open)
  }

  private split(record: OpenRecord): void {
    const at = splitRecord(record.text, this.shape.separator, record.fields)
    this.open = at < 0 ? null : record
    if (at < 0) return this.push(record.line, record.fields)
    // At index 0 it is still the same open quote; otherwise it is one of this line.
    if (at > 0) record.quoteLine = this.line
    record.text = record.text.slice(at)
    if (record.fields.length > limit.fields) throw new FileError('IMPORT_CSV_LINE', { line: record.line })
  }

  private push(line: number, fields: string[]): void {
    const count = fields.length
    this.batch.countCells(count)
    if (fields.length > limit.columns) fields.length = limit.columns
    const cells: Cell[] = fields
    for (let column = 0; column < fields.length; column += 1) {
      const field = unguarded(fields[column]!)
      if (field === '') cells[column] = null
      else cells[column] = field.length > limit.text ? field.slice(0, limit.text) : field
    }
    this.batch.add(line, cells, false, count)
  }
}
