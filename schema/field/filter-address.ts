import { idNumberOf } from './id-number'
import { joinValues } from './value-list'

/** Converts a filter to the query of an address, with the same names. */
export function queryOfFilter(filter: object): Record<string, string> {
  const query: Record<string, string> = {}
  for (const [field, value] of Object.entries(filter) as [string, unknown][]) {
    if (value === null || value === undefined || value === '') continue
    if (field === 'search' && idNumberOf(String(value))) continue
    if (Array.isArray(value) && value.length === 0) continue
    query[field] = Array.isArray(value) ? joinValues(value as (string | number)[]) : String(value)
  }
  return query
}

/** A filter as `key=value&…`. */
export const searchOfFilter = (filter: object): string => new URLSearchParams(queryOfFilter(filter)).toString()
