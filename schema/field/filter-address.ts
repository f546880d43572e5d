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

/** The earlier one of two figures that are compared: the later one's filter in another year or as of another day. */
export interface Earlier {
  /** Null for the later figure's year. */
  year: number | null
  /** A past day; null for the present. */
  day: string | null
  /** Identifier of the issued brief whose figure it is. */
  brief?: number | undefined
}

/** The query of the page that shows both figures of a difference. `filter` and `asOf` are the later figure's. */
export const queryOfDifference = (filter: object, asOf: string | null, { year, day, brief }: Earlier) =>
  queryOfFilter({ ...filter, asOf, against: year, againstDay: day, brief })
