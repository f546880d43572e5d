import type { Report } from '../../workbook/sheet'
import { knowledgeOf, type Knowledge } from './knowledge'
import { isSmall } from './limit'
import { conditionsOf, isRouted, type QuantityKey } from './quantity'
import { relationOf, type Relation } from './relation'

/** An edition of a year's statistics: its tables and the hidden quantities; `hidden` is null before it is published. */
export interface Edition {
  reports: Report[]
  hidden: readonly QuantityKey[] | null
}

/**
 * A number in the linear program. KNOWN: printed, or known to all readers. SECRET: must be hidden. OPEN: to be decided.
 * FREE: a cell of a table that isn't printed; its value isn't known here either.
 */
export interface Unknown {
  state: 'KNOWN' | 'SECRET' | 'OPEN' | 'FREE'
  value: number
  lowest: number
  /** Cost of hiding it. It depends on the kind of line, never on the value: the choice must not reveal small values. */
  cost: number
  /** Its key in the new edition; null when it isn't printed there. */
  quantity: QuantityKey | null
}

export interface Secrets {
  unknowns: ReadonlyMap<string, Unknown>
  relations: readonly Relation[]
}

const cost = { grandTotal: 100, subtotal: 1.5, cell: 1 }
const costOf = (key: QuantityKey) => [cost.grandTotal, cost.subtotal][conditionsOf(key)] ?? cost.cell

/** A quantity with the same value in several editions is one unknown: knowing it in one edition means knowing it in all. */
const nameIn = ({ values }: Knowledge, edition: number, key: QuantityKey) =>
  values.has(key) ? `${key} = ${values.get(key)}` : `${edition} ${key}`

const renamed = (knowledge: Knowledge, edition: number, { kind, terms }: Relation) =>
  relationOf(
    kind,
    terms.map(([key, factor]) => [nameIn(knowledge, edition, key), factor]),
  )

const valueOf = ({ terms }: Relation, { values }: Knowledge) =>
  terms.reduce((sum, [key, factor]) => sum + factor * values.get(key)!, 0)

function stateOf(key: QuantityKey, value: number, hidden: ReadonlySet<QuantityKey> | null): Unknown['state'] {
  if (hidden) return hidden.has(key) ? 'SECRET' : 'KNOWN'
  if (isSmall(value) && conditionsOf(key) > 0) return 'SECRET'
  return value === 0 && isRouted(key) ? 'KNOWN' : 'OPEN'
}

/** The numbers of all editions of a year and the relations between them. The last edition is the new one. */
export function secretsOf(editions: readonly Edition[]): Secrets {
  const unknowns = new Map<string, Unknown>()
  const relations = new Map<string, Relation>()
  const put = (name: string, found: Unknown) => {
    const earlier = unknowns.get(name)
    const decided = earlier && earlier.state !== 'OPEN' ? earlier.state : found.state
    unknowns.set(name, { ...found, state: decided, lowest: Math.max(found.lowest, earlier?.lowest ?? 0) })
  }
  const relate = (relation: Relation) => relations.set(JSON.stringify(relation), relation)
  for (const [edition, { reports, hidden }] of editions.entries()) {
    const knowledge = knowledgeOf(reports)
    const held = hidden && new Set(hidden)
    for (const [key, value] of knowledge.values) {
      // A 0 that the routing decides is always printed, so a hidden number of that kind is known not to be 0.
      const lowest = value > 0 && (knowledge.present.has(key) || isRouted(key)) ? 1 : 0
      const state = stateOf(key, value, held)
      put(nameIn(knowledge, edition, key), { state, value, lowest, cost: costOf(key), quantity: hidden ? null : key })
    }
    for (const relation of knowledge.relations) relate(renamed(knowledge, edition, relation))
    for (const relation of knowledge.crossing) {
      for (const [key] of relation.terms.filter(([term]) => !knowledge.values.has(term))) {
        put(nameIn(knowledge, edition, key), { state: 'FREE', value: 0, lowest: 0, cost: 0, quantity: null })
      }
      relate(renamed(knowledge, edition, relation))
    }
    for (const rest of knowledge.remainders.filter((relation) => isSmall(valueOf(relation, knowledge)))) {
      const { terms } = renamed(knowledge, edition, rest)
      const name = `rest ${JSON.stringify(terms)}`
      put(name, { state: 'SECRET', value: valueOf(rest, knowledge), lowest: 0, cost: 0, quantity: null })
      relate(relationOf('NOTHING', [[name, -1], ...terms]))
    }
  }
  return { unknowns, relations: [...relations.values()] }
}
