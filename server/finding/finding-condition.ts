import { sql, type RawBuilder, type SqlBool } from 'kysely'
import type { Cycle } from '../../schema/cycle'
import { FindingState } from '../../schema/vocabulary'
import type { EntityManager } from '../database/orm'
import { InvalidInputError } from '../errors'
import { isAcknowledged } from './acknowledged'
import { circumstancesAt, type Moment } from './circumstances'
import type { Circumstances, Condition, Rule } from './rule'
import { declarationRules, numbersOf } from './specified-rules'
import { hasOneOf, maskOf, type Mask } from './store/mask'
import { storedAnswers } from './store/masked'
import { standingOf } from './store/standing'
import { cannotBeChecked, isViolated } from './verdict'

function inState(rule: Rule, circumstances: Circumstances, state: FindingState): Condition {
  if (state === FindingState.CANNOT_CHECK) return cannotBeChecked(rule, circumstances)
  const acknowledged = isAcknowledged(rule, circumstances)
  return sql`(${isViolated(rule, circumstances)} and ${state === FindingState.OPEN ? sql`not ${acknowledged}` : acknowledged})`
}

/** The same of the stored answers of several rules. */
const storedIn: Record<FindingState, RawBuilder<Mask>> = {
  [FindingState.OPEN]: sql`violated & ~acknowledged`,
  [FindingState.ACKNOWLEDGED]: sql`violated & acknowledged`,
  [FindingState.CANNOT_CHECK]: sql`unchecked`,
}

/** Rules that are asked about apart. */
const mostApart = 8

/** Stored answers have their year, which is not said of the declarations again: the planner would expect fewer of them. */
async function inYear(
  em: EntityManager,
  circumstances: Circumstances,
  rules: readonly Rule[],
  states: readonly FindingState[],
): Promise<Condition> {
  const standing = await standingOf(em, circumstances)
  const asked = (at: Circumstances) =>
    sql<SqlBool>`(year = ${at.cycle.year} and (${sql.join(
      rules.flatMap((rule) => states.map((state) => inState(rule, at, state))),
      sql` or `,
    )}))`
  if (!standing) return asked(circumstances)
  const { except } = standing
  const masks = sql.join(
    states.map((state) => sql`(${storedIn[state]})`),
    sql` | `,
  )
  // All rules together are found in many of them.
  const isAmong =
    rules.length > mostApart ? sql`(${masks}) & ${maskOf(rules)}::bigint <> 0` : hasOneOf(sql`(${masks})`, rules)
  // What was found is a part of a year's answers, which an index has for itself.
  const found = states.includes(FindingState.CANNOT_CHECK) ? sql`` : sql`violated <> 0 and`
  const stored = sql`select declaration_id from ${storedAnswers(circumstances)}
    where ${found} ${isAmong}`
  if (except.length === 0) return sql`declaration.id in (${stored})`
  const now = asked({ ...circumstances, among: except })
  // Numbers alone, so that the rows are fetched by them: with a condition on each row all rows of the year would be read.
  if (circumstances.asOf === null) {
    return sql`declaration.id in (${stored} and declaration_id <> all(${except})
      union all select declaration.id from declaration where declaration.id = any(${except}) and ${now})`
  }
  return sql`case when declaration.id = any(${except}) then ${now} else declaration.id in (${stored}) end`
}

/**
 * The rows with a finding of one of the rules in one of the states. Counts, lists and exports of findings all use it.
 *
 * @throws InvalidInputError for an unknown rule or a rule for committees
 */
export async function findingCondition(
  em: EntityManager,
  cycles: readonly Cycle[],
  moment: Moment,
  ids: readonly string[] = [...declarationRules.keys()],
  states: readonly FindingState[] = [FindingState.OPEN],
): Promise<Condition> {
  const rules = ids.map((id) => {
    const rule = declarationRules.get(id)
    if (rule) return rule
    const { first, last } = numbersOf(declarationRules)
    throw new InvalidInputError(`没有这条核对申报的规则；规则编号为 ${first} 至 ${last}。`)
  })
  if (rules.length === 0 || states.length === 0) return sql`false`
  const alternatives: Condition[] = []
  for (const cycle of cycles) alternatives.push(await inYear(em, circumstancesAt(cycle, moment), rules, states))
  return alternatives.length > 0 ? sql`(${sql.join(alternatives, sql` or `)})` : sql`false`
}
