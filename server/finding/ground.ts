import type { Cycle } from '../../schema/cycle'
import { clauseReference, quotedText } from '../cycle/notice-words'
import type { Rule } from './rule'

/** The clause that a rule is based on, and its words if the cycle has its own notice. */
export interface Ground {
  /** Null for a rule that the portal proposes without a clause. */
  clause: string | null
  quote: string | null
}

function groundIn({ id, clause, window }: Rule, cycle: Cycle): Ground {
  if (clause === null) return { clause, quote: null }
  const own = cycle.windows.find((each) => each.id === window)
  const words = own ? quotedText(cycle, own) : null
  // Words of single windows may be entered before the whole notice is.
  if (words !== null) return { clause, quote: words.replace(/。$/, '') }
  return { clause: clauseReference(cycle, clause), quote: cycle.quotes[id] ?? null }
}

/** For several years: all their clauses, and the words only if they are the same in all years. */
export function groundOf(rule: Rule, cycles: readonly Cycle[]): Ground {
  const grounds = cycles.map((cycle) => groundIn(rule, cycle))
  const clauses = new Set(grounds.map(({ clause }) => clause))
  const quotes = new Set(grounds.map(({ quote }) => quote))
  return {
    clause: rule.clause === null ? null : [...clauses].join('；'),
    quote: quotes.size === 1 ? [...quotes][0]! : null,
  }
}
