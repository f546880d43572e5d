import { sql } from 'kysely'
import type { Cycle } from '../../schema/cycle'
import { FindingState } from '../../schema/vocabulary'
import { InvalidInputError } from '../errors'
import { isAcknowledged } from './acknowledged'
import { circumstancesAt, type Moment } from './circumstances'
import type { Circumstances, Condition, Rule } from './rule'
import { declarationRules, numbersOf } from './specified-rules'
import { cannotBeChecked, isViolated } from './verdict'

function inState(rule: Rule, circumstances: Circumstances, state: FindingState): Condition {
  if (state === FindingState.CANNOT_CHECK) return cannotBeChecked(rule, circumstances)
  const acknowledged = isAcknowledged(rule, circumstances)
  return sql`(${isViolated(rule, circumstances)} and ${state === FindingState.OPEN ? sql`not ${acknowledged}` : acknowledged})`
}

/**
 * The rows with a finding of one of the rules in one of the states. Counts, lists and exports of findings all use it.
 *
 * @throws InvalidInputError for an unknown rule or a rule for committees
 */
export function findingCondition(
  cycles: readonly Cycle[],
  moment: Moment,
  ids: readonly string[] = [...declarationRules.keys()],
  states: readonly FindingState[] = [FindingState.OPEN],
): Condition {
  const rules = ids.map((id) => {
    const rule = declarationRules.get(id)
    if (rule) return rule
    const { first, last } = numbersOf(declarationRules)
    throw new InvalidInputError(`没有这条核对申报的规则；规则编号为 ${first} 至 ${last}。`)
  })
  const alternatives = cycles.flatMap((cycle) => {
    const circumstances = circumstancesAt(cycle, moment)
    const conditions = rules.flatMap((rule) => states.map((state) => inState(rule, circumstances, state)))
    return conditions.length > 0 ? [sql`(year = ${cycle.year} and (${sql.join(conditions, sql` or `)}))`] : []
  })
  return alternatives.length > 0 ? sql`(${sql.join(alternatives, sql` or `)})` : sql`false`
}
