import { ImportHeaderError } from './error'
import { normaliseHeader } from './normalise'
import { textOf, type RawRow, type RawSheet } from './read/cell'
import { headerOf, templateColumns, type Field } from './template'

/** Title rows stand above a header, but not more than this many. */
const searchedRows = 20

const required: Field[] = templateColumns.filter(({ need }) => need === 'R').map(({ field }) => field)

const fieldOfHeader = new Map<string, Field>(
  templateColumns.flatMap(({ field, header, aliases }) =>
    [header, ...aliases].map((name) => [normaliseHeader(name), field] as const),
  ),
)

/** Notes in brackets are dropped only where the header isn't known with them: 申报系列（专业） is a name. */
function fieldOf(text: string): Field | undefined {
  const whole = normaliseHeader(text)
  return fieldOfHeader.get(whole) ?? fieldOfHeader.get(whole.replace(/\(.*?\)|\[.*?\]/g, ''))
}

export interface FoundHeader {
  sheet: RawSheet
  /** Index into the sheet's rows. */
  index: number
  /** Field of each column; undefined where the column is not ours. */
  fields: (Field | undefined)[]
}

function fieldsOf(row: RawRow): (Field | undefined)[] {
  const seen = new Set<Field>()
  return row.cells.map((cell) => {
    const field = fieldOf(textOf(cell))
    if (!field || seen.has(field)) return undefined
    seen.add(field)
    return field
  })
}

/** Whether a row in the middle is the header once more, as page breaks leave it. */
export function isHeader(row: RawRow): boolean {
  return fieldsOf(row).filter((field) => field !== undefined).length >= required.length
}

/**
 * The first row of any sheet that holds every required column. `--year` stands in for the column 年度.
 *
 * @throws ImportHeaderError naming what the best candidate lacks
 */
export function findHeader(sheets: readonly RawSheet[], { yearGiven }: { yearGiven: boolean }): FoundHeader {
  const needed = required.filter((field) => !(yearGiven && field === 'year'))
  let best: Field[] = needed
  for (const sheet of sheets) {
    for (const [index, row] of sheet.rows.slice(0, searchedRows).entries()) {
      const fields = fieldsOf(row)
      const missing = needed.filter((field) => !fields.includes(field))
      if (missing.length === 0) return { sheet, index, fields }
      if (missing.length < best.length) best = missing
    }
  }
  throw new ImportHeaderError(best.map(headerOf))
}
