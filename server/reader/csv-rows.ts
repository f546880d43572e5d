import { FileError } from './error'
import type { Cell, RawRow } from './cell'
import { closingQuote, splitRecord } from './csv-record'
import { limit } from './limit'
import { RowBatch } from './row-batch'
import { linesOf } from './text-line'

export interface CsvShape {
  separator: string
  /** The first line names the separator and is no row. */
  skipsFirst: boolean
}

/**
 * A text's rows in batches; a row's number is the line on which it begins.
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

/** `="001"`: how a number is kept from being read as one; its text is what was meant. */
function unguarded(field: string): string {
  if (!field.startsWith('="') || !field.endsWith('"') || field.length < 3) return field
  return field.slice(2, -1).replaceAll('""', '"')
}

/** A record that goes on over several lines. */
interface OpenRecord {
  /** Where it begins. */
  line: number
  fields: string[]
  /** From the quote that is still open, and the line where that stands. */
  text: string
  quoteLine: number
}

/** Puts lines together to records: one each, but where a quoted field goes on over several. */
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
    if (this.open) this.goOn(this.open, line)
    else if (line.includes('"')) this.split({ line: this.line, fields: [], text: line, quoteLine: this.line })
    else this.push(this.line, line.split(this.shape.separator))
  }

  end(): void {
    if (this.open) throw new FileError('IMPORT_CSV_QUOTE', { line: this.open.quoteLine })
  }

  private goOn(open: OpenRecord, line: string): void {
    open.text += `\n${line}`
    if (this.line - open.quoteLine > limit.quotedLines || open.text.length > limit.line) this.end()
    if (closingQuote(line, 0) >= 0) this.split(open)
  }

  private split(record: OpenRecord): void {
    const at = splitRecord(record.text, this.shape.separator, record.fields)
    this.open = at < 0 ? null : record
    if (at < 0) return this.push(record.line, record.fields)
    // A quote of its own line, or still the one that was open.
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
