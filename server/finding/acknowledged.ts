import { sql } from 'kysely'
import type { Circumstances, Condition, Rule } from './rule'
import { factsOf } from './verdict'

/** The acknowledgement `a` was made by `now` and not withdrawn by then. */
export const validAt = (now: Date): Condition =>
  sql`(a.acknowledged_at <= ${now} and coalesce(a.withdrawn_at > ${now}, true))`

/**
 * The acknowledgements that are valid, as a table. Its columns have other names than those of a rule's subject, which a
 * rule's condition reads beside it.
 */
export const acknowledgementsAt = (now: Date) => sql`(select year as acknowledged_year, platform_no as acknowledged_no,
    committee as acknowledged_committee, rule as acknowledged_rule, facts as acknowledged_facts
  from finding_acknowledgement a where ${validAt(now)}) acknowledgement`

/** The acknowledgement is about the row. */
export const ofSubject: Record<Rule['subject'], Condition> = {
  DECLARATION: sql`(acknowledged_year = declaration.year and acknowledged_no = declaration.platform_no)`,
  COMMITTEE: sql`(acknowledged_year = committee.year and acknowledged_committee = committee.code)`,
}

/** The row's finding of this rule is acknowledged, and no value that the rule reads has changed since. */
export function isAcknowledged(rule: Rule, { now }: Pick<Circumstances, 'now'>): Condition {
  return sql`exists (select from ${acknowledgementsAt(now)} where ${ofSubject[rule.subject]}
    and acknowledged_rule = ${rule.id} and acknowledged_facts = ${factsOf(rule)})`
}
