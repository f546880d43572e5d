import { normaliseHeader } from './normalise'
import { textOf, type RawRow } from './read/cell'
import { templateColumns, type Field } from './template'

/** Title rows stand above a header, but not more than this many. */
export const searchedRows = 20
/** 公示时间 → 开始, 结束: levels of a header. */
const mostLevels = 3

const required: Field[] = templateColumns.filter(({ need }) => need === 'R').map(({ field }) => field)

const fieldOfHeader = new Map<string, Field>(
  templateColumns.flatMap(({ field, header, aliases }) =>
    [header, ...aliases].map((name) => [normaliseHeader(name), field] as const),
  ),
)

/** How one kind of file names its columns, mapped by hand: normalised header → field. */
export interface Layout {
  name: string
  fields: Record<string, Field>
}

export interface FoundHeader {
  /** Index of its first and last level among the sheet's first rows. */
  first: number
  last: number
  rowNumber: number
  /** Field of each column; undefined where the column is not ours. */
  fields: (Field | undefined)[]
  /** Each column's header as written, levels joined. */
  names: string[]
  /** Columns named twice: the first one counts. */
  twice: number[]
  missing: Field[]
  layout: string | null
}

/** Notes in brackets are dropped only where the header isn't known with them: 申报系列（专业） is a name. */
function fieldOf(text: string, layout: Layout | null): Field | undefined {
  const whole = normaliseHeader(text)
  const bare = whole.replace(/\(.*?\)|\[.*?\]/g, '')
  if (layout && Object.hasOwn(layout.fields, whole)) return layout.fields[whole]
  return fieldOfHeader.get(whole) ?? fieldOfHeader.get(bare)
}

/** A column's levels from the top, blanks and repetitions of a merged cell left out. */
function levelsOf(rows: readonly RawRow[], column: number): string[] {
  const texts = rows.map(({ cells }) => textOf(cells[column] ?? null).trim())
  return texts.filter((text, index) => text !== '' && text !== texts[index - 1])
}

/** 公示时间 over 开始 is 公示时间开始; a group's title over 姓名 is just a title. */
function fieldOfLevels(levels: string[], layout: Layout | null): Field | undefined {
  for (let from = 0; from < levels.length; from += 1) {
    const field = fieldOf(levels.slice(from).join(''), layout)
    if (field) return field
  }
  for (const level of levels.toReversed()) {
    const field = fieldOf(level, layout)
    if (field) return field
  }
  return undefined
}

function headerAt(rows: readonly RawRow[], first: number, levels: number, layout: Layout | null, yearGiven: boolean) {
  const own = rows.slice(first, first + levels)
  const width = Math.max(...own.map(({ cells }) => cells.length))
  const seen = new Set<Field>()
  const header: FoundHeader = {
    first,
    last: first + levels - 1,
    rowNumber: own.at(-1)!.number,
    fields: [],
    names: [],
    twice: [],
    missing: [],
    layout: layout?.name ?? null,
  }
  for (let column = 0; column < width; column += 1) {
    const written = levelsOf(own, column)
    const field = fieldOfLevels(written, layout)
    if (field && seen.has(field)) header.twice.push(column)
    header.fields.push(field && !seen.has(field) ? field : undefined)
    header.names.push(written.join(''))
    if (field) seen.add(field)
  }
  header.missing = required.filter((field) => !seen.has(field) && !(yearGiven && field === 'year'))
  return header
}

const known = ({ fields }: FoundHeader) => fields.filter((field) => field !== undefined).length

const height = ({ first, last }: FoundHeader) => last - first

/**
 * Fewer missing wins, then more known columns, then fewer levels: a title above is no level. Of equals the one seen first.
 */
function better(a: FoundHeader, b: FoundHeader | null): boolean {
  if (!b) return known(a) > 0
  if (a.missing.length !== b.missing.length) return a.missing.length < b.missing.length
  return known(a) === known(b) ? height(a) < height(b) : known(a) > known(b)
}

/** A layout counts where the file has every header that it maps. */
function layoutsOf(rows: readonly RawRow[], layouts: readonly Layout[]): (Layout | null)[] {
  const names = new Set<string>()
  for (let levels = 1; levels <= mostLevels; levels += 1) {
    for (let first = 0; first + levels <= rows.length; first += 1) {
      const own = rows.slice(first, first + levels)
      const width = Math.max(...own.map(({ cells }) => cells.length))
      for (let column = 0; column < width; column += 1) names.add(normaliseHeader(levelsOf(own, column).join('')))
    }
  }
  return [null, ...layouts.filter(({ fields }) => Object.keys(fields).every((name) => names.has(name)))]
}

/**
 * The header among a sheet's first rows: the best candidate, complete when nothing is missing; null where no row looks
 * like one. `yearGiven` stands in for the column 年度.
 */
export function findHeader(
  rows: readonly RawRow[],
  { layouts, yearGiven }: { layouts: readonly Layout[]; yearGiven: boolean },
): FoundHeader | null {
  let best: FoundHeader | null = null
  const searched = rows.slice(0, searchedRows)
  for (const layout of layoutsOf(searched, layouts)) {
    for (let first = 0; first < searched.length; first += 1) {
      for (let levels = 1; levels <= mostLevels && first + levels <= searched.length; levels += 1) {
        const header = headerAt(searched, first, levels, layout, yearGiven)
        if (better(header, best)) best = header
      }
    }
  }
  return best
}

/** Whether a row in the middle is the header once more, as page breaks leave it: each of its texts is its column's name. */
export function repeatsHeader(row: RawRow, { fields, names }: FoundHeader): boolean {
  let same = 0
  for (const [column, cell] of row.cells.entries()) {
    if (cell === null || cell === '') continue
    const text = normaliseHeader(textOf(cell))
    if (text === '') continue
    const isName = normaliseHeader(names[column] ?? '').endsWith(text)
    if (!isName && (fields[column] === undefined || fieldOfHeader.get(text) !== fields[column])) return false
    same += 1
  }
  return same >= 2
}

/** A, B, …, Z, AA: a column as the spreadsheet names it. */
export function letterOf(column: number): string {
  const rest = Math.floor(column / 26)
  return (rest > 0 ? letterOf(rest - 1) : '') + String.fromCharCode(65 + (column % 26))
}
