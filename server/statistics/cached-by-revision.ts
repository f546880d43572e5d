import type { DeclarationFilter } from '../../schema/filter'
import { scopeSettings } from '../access/scope'
import type { Context } from '../graphql/context'
import type { Portal } from '../portal'
import { readRevision } from '../revision/read'
import { isInTally } from './source'

/** Enough for a few filters of each account. */
const maxResults = 200

const cacheOf = new WeakMap<Portal, Map<string, Promise<unknown>>>()

/**
 * Caches the result of a slow query while the data's revision, the scope, the filter and the day stay the same: after an
 * import everybody opens the overview with the same few filters. The revision is read in the caller's snapshot, so that no
 * stale result is returned. Results that depend on the time or on columns outside the tally are not cached.
 */
export async function cachedByRevision<T>(
  { portal, viewer, em }: Context,
  filter: DeclarationFilter,
  today: string,
  compute: () => Promise<T>,
): Promise<T> {
  if (!isInTally(filter, []) || filter.measure || filter.deadline || filter.overdue !== undefined) return compute()
  const { revision } = await readRevision(em)
  const key = JSON.stringify([revision, scopeSettings(viewer), today, filter])
  const cache = cacheOf.get(portal) ?? new Map<string, Promise<unknown>>()
  cacheOf.set(portal, cache)
  const cached = cache.get(key) as Promise<T> | undefined
  if (cached) return cached
  const result = compute()
  cache.set(key, result)
  if (cache.size > maxResults) cache.delete(cache.keys().next().value!)
  result.catch(() => cache.delete(key))
  return result
}
