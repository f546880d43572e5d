import { setTimeout as sleep } from 'node:timers/promises'
import type ExcelJS from 'exceljs'
import { recordOf } from './proof/prove-workbook'
import type { SheetRecord } from './proof/sheet-record'
import { specialCharacters, Utf8Text } from './utf8-text'
import { xmlEscaped } from './xml-escaped'

// Writes a list's rows as bytes of XML directly into the sheet's stream: as ExcelJS's rows and cells, 6,000 rows took five times as
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
  write(bytes: Buffer): boolean
  _writableState: { length: number }
  _readableState: { length: number }
}
interface WorkbookInsides {
  styles: { addStyleModel(style: Partial<ExcelJS.Style>, type: ExcelJS.ValueType): number | undefined }
}

/** The value of a cell; of a day or an instant its serial number. */
export type RawCell = string | number | null

/** Bytes that are given to the zip at a time: more than its buffer takes, so that it has used them when it takes the next ones. */
const piece = 1 << 18
/** ms without progress of the zip after which the export fails. */
const timeout = 60_000

const special = specialCharacters(/[\x00-\x08\x0b\x0c\x0e-\x1f&<>"]/)
const ascii = (text: string): Uint8Array => new TextEncoder().encode(text)
const closes = { text: ascii('</v></c>'), row: ascii('</row>') }

/** What is around the value of a column's cell, before and after the row's number. */
interface CellFrame {
  place: Uint8Array
  blank: Uint8Array
  text: Uint8Array
  number: Uint8Array
}

function frameOf(letter: string, style: number): CellFrame {
  const styled = `" s="${style}"`
  return {
    place: ascii(`<c r="${letter}`),
    blank: ascii(`${styled}/>`),
    text: ascii(`${styled} t="str"><v>`),
    number: ascii(`${styled}><v>`),
  }
}

/** Writes the rows of a list below the committed rows of the sheet. */
export class RawRows {
  readonly #sheet: SheetInsides
  readonly #frames: CellFrame[]
  readonly #record: SheetRecord | undefined
  /** Rows are written to the first while the zip reads the second. */
  #texts = [new Utf8Text(2 * piece), new Utf8Text(2 * piece)] as const

  /** @param letters of the columns, in order */
  constructor(
    workbook: ExcelJS.stream.xlsx.WorkbookWriter,
    sheet: ExcelJS.Worksheet,
    letters: readonly string[],
    styles: readonly Partial<ExcelJS.Style>[],
    /** Number of the next row. */
    private row: number,
  ) {
    this.#sheet = sheet as unknown as SheetInsides
    const { styles: register } = workbook as unknown as WorkbookInsides
    // 2 = ValueType.Number: with the type of dates ExcelJS would set a default format.
    this.#frames = styles.map((style, at) => frameOf(letters[at]!, register.addStyleModel(style, 2) ?? 0))
    this.#record = recordOf(sheet)
    this.#record?.listFormats(styles.map(({ numFmt }) => numFmt))
    // Writes the rows above first.
    sheet.getRow(row - 1).commit()
  }

  /** @param height in points */
  add(cells: readonly RawCell[], height: number): void {
    this.#record?.listed(this.row, cells)
    const number = ascii(String(this.row++))
    const [text] = this.#texts
    text.any(`<row r="`)
    text.bytes(number)
    text.any(`" ht="${height}" customHeight="1">`)
    for (const [column, frame] of this.#frames.entries()) {
      text.bytes(frame.place)
      text.bytes(number)
      this.#value(frame, cells[column] ?? null)
    }
    text.bytes(closes.row)
  }

  #value(frame: CellFrame, value: RawCell): void {
    const [text] = this.#texts
    if (value === null || value === '') return text.bytes(frame.blank)
    if (typeof value === 'number') {
      text.bytes(frame.number)
      text.plain(String(value), special)
    } else {
      text.bytes(frame.text)
      if (!text.plain(value, special)) text.any(xmlEscaped(value))
    }
    text.bytes(closes.text)
  }

  /** After some rows: gives them to the zip if they are many, and waits until it has taken them. */
  async pass(): Promise<void> {
    if (this.#texts[0].length >= piece) await this.#give()
  }

  /** After the last row. */
  async end(): Promise<void> {
    if (this.#texts[0].length > 0) await this.#give()
  }

  async #give(): Promise<void> {
    const [full, free] = this.#texts
    this.#sheet.stream._flush()
    // To the pipe directly, because the stream's buffers copy everything twice.
    const [pipe] = this.#sheet.stream.pipes
    pipe!.write(full.written())
    await this.#taken(pipe!)
    // The zip takes a piece when it has used the one before.
    free.cut()
    this.#texts = [free, full]
  }

  async #taken(pipe: Pipe): Promise<void> {
    const until = performance.now() + timeout
    for (;;) {
      // Lets the zip run before its state is checked.
      await sleep(0)
      if (pipe._writableState.length + pipe._readableState.length === 0) return
      if (performance.now() > until) throw new Error('the workbook’s zip takes nothing')
    }
  }
}
