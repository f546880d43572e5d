import type { Cycle } from '../../schema/cycle'
import type { FindingRule } from '../../schema/finding'
import { groundOf } from './ground'
import type { Rule } from './rule'

/** A rule for the API, with its clause and quote for these years. */
export function findingRule(rule: Rule, cycles: readonly Cycle[]): FindingRule {
  const { id, severity, title, advice } = rule
  return {
    id,
    severity,
    ...groundOf(rule, cycles),
    title: title.zh,
    titleEn: title.en,
    advice: advice.zh,
    adviceEn: advice.en,
  }
}
