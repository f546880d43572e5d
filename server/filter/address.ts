import { filterField, filterFields, type FilterKey } from '../../schema/field/filter'
import { listColumnLabels, type ListColumnKey } from '../../schema/field/list-column'
import { DeclarationSortField, SortDirection, type DeclarationSort } from '../../schema/declaration-connection'
import type { DeclarationFilter } from '../../schema/filter'
import { PaperSize } from '../../schema/vocabulary'
import { isRealDay } from '../../schema/real-day'
import { checkExtent } from './check'
import { InvalidInputError, PortalError } from '../errors'
import { idNumberOf } from '../../schema/field/id-number'
import { splitValues } from '../../schema/field/value-list'

/** @param texts the parameter's values, one for each time that it occurs in the address; none is empty */
type Parse = (texts: string[], field: string) => unknown

/** A list may be one parameter with several values, or the parameter several times. */
const list = (texts: string[]): string[] => [...new Set(texts.flatMap(splitValues))]

const oneOf =
  (words: Record<string, string>): Parse =>
  (texts, field) =>
    list(texts).map((entry) => {
      if (!Object.hasOwn(words, entry))
        throw new InvalidInputError(`网址中筛选条件 ${field} 的值不认识，请从页面上重新打开。`)
      return entry
    })

const years: Parse = (texts) =>
  list(texts).map((entry) => {
    if (!/^\d{4}$/.test(entry)) throw new InvalidInputError('年度应是四位数字。')
    return Number(entry)
  })

function single([text, ...others]: string[], field: string): string {
  if (others.length > 0) throw new InvalidInputError(`网址中筛选条件 ${field} 写了不止一次，请只留一个。`)
  return text!
}

const flag: Parse = (texts, field) => {
  const text = single(texts, field)
  if (text !== 'true' && text !== 'false') throw new InvalidInputError(`筛选条件 ${field} 应是 true 或 false。`)
  return text === 'true'
}

const day = (texts: string[], field: string): string => {
  const text = single(texts, field)
  if (!isRealDay(text)) throw new InvalidInputError(`筛选条件 ${field} 应写成 2023-10-11 这样的日期。`)
  return text
}

function parseOf(key: FilterKey): Parse {
  const { value, repeated } = filterField(key)
  switch (value.kind) {
    case 'year':
      return years
    case 'yesNo':
      return flag
    case 'day':
      return day
    case 'code':
      // Codes that the contract doesn't enumerate are checked later, by `checkFilter`.
      return value.codes ? oneOf(value.codes) : list
    default:
      return repeated ? list : single
  }
}

// PostgreSQL refuses NUL in text; the other control characters aren't valid in any value either.
const control = /[\x00-\x1f\x7f]/

/** In any parameter and however it is spaced or typed: addresses are kept in logs and histories, ID numbers must not be. */
function refuseIdNumber(text: string): void {
  if ([text, ...splitValues(text)].some(idNumberOf)) {
    throw new PortalError('SEARCH_ID_IN_URL', '证件号不能写在网址里，请在申报明细页面查找。')
  }
}

const isKey = (name: string): name is FilterKey => Object.hasOwn(filterFields, name)

/** The values of a parameter that may occur several times, without empty ones. */
const textsOf = (value: unknown) => [value].flat().map(String).filter(Boolean)

/**
 * Converts a page's query string to its filter.
 *
 * @throws InvalidInputError naming the parameter that is wrong, or PortalError SEARCH_ID_IN_URL
 */
export function filterOfQuery(query: Record<string, unknown>): DeclarationFilter {
  const filter: Record<string, unknown> = { year: [] }
  for (const [field, value] of Object.entries(query)) {
    const texts = textsOf(value)
    for (const text of [field, ...texts]) refuseIdNumber(text)
    if (!isKey(field)) throw new InvalidInputError('网址中有不认识的筛选条件，请从页面上重新打开。')
    if (texts.some((text) => control.test(text))) throw new InvalidInputError(`筛选条件 ${field} 中有不能识别的字符。`)
    if (texts.length > 0) filter[field] = parseOf(field)(texts, field)
  }
  return filter as unknown as DeclarationFilter
}

interface ExportQuery {
  filter: DeclarationFilter
  /** The past day whose data is exported; null for the present. */
  asOf: string | null
  /** The order of the list, written as in the page's address: NAME or NAME.desc. */
  sort: DeclarationSort | null
  /** The list’s columns in order, by their keys; null for all. */
  columns: ListColumnKey[] | null
  /** The paper of a workbook; null for what the office set. */
  paper: PaperSize | null
  /** Whether rows and checks are printed with the tables, too. */
  printsRows: boolean
}

function sortOf(texts: string[]): DeclarationSort {
  const [field = '', direction = 'asc', ...more] = single(texts, 'sort').split('.')
  if (!Object.hasOwn(DeclarationSortField, field) || !/^(asc|desc)$/.test(direction) || more.length > 0) {
    throw new InvalidInputError('网址中的排序方式不认识，请从页面上重新打开。')
  }
  return {
    field: field as DeclarationSortField,
    direction: direction === 'desc' ? SortDirection.DESC : SortDirection.ASC,
  }
}

/** One of few values of a parameter; null if it isn't given. @throws InvalidInputError */
function chosen<T extends string>(value: unknown, name: string, choices: readonly T[]): T | null {
  const texts = textsOf(value ?? '')
  if (texts.length === 0) return null
  const found = choices.find((choice) => choice === single(texts, name))
  if (!found) throw new InvalidInputError(`参数 ${name} 应是 ${choices.join(' 或 ')}。`)
  return found
}

function columnsOf(keys: string[]): ListColumnKey[] | null {
  if (keys.some((key) => !listColumnLabels.has(key as ListColumnKey))) {
    throw new InvalidInputError('网址中的列不认识，请从页面上重新打开。')
  }
  return keys.length > 0 ? (keys as ListColumnKey[]) : null
}

/**
 * Parses the query string of an export: the filter, and optionally a past day, an order and columns. A request that can't be answered is
 * refused here, before a thread is started for it.
 */
export function exportQuery(query: Record<string, unknown>): ExportQuery {
  const { asOf, sort, columns, paper, printed, ...rest } = query
  const [days, orders] = [textsOf(asOf ?? ''), textsOf(sort ?? '')]
  const filter = filterOfQuery(rest)
  checkExtent(filter)
  return {
    filter,
    asOf: days.length > 0 ? day(days, 'asOf') : null,
    sort: orders.length > 0 ? sortOf(orders) : null,
    columns: columnsOf(list(textsOf(columns ?? ''))),
    paper: chosen(paper, 'paper', Object.values(PaperSize)),
    printsRows: chosen(printed, 'printed', ['tables', 'all']) === 'all',
  }
}
