import type { QuantityKey } from './quantity'

/** A relation that every reader of an edition knows: a sum of quantities is 0, or is never negative. */
export interface Relation {
  kind: 'NOTHING' | 'NOT_BELOW'
  terms: readonly (readonly [key: QuantityKey, factor: number])[]
}

/** A key is null for a quantity that is 0 by definition. */
export type Terms = readonly (readonly [key: QuantityKey | null, factor: number])[]

/** Combines terms of the same quantity, and leaves out those whose factors add up to 0. */
export function relationOf(kind: Relation['kind'], terms: Terms): Relation {
  const sums = new Map<QuantityKey, number>()
  for (const [key, factor] of terms) if (key !== null) sums.set(key, (sums.get(key) ?? 0) + factor)
  return { kind, terms: [...sums].filter(([, factor]) => factor !== 0) }
}

const textOf = ({ kind, terms }: Relation) => [kind, ...terms.map((term) => term.join('*')).toSorted()].join(' ')

/**
 * The relations that the figures fulfil, since dirty data may break a rule of the procedure. Relations with a quantity that
 * isn't printed, or with fewer than two terms, reveal nothing and are left out.
 */
export function holding(relations: Iterable<Relation>, values: ReadonlyMap<QuantityKey, number>): Relation[] {
  const kept = new Map<string, Relation>()
  for (const relation of relations) {
    if (relation.terms.length < 2 || relation.terms.some(([key]) => !values.has(key))) continue
    const sum = relation.terms.reduce((all, [key, factor]) => all + factor * values.get(key)!, 0)
    if (relation.kind === 'NOTHING' ? sum === 0 : sum >= 0) kept.set(textOf(relation), relation)
  }
  return [...kept.values()]
}
