import type { DeclarationFilter } from '../../schema/filter'
import { scopeSettings } from '../access/scope'
import type { Context } from '../graphql/context'
import type { Portal } from '../portal'
import { readRevision } from '../revision/read'
import { tallyAnswers } from './source'

/** As many answers as there are accounts and a few filters each. */
const mostKept = 200

const keptOf = new WeakMap<Portal, Map<string, Promise<unknown>>>()

/**
 * An answer that took long, given again while the data, the scope, the filter and the day are the same: whoever opens the
 * overview after an import asks for the same few. The revision is of the caller's own snapshot, so nothing stale is told.
 * What depends on the clock or on columns whose changes the revision doesn't tell is computed each time.
 */
export async function unlessChanged<T>(
  { portal, viewer, em }: Context,
  filter: DeclarationFilter,
  today: string,
  compute: () => Promise<T>,
): Promise<T> {
  if (!tallyAnswers(filter, []) || filter.measure || filter.deadline || filter.overdue !== undefined) return compute()
  const { revision } = await readRevision(em)
  const key = JSON.stringify([revision, scopeSettings(viewer), today, filter])
  const kept = keptOf.get(portal) ?? new Map<string, Promise<unknown>>()
  keptOf.set(portal, kept)
  const known = kept.get(key) as Promise<T> | undefined
  if (known) return known
  const answer = compute()
  kept.set(key, answer)
  if (kept.size > mostKept) kept.delete(kept.keys().next().value!)
  answer.catch(() => kept.delete(key))
  return answer
}
