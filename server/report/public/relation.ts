import type { QuantityKey } from './quantity'

/** What every reader of an edition knows without being told: a sum of quantities that is nothing, or never below it. */
export interface Relation {
  kind: 'NOTHING' | 'NOT_BELOW'
  terms: readonly (readonly [key: QuantityKey, factor: number])[]
}

/** A quantity that is nothing by definition takes no part. */
export type Terms = readonly (readonly [key: QuantityKey | null, factor: number])[]

/** Like quantities added up, so that a sum of one part is the part itself. */
export function relationOf(kind: Relation['kind'], terms: Terms): Relation {
  const sums = new Map<QuantityKey, number>()
  for (const [key, factor] of terms) if (key !== null) sums.set(key, (sums.get(key) ?? 0) + factor)
  return { kind, terms: [...sums].filter(([, factor]) => factor !== 0) }
}

const textOf = ({ kind, terms }: Relation) => [kind, ...terms.map((term) => term.join('*')).toSorted()].join(' ')

/**
 * Those that the figures fulfil: dirty data may break a rule of the procedure, and whoever reckons with it then is misled.
 * What names a quantity that isn't printed tells nothing, and what has one term or none neither.
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
