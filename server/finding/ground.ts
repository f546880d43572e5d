import type { Cycle } from '../../schema/cycle'
import { clauseWords, ownWords } from '../cycle/notice-words'
import type { Rule } from './rule'

/** By which clause a rule asks, and in which words: those of the shown cycle's own notice, or none. */
export interface Ground {
  /** Null for what no notice says and the portal proposes. */
  clause: string | null
  quote: string | null
}

function groundIn({ id, clause, window }: Rule, cycle: Cycle): Ground {
  if (clause === null) return { clause, quote: null }
  const own = cycle.windows.find((each) => each.id === window)
  const words = own ? ownWords(cycle, own) : null
  // A saved cycle may hold the words of one period before its notice is read in whole.
  if (words !== null) return { clause, quote: words.replace(/。$/, '') }
  return { clause: clauseWords(cycle, clause), quote: cycle.quotes[id] ?? null }
}

/** Of several years: each year's clause, and words only where they are the same in all. */
export function groundOf(rule: Rule, cycles: readonly Cycle[]): Ground {
  const grounds = cycles.map((cycle) => groundIn(rule, cycle))
  const clauses = new Set(grounds.map(({ clause }) => clause))
  const quotes = new Set(grounds.map(({ quote }) => quote))
  return {
    clause: rule.clause === null ? null : [...clauses].join('；'),
    quote: quotes.size === 1 ? [...quotes][0]! : null,
  }
}
