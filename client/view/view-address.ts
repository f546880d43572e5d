import type { LocationQuery, RouteLocationRaw } from 'vue-router'

/** Parameters that say where in the page somebody is, not what it shows. */
const places = new Set(['page', 'after', 'before', 'open', 'asOf', 'ids', 'run'])

/** The conditions of a page's address, to be kept. */
export function searchToKeep(query: LocationQuery): string {
  const kept = Object.entries(query).flatMap(([name, value]) =>
    places.has(name) ? [] : [value].flat().flatMap((text) => (text ? [[name, text]] : [])),
  )
  return new URLSearchParams(kept).toString()
}

/** The page of a view with its conditions. */
export function addressOf({ page, search }: { page: string; search: string }): RouteLocationRaw {
  const query: Record<string, string[]> = {}
  for (const [name, value] of new URLSearchParams(search)) (query[name] ??= []).push(value)
  return { name: page, query }
}
