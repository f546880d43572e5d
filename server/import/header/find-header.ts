import { normaliseHeader } from './normalise-header'
import type { RawRow } from '../../reader/cell'
import type { Merge } from '../../reader/merge'
import { requiredFields, type Field } from '../template'
import { isDataRow } from './data-row'
import { fieldOf } from './known-header'
import type { Layout } from './layout'
import { belongTogether, levelsOf, mostLevels, widthOf } from './level'
import { matches } from './matching-layout'
import type { ListWords } from './list-word'

/** Title rows stand above a header, but not more than this many. */
export const searchedRows = 20

/** Rows as the spreadsheet numbers them, first and last level. */
export interface HeaderRows {
  first: number
  last: number
}

export interface FoundHeader {
  rows: HeaderRows
  /** Field of each column; undefined where the column is not ours. */
  fields: (Field | undefined)[]
  /** Each column's header as written, levels joined. Never to be shown unmasked. */
  names: string[]
  /** Columns named twice: the first one counts. */
  twice: number[]
  missing: Field[]
  layout: Layout | null
}

export interface HeaderSearch {
  layouts: readonly Layout[]
  /** Stands in for the column 年度. */
  yearGiven: boolean
  isListWord: ListWords
  merges: readonly Merge[]
  /** The rows that a person chose: no others are looked at. */
  chosen: HeaderRows | null
}

/** 公示时间 over 开始 is 公示时间开始; a group's title over 姓名 is just a title. */
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

const known = ({ fields }: FoundHeader) => fields.filter((field) => field !== undefined).length

const height = ({ rows }: FoundHeader) => rows.last - rows.first

/**
 * Fewer missing wins, then more known columns, then fewer levels: a title above is no level. Of equals the one seen first.
 */
function better(a: FoundHeader, b: FoundHeader | null): boolean {
  if (!b) return known(a) > 0
  if (a.missing.length !== b.missing.length) return a.missing.length < b.missing.length
  return known(a) === known(b) ? height(a) < height(b) : known(a) > known(b)
}

/** Every run of rows that may be a header: without values, of one level or of levels that belong together. */
function windowsOf(rows: readonly RawRow[], { isListWord, chosen }: HeaderSearch): RawRow[][] {
  if (chosen) return [rows.filter(({ number }) => number >= chosen.first && number <= chosen.last)].filter(hasRows)
  const searched = rows.slice(0, searchedRows)
  const data = new Set(searched.filter((row) => isDataRow(row, isListWord)))
  const windows: RawRow[][] = []
  for (const first of searched.keys()) {
    for (let levels = 1; levels <= mostLevels && first + levels <= searched.length; levels += 1) {
      const own = searched.slice(first, first + levels)
      if (!own.some((row) => data.has(row))) windows.push(own)
    }
  }
  return windows
}

const hasRows = (rows: readonly RawRow[]) => rows.length > 0

const namesOf = (own: readonly RawRow[]) =>
  Array.from({ length: widthOf(own) }, (_, column) => normaliseHeader(levelsOf(own, column).join('')))

/**
 * The header among a sheet's first rows: the best candidate, complete when nothing is missing; null where no row looks
 * like one. No row that holds values is ever one.
 */
export function findHeader(rows: readonly RawRow[], search: HeaderSearch): FoundHeader | null {
  const { layouts, merges, chosen, yearGiven } = search
  const windows = windowsOf(rows, search)
  const names = new Set(windows.flatMap(namesOf))
  let best: FoundHeader | null = null
  for (const layout of [null, ...layouts.filter((one) => matches(one, names))]) {
    for (const own of windows) {
      const said = chosen !== null || layout?.levels === own.length
      if (!said && !belongTogether(own, merges)) continue
      const header = headerOfRows(own, layout, yearGiven)
      if ((chosen && !best) || better(header, best)) best = header
    }
  }
  return best
}
