import { setTimeout as sleep } from 'node:timers/promises'
import type ExcelJS from 'exceljs'
import { recordOf } from './proof/prove-workbook'
import type { SheetRecord } from './proof/sheet-record'
import { serialOf } from './serial'
import { xmlEscaped } from './xml-escaped'

// Writes a list's rows as XML directly into the sheet's stream: as ExcelJS's rows and cells, 6,000 rows took five times as
// long and 300 MB. ExcelJS's stream also ignores backpressure of the zip, so that 50,000 rows were in memory as text.

/** Internals of ExcelJS 4.4.0's stream writer that its types don't have. */
interface SheetInsides {
  stream: {
    /** Writes its buffer to the pipes. */
    _flush(): void
    /** Streams from which the zip reads the sheet. */
    pipes: Pipe[]
  }
}
interface Pipe {
  write(text: string): boolean
  _writableState: { length: number }
  _readableState: { length: number }
}
interface WorkbookInsides {
  styles: { addStyleModel(style: Partial<ExcelJS.Style>, type: ExcelJS.ValueType): number | undefined }
}

/** The value of a cell. A Date's UTC time is written as the local time, as ExcelJS does. */
export type RawCell = string | number | Date | null

/** Most bytes that wait for the zip. */
const maxPending = 1 << 20
/** ms without progress of the zip after which the export fails. */
const timeout = 60_000

function cellXml(place: string, style: string, value: RawCell): string {
  if (value === null || value === '') return `<c r="${place}"${style}/>`
  if (typeof value === 'string') return `<c r="${place}"${style} t="str"><v>${xmlEscaped(value)}</v></c>`
  return `<c r="${place}"${style}><v>${value instanceof Date ? serialOf(value) : value}</v></c>`
}

/** Writes the rows of a list below the committed rows of the sheet. */
export class RawRows {
  readonly #sheet: SheetInsides
  readonly #styles: string[]
  readonly #record: SheetRecord | undefined

  /** @param letters of the columns, in order */
  constructor(
    workbook: ExcelJS.stream.xlsx.WorkbookWriter,
    sheet: ExcelJS.Worksheet,
    readonly letters: readonly string[],
    styles: readonly Partial<ExcelJS.Style>[],
    /** Number of the next row. */
    private row: number,
  ) {
    this.#sheet = sheet as unknown as SheetInsides
    const { styles: register } = workbook as unknown as WorkbookInsides
    // 2 = ValueType.Number: with the type of dates ExcelJS would set a default format.
    this.#styles = styles.map((style) => ` s="${register.addStyleModel(style, 2) ?? 0}"`)
    this.#record = recordOf(sheet)
    // Writes the rows above first.
    sheet.getRow(row - 1).commit()
  }

  /** Writes a batch, whose rows have these heights in points, and waits until the zip has taken most of it. */
  async write(rows: readonly (readonly RawCell[])[], heights: readonly number[]): Promise<void> {
    this.#record?.rows(this.row, rows)
    const xml = rows.map((cells, place) => {
      const number = this.row++
      const parts = cells.map((value, index) => cellXml(`${this.letters[index]}${number}`, this.#styles[index]!, value))
      return `<row r="${number}" ht="${heights[place]}" customHeight="1">${parts.join('')}</row>`
    })
    // Writes to the pipe directly, because the stream's buffers copy everything twice.
    this.#sheet.stream._flush()
    const [pipe] = this.#sheet.stream.pipes
    pipe!.write(xml.join(''))
    await this.#drained(pipe!)
  }

  async #drained(pipe: Pipe): Promise<void> {
    const until = performance.now() + timeout
    for (;;) {
      // Lets the zip run before its state is checked.
      await sleep(0)
      if (pipe._writableState.length + pipe._readableState.length < maxPending) return
      if (performance.now() > until) throw new Error('the workbook’s zip takes nothing')
    }
  }
}
