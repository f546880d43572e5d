import { sql } from 'kysely'
import type { Condition, Rule } from './rule'
import { factsOf } from './verdict'

const ofSubject = {
  DECLARATION: sql`a.year = declaration.year and a.platform_no = declaration.platform_no`,
  COMMITTEE: sql`a.year = committee.year and a.committee = committee.code`,
}

/** Somebody explained this finding of its subject's row, and nothing that the rule reads has changed since. */
export function isAcknowledged(rule: Rule): Condition {
  return sql`exists (select from finding_acknowledgement a where ${ofSubject[rule.subject]} and a.rule = ${rule.id} and a.withdrawn_at is null
    and a.facts = ${factsOf(rule)})`
}
