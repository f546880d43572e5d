import { csvSheet } from '../../../schema/proof/manifest'
import { serialOf } from '../serial'
import { SheetRecord } from './sheet-record'

const number = /^-?\d{1,15}(\.\d{1,9})?$/
const day = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?: (\d{1,2}):(\d{2})(?::(\d{2}))?)?$/

/** What a field of a CSV says: a spreadsheet program that saves it writes days and leading zeros in its own way. */
export function csvValue(text: string): string | number {
  if (number.test(text)) return Number(text)
  const found = day.exec(text)
  if (!found) return text
  const [year, month, date, hour = 0, minute = 0, second = 0] = found.slice(1).map((part) => Number(part ?? 0))
  return serialOf(new Date(Date.UTC(year!, month! - 1, date, hour, minute, second)))
}

/** What a CSV says: its first line, and hashes of the others; with `whole` their fields themselves. */
export class CsvRecord {
  readonly #sheet = new SheetRecord(csvSheet)
  readonly #whole: boolean
  #columns = 0
  #lines = 0

  constructor({ whole }: { whole: boolean }) {
    this.#whole = whole
  }

  line(fields: readonly string[]): void {
    const values = fields.map(csvValue)
    this.#lines += 1
    if (this.#lines === 1) this.#columns = values.length
    if (this.#lines === 1 || this.#whole) {
      this.#sheet.row(
        this.#lines,
        values.map((value, at) => ({ column: at + 1, value })),
      )
    } else {
      // Programs leave out blank fields at the end of a line.
      const missing = Array.from({ length: Math.max(0, this.#columns - values.length) }, () => '')
      this.#sheet.listed(2, [...values, ...missing])
    }
  }

  signed = () => this.#sheet.signed()
}
