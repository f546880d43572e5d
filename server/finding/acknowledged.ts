import { sql } from 'kysely'
import type { Circumstances, Condition, Rule } from './rule'
import { factsOf } from './verdict'

const ofSubject = {
  DECLARATION: sql`a.year = declaration.year and a.platform_no = declaration.platform_no`,
  COMMITTEE: sql`a.year = committee.year and a.committee = committee.code`,
}

/** It had been said at `now`, and not yet taken back. */
export const stoodAt = (now: Date): Condition =>
  sql`(a.acknowledged_at <= ${now} and coalesce(a.withdrawn_at > ${now}, true))`

/** Somebody explained this finding of its subject's row, and nothing that the rule reads has changed since. */
export function isAcknowledged(rule: Rule, { now }: Pick<Circumstances, 'now'>): Condition {
  return sql`exists (select from finding_acknowledgement a where ${ofSubject[rule.subject]} and a.rule = ${rule.id} and ${stoodAt(now)}
    and a.facts = ${factsOf(rule)})`
}
