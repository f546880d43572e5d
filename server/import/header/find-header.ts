import { normaliseHeader } from './normalise-header'
import type { RawRow } from '../../reader/sheet/cell'
import type { Merge } from '../../reader/sheet/merge'
import { requiredFields, type Field } from '../template'
import { isDataRow } from './data-row'
import { fieldOf } from './known-header'
import { belongTogether, levelsOf, maxLevels, widthOf } from './level'
import { matches, type Layout } from './matching-layout'
import type { ListWords } from './list-word'

/** The header is searched in so many rows: there may be titles above it. */
export const searchedRows = 20

/** Row numbers of the spreadsheet: the header's first and last level. */
export interface HeaderRows {
  first: number
  last: number
}

export interface FoundHeader {
  rows: HeaderRows
  /** Field of each column; undefined for an unknown column. */
  fields: (Field | undefined)[]
  /** Header of each column as written, its levels joined. It may hold personal data: mask it before showing it. */
  names: string[]
  /** Indexes of columns whose field an earlier column has; the earlier one is read. */
  twice: number[]
  missing: Field[]
  layout: Layout | null
}

export interface HeaderSearch {
  layouts: readonly Layout[]
  /** Whether the year was given with the upload, so that the column 年度 isn't required. */
  yearGiven: boolean
  isListWord: ListWords
  merges: readonly Merge[]
  /** The header rows that a person chose; null = search. */
  chosen: HeaderRows | null
}

/** 公示时间 above 开始 is 公示时间开始; a group's title above 姓名 is ignored. */
function fieldOfLevels(levels: string[], mapped: Record<string, Field>): Field | undefined {
  const joined = levels.map((_, from) => levels.slice(from).join(''))
  for (const text of [...joined, ...levels.toReversed()]) {
    const field = fieldOf(text, mapped)
    if (field) return field
  }
  return undefined
}

function headerOfRows(own: readonly RawRow[], layout: Layout | null, yearGiven: boolean): FoundHeader {
  const seen = new Set<Field>()
  const header: FoundHeader = {
    rows: { first: own[0]!.number, last: own.at(-1)!.number },
    fields: [],
    names: [],
    twice: [],
    missing: [],
    layout,
  }
  for (let column = 0; column < widthOf(own); column += 1) {
    const written = levelsOf(own, column)
    const field = fieldOfLevels(written, layout?.fields ?? {})
    if (field && seen.has(field)) header.twice.push(column)
    header.fields.push(field && !seen.has(field) ? field : undefined)
    header.names.push(written.join(''))
    if (field) seen.add(field)
  }
  header.missing = requiredFields.filter((field) => !seen.has(field) && !(yearGiven && field === 'year'))
  return header
}

const knownColumns = ({ fields }: FoundHeader) => fields.filter((field) => field !== undefined).length

const height = ({ rows }: FoundHeader) => rows.last - rows.first

/**
 * Prefers fewer missing columns, then more known columns, then fewer levels, as a title above isn't a level. Of equal
 * candidates the first one is kept.
 */
function better(a: FoundHeader, b: FoundHeader | null): boolean {
  if (!b) return knownColumns(a) > 0
  if (a.missing.length !== b.missing.length) return a.missing.length < b.missing.length
  return knownColumns(a) === knownColumns(b) ? height(a) < height(b) : knownColumns(a) > knownColumns(b)
}

/** Candidates for the header: up to three neighbouring rows without values. */
function windowsOf(rows: readonly RawRow[], { isListWord, chosen }: HeaderSearch): RawRow[][] {
  if (chosen)
    return [rows.filter(({ number }) => number >= chosen.first && number <= chosen.last)].filter(
      (rows) => rows.length > 0,
    )
  const searched = rows.slice(0, searchedRows)
  const data = new Set(searched.filter((row) => isDataRow(row, isListWord)))
  const windows: RawRow[][] = []
  for (const first of searched.keys()) {
    for (let levels = 1; levels <= maxLevels && first + levels <= searched.length; levels += 1) {
      const own = searched.slice(first, first + levels)
      if (!own.some((row) => data.has(row))) windows.push(own)
    }
  }
  return windows
}

const namesOf = (own: readonly RawRow[]) =>
  Array.from({ length: widthOf(own) }, (_, column) => normaliseHeader(levelsOf(own, column).join('')))

/**
 * Finds the header in a sheet's first rows: the best candidate, which may still lack required columns; null when no row
 * looks like a header. A row with values is never taken for one.
 */
export function findHeader(rows: readonly RawRow[], search: HeaderSearch): FoundHeader | null {
  const { layouts, merges, chosen, yearGiven } = search
  const windows = windowsOf(rows, search)
  const names = new Set(windows.flatMap(namesOf))
  let best: FoundHeader | null = null
  for (const layout of [null, ...layouts.filter((one) => matches(one, names))]) {
    for (const own of windows) {
      const isGiven = chosen !== null || layout?.levels === own.length
      if (!isGiven && !belongTogether(own, merges)) continue
      const header = headerOfRows(own, layout, yearGiven)
      if ((chosen && !best) || better(header, best)) best = header
    }
  }
  return best
}
