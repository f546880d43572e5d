import type { Rule } from './rule'

/** Each file of `rule/` exports one rule; a rule is added by adding its file. */
const files = import.meta.glob<Record<string, Rule>>('./rule/*.ts', { eager: true })

/** All rules that the portal checks, in the order of their numbers. */
export const specifiedRules: readonly Rule[] = Object.values(files)
  .flatMap((file) => Object.values(file))
  .toSorted((a, b) => (a.id < b.id ? -1 : 1))

const about = (wanted: Rule['subject']) =>
  new Map(specifiedRules.filter(({ subject }) => subject === wanted).map((rule) => [rule.id, rule]))

/** The rules for declarations, by id. */
export const declarationRules = about('DECLARATION')
/** The rules for committees, by id. */
export const committeeRules = about('COMMITTEE')

/** The first and the last of the rules' numbers, for sentences. */
export function numbersOf(rules: ReadonlyMap<string, Rule>): { first: string; last: string } {
  const ids = [...rules.keys()]
  return { first: ids[0]!, last: ids.at(-1)! }
}
