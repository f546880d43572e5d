import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { scopeSettings } from '../access/scope/scope-settings'
import type { ResolvedFilter } from '../filter/resolve'
import type { Context } from '../graphql/context'
import type { Portal } from '../portal'
import { readRevision } from '../revision/read'
import { countedRows, isInTally } from '../statistics/source'

/** Counts of the latest questions. */
const maxKept = 500
const keptOf = new WeakMap<Portal, Map<string, number>>()

/**
 * Number of filtered declarations: from the tally, or else counted once while the data, the scope and the condition (which
 * the clock may change) stay the same.
 */
export async function countMatching({ portal, viewer, em }: Context, resolved: ResolvedFilter): Promise<number> {
  const query = em
    .getKysely()
    .selectFrom(countedRows(resolved))
    .select(sql<number>`coalesce(sum(n), 0)::integer`.as('n'))
  const { filter } = resolved
  // The state of findings isn't a part of the data's revision.
  if (isInTally(resolved, []) || filter.finding || filter.findingState) {
    return (await query.executeTakeFirstOrThrow()).n
  }
  const { sql: text, parameters } = query.compile()
  const { revision } = await readRevision(em)
  // Hashed, since a search may be for a name or a number.
  const key = createHash('sha256')
    .update(JSON.stringify([revision, scopeSettings(viewer), text, parameters]))
    .digest('base64')
  const kept = keptOf.get(portal) ?? new Map<string, number>()
  keptOf.set(portal, kept)
  const known = kept.get(key)
  if (known !== undefined) return known
  const { n } = await query.executeTakeFirstOrThrow()
  kept.set(key, n)
  if (kept.size > maxKept) kept.delete(kept.keys().next().value!)
  return n
}
