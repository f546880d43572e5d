import type { FindingRule } from '../../schema/finding'
import type { Rule } from './rule'

/** A rule as it is told, without its SQL. */
export function findingRule({ id, severity, clause, quote, title, advice }: Rule): FindingRule {
  return { id, severity, clause, quote, title: title.zh, titleEn: title.en, advice: advice.zh, adviceEn: advice.en }
}
