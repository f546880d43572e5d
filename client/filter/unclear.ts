import type { LocationQuery } from 'vue-router'
import { Dimension } from '../../schema/field/dimension'
import { filterField, filterKeys } from '../../schema/field/filter'
import { sortFields } from '../../schema/field/sort'
import { shares } from '../../schema/pivot'
import { missingValue, type FilterField, type FilterValue } from '../../schema/field/filter-value'
import { idNumberOf } from '../../schema/field/id-number'
import { AuditEvent, Measure } from '../../schema/vocabulary'
import { isComparisonTable, listedChoices, noColumns, pageSizes, scrolled } from './page-address'
import { textsOf, valuesOf } from './url'
import { joinValues } from '../../schema/field/value-list'

/**
 * An invalid part of an address. The page then shows no figures, because they would ignore a part of the conditions.
 */
export interface Unclear {
  reason: 'NAME' | 'VALUE' | 'TWICE' | 'ID_NUMBER' | 'ONE_YEAR'
  field: string
  /** The invalid value; null where it must not be shown or says nothing. */
  value: string | null
}

/** What is valid in the address of the current page. */
export interface Known {
  years: readonly number[]
  series: readonly string[]
  committees: readonly string[]
  /** The page's own parameters besides the filter's. */
  names: readonly string[]
  /** Whether the page shows only one year at a time. */
  oneYear: boolean
}

type Check = (value: string, known: Known) => boolean

const anything: Check = () => true
const number: Check = (value) => /^\d{1,9}$/.test(value)
const flag: Check = (value) => value === 'true' || value === 'false'
const day: Check = (value) =>
  /^\d{4}-\d\d-\d\d$/.test(value) && new Date(`${value}T00:00Z`).toJSON()?.slice(0, 10) === value

const valueChecks: Record<Exclude<FilterValue['kind'], 'code'>, Check> = {
  year: (value, { years }) => years.includes(Number(value)),
  series: (value, { series }) => series.includes(value),
  committee: (value, { committees }) => committees.includes(value),
  employer: number,
  declaration: number,
  reminder: number,
  rule: (value) => /^R\d\d$/.test(value),
  text: anything,
  identifier: anything,
  yesNo: flag,
  day,
}

function checkOf({ value: asked, missing }: FilterField): Check {
  const given: Check = asked.kind === 'code' ? (value) => Object.hasOwn(asked.words, value) : valueChecks[asked.kind]
  return missing ? (value, known) => value === missingValue || given(value, known) : given
}

const checks: Record<string, Check> = {
  ...Object.fromEntries(filterKeys.map((key) => [key, checkOf(filterField(key))])),
  page: (value) => /^[1-9]\d{0,6}$/.test(value),
  size: (value) => value === scrolled || pageSizes.some((size) => String(size) === value),
  sort: (value) => Object.hasOwn(sortFields, value.replace(/\.desc$/, '')),
  open: number,
  run: number,
  asOf: day,
  rule: (value) => /^R\d\d$/.test(value),
  view: (value) => value === 'progress' || value === 'results',
  rows: (value) => Object.hasOwn(Dimension, value),
  columns: (value) => value === noColumns || Object.hasOwn(Dimension, value),
  figure: (value) => value === 'PASS_RATE' || Object.hasOwn(Measure, value),
  listed: (value) => listedChoices.some((listed) => listed === value),
  share: (value) => shares.some((share) => share === value),
  table: isComparisonTable,
  against: valueChecks.year,
  compared: (value) => value.length <= 20,
  againstDay: day,
  brief: number,
  from: day,
  until: day,
  username: anything,
  after: anything,
  before: anything,
  ids: number,
  event: (value) => Object.hasOwn(AuditEvent, value),
}

const lists = new Set<string>(['ids', 'event', ...filterKeys.filter((key) => filterField(key).repeated)])
const filterNames = new Set<string>(filterKeys)

/** All invalid parts, in the address's order. */
export function unclearIn(query: LocationQuery, known: Known): Unclear[] {
  return Object.entries(query).flatMap(([field, entry]) => unclearEntry(field, entry, known))
}

function unclearEntry(field: string, entry: LocationQuery[string], known: Known): Unclear[] {
  const texts = textsOf(entry)
  if ([field, ...texts, ...valuesOf(entry)].some(idNumberOf)) return [{ reason: 'ID_NUMBER', field, value: null }]
  if (!filterNames.has(field) && !known.names.includes(field)) return [{ reason: 'NAME', field, value: null }]
  if (!lists.has(field) && texts.length > 1) return [{ reason: 'TWICE', field, value: null }]
  const values = lists.has(field) ? valuesOf(entry) : texts
  const unclear = values
    .filter((value) => !checks[field]?.(value, known))
    .map((value): Unclear => ({ reason: 'VALUE', field, value }))
  const manyYears = field === 'year' && known.oneYear && values.length > 1
  return manyYears ? [...unclear, { reason: 'ONE_YEAR', field, value: null }] : unclear
}

/** The address without its invalid parts. On a page for one year, the first valid year is kept. */
export function clearQuery(query: LocationQuery, unclear: readonly Unclear[]): Record<string, string> {
  const left = Object.entries(query).flatMap(([field, entry]) => {
    const own = unclear.filter((each) => each.field === field)
    if (own.some(({ reason }) => reason !== 'VALUE' && reason !== 'ONE_YEAR')) return []
    const values = (lists.has(field) ? valuesOf(entry) : textsOf(entry)).filter(
      (value) => !own.some((each) => each.value === value),
    )
    const kept = own.some(({ reason }) => reason === 'ONE_YEAR') ? values.slice(0, 1) : values
    if (kept.length === 0) return []
    return [[field, lists.has(field) ? joinValues(kept) : kept[0]!] as const]
  })
  return Object.fromEntries(left)
}
