import { ImportError } from '../error'
import type { Cell, RawRow } from './cell'
import { splitRecord } from './csv-record'
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
 * @throws ImportError IMPORT_CSV_QUOTE, IMPORT_CSV_LINE
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

/** Puts lines together to records: one each, but where a quoted field goes on over several. */
class RecordReader {
  private line = 0
  private open: { text: string; line: number; openAt: number } | null = null

  constructor(
    private readonly batch: RowBatch,
    private readonly shape: CsvShape,
  ) {}

  add(line: string): void {
    this.line += 1
    if (this.line === 1 && this.shape.skipsFirst) return
    if (this.open) this.goOn(this.open, line)
    else if (line.includes('"')) this.split(line, this.line)
    else this.push(this.line, line.split(this.shape.separator))
  }

  end(): void {
    if (this.open) this.refuse(this.open)
  }

  private goOn(open: { text: string; line: number; openAt: number }, line: string): void {
    open.text += `\n${line}`
    if (this.line - open.line > limit.quotedLines || open.text.length > limit.line) this.refuse(open)
    if (line.includes('"')) this.split(open.text, open.line)
  }

  private split(text: string, line: number): void {
    const record = splitRecord(text, this.shape.separator)
    this.open = 'openAt' in record ? { text, line, openAt: record.openAt } : null
    if ('fields' in record) this.push(line, record.fields)
  }

  private push(line: number, fields: string[]): void {
    this.batch.countCells(fields.length)
    if (fields.length > limit.columns) fields.length = limit.columns
    const cells: Cell[] = fields
    for (let column = 0; column < fields.length; column += 1) {
      const field = fields[column]!
      if (field === '') cells[column] = null
      else if (field.length > limit.text) cells[column] = field.slice(0, limit.text)
    }
    this.batch.add(line, cells, false)
  }

  private refuse({ line, openAt }: { line: number; openAt: number }): never {
    throw new ImportError('IMPORT_CSV_QUOTE', { line: line + openAt })
  }
}
