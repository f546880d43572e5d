import type { LocationQuery, LocationQueryRaw } from 'vue-router'
import type { DeclarationFilter } from '../graphql/gql/graphql'

const lists = [
  'route',
  'county',
  'series',
  'level',
  'pathway',
  'committee',
  'employer',
  'stage',
  'furthestStage',
  'vote',
  'outcome',
  'desk',
  'gender',
  'ethnicity',
  'education',
  'ageBand',
  'employerNature',
  'measure',
  'deadline',
  'supervisor',
  'finding',
  'findingState',
] as const
const flags = ['overdue', 'pending'] as const
const texts = ['search', 'enteredBefore', 'enteredAfter'] as const

const textOf = (value: LocationQuery[string] | undefined): string =>
  (Array.isArray(value) ? value.join(',') : value) ?? ''

/** The ID number that a text is, however it is spaced or typed: personal data that never enters a URL. Else null. */
export function idNumberOf(text: string): string | null {
  const plain = text.normalize('NFKC').replace(/[\s-]/g, '')
  return /^(\d{15}|\d{17}[\dXx])$/.test(plain) ? plain : null
}

/** A page's query → the filter it stands for; null until a year is known. */
export function filterOfQuery(query: LocationQuery, defaultYear: number | null): DeclarationFilter | null {
  const years = textOf(query.year)
    .split(',')
    .filter((year) => /^\d{4}$/.test(year))
    .map(Number)
  if (years.length === 0 && defaultYear === null) return null
  const filter: Record<string, unknown> = { year: years.length > 0 ? years : [defaultYear] }
  for (const field of lists) {
    const values = textOf(query[field]).split(',').filter(Boolean)
    if (values.length > 0) filter[field] = values
  }
  for (const field of flags) {
    const text = textOf(query[field])
    if (text === 'true' || text === 'false') filter[field] = text === 'true'
  }
  for (const field of texts) {
    const text = textOf(query[field])
    if (text && !idNumberOf(text)) filter[field] = text
  }
  return filter as unknown as DeclarationFilter
}

/** The filter as a query: the same names, comma-separated. */
export function queryOfFilter(filter: Partial<DeclarationFilter>): LocationQueryRaw {
  const query: LocationQueryRaw = {}
  for (const [field, value] of Object.entries(filter)) {
    if (value === null || value === undefined || value === '') continue
    if (field === 'search' && idNumberOf(String(value))) continue
    if (Array.isArray(value) && value.length === 0) continue
    query[field] = Array.isArray(value) ? value.join(',') : String(value)
  }
  return query
}

/** `key=value&…` of a filter, for downloads. */
export function searchOfFilter(filter: Partial<DeclarationFilter>): string {
  return new URLSearchParams(queryOfFilter(filter) as Record<string, string>).toString()
}
