import { setTimeout as sleep } from 'node:timers/promises'
import type ExcelJS from 'exceljs'

// A list's rows as XML straight into the sheet's stream: as ExcelJS's rows and cells, 6,000 of them took five times as long
// and 300 MB. The stream also ignores how far the zip has come, so that 50,000 rows lay in memory as text.

/** What ExcelJS 4.4.0's stream has and its types don't tell. */
interface SheetInsides {
  stream: {
    /** Passes on what it still holds back. */
    _flush(): void
    /** Where the zip takes the sheet from. */
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

/** A cell: text, number, an instant as ExcelJS writes it (UTC is the wall clock), or nothing. */
export type RawCell = string | number | Date | null

/** Bytes that may wait for the zip. */
const most = 1 << 20
/** ms after which a zip that takes nothing has failed. */
const patience = 60_000

const special: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
/** What XML 1.0 can't hold has no meaning in a cell either. */
const forbidden = /[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g

const escaped = (text: string) => text.replace(forbidden, '').replace(/[&<>]/g, (character) => special[character]!)

/** Days since 1899-12-30. */
const serialOf = (instant: Date) => instant.getTime() / 86_400_000 + 25_569

function cellXml(place: string, style: string, value: RawCell): string {
  if (value === null || value === '') return `<c r="${place}"${style}/>`
  if (typeof value === 'string') return `<c r="${place}"${style} t="str"><v>${escaped(value)}</v></c>`
  return `<c r="${place}"${style}><v>${value instanceof Date ? serialOf(value) : value}</v></c>`
}

/** Rows of one list, written below what the sheet has committed. */
export class RawRows {
  readonly #sheet: SheetInsides
  readonly #styles: string[]

  /** @param letters of the columns, in order */
  constructor(
    workbook: ExcelJS.stream.xlsx.WorkbookWriter,
    sheet: ExcelJS.Worksheet,
    readonly letters: readonly string[],
    styles: readonly Partial<ExcelJS.Style>[],
    /** The next row. */
    private row: number,
  ) {
    this.#sheet = sheet as unknown as SheetInsides
    const { styles: register } = workbook as unknown as WorkbookInsides
    // 2 = a number: dates have formats of their own, so that no default one is put in.
    this.#styles = styles.map((style) => ` s="${register.addStyleModel(style, 2) ?? 0}"`)
    // Whatever stands above goes first.
    sheet.getRow(row - 1).commit()
  }

  /** Writes a batch and waits until the zip has taken most of it. */
  async write(rows: readonly (readonly RawCell[])[]): Promise<void> {
    const xml = rows.map((cells) => {
      const number = this.row++
      const parts = cells.map((value, index) => cellXml(`${this.letters[index]}${number}`, this.#styles[index]!, value))
      return `<row r="${number}">${parts.join('')}</row>`
    })
    // Past the stream's own buffers, which copy everything twice.
    this.#sheet.stream._flush()
    const [pipe] = this.#sheet.stream.pipes
    pipe!.write(xml.join(''))
    await this.#drained(pipe!)
  }

  async #drained(pipe: Pipe): Promise<void> {
    const until = performance.now() + patience
    for (;;) {
      // Let the zip have its turn before looking.
      await sleep(0)
      if (pipe._writableState.length + pipe._readableState.length < most) return
      if (performance.now() > until) throw new Error('the workbook’s zip takes nothing')
    }
  }
}
