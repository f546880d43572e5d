import { sql } from 'kysely'
import type { Circumstances, Condition, Rule } from './rule'
import { factsOf } from './verdict'

const ofSubject = {
  DECLARATION: sql`a.year = declaration.year and a.platform_no = declaration.platform_no`,
  COMMITTEE: sql`a.year = committee.year and a.committee = committee.code`,
}

/** The acknowledgement `a` was made by `now` and not withdrawn by then. */
export const validAt = (now: Date): Condition =>
  sql`(a.acknowledged_at <= ${now} and coalesce(a.withdrawn_at > ${now}, true))`

/** The row's finding of this rule is acknowledged, and no value that the rule reads has changed since. */
export function isAcknowledged(rule: Rule, { now }: Pick<Circumstances, 'now'>): Condition {
  return sql`exists (select from finding_acknowledgement a where ${ofSubject[rule.subject]} and a.rule = ${rule.id} and ${validAt(now)}
    and a.facts = ${factsOf(rule)})`
}
