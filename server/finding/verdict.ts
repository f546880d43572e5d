import { sql, type RawBuilder } from 'kysely'
import type { Circumstances, Condition, Rule } from './rule'

/** The rule's three-valued condition: true is 不符合, false is 符合 or 不适用, null is 无法核对. */
export function answerOf(rule: Rule, circumstances: Circumstances): Condition {
  return sql`(${rule.applies(circumstances)} and ${rule.violated(circumstances)})`
}

export function isViolated(rule: Rule, circumstances: Circumstances): Condition {
  return sql`(${answerOf(rule, circumstances)} is true)`
}

/** The rule applies or may apply, and an input is missing. */
export function cannotBeChecked(rule: Rule, circumstances: Circumstances): Condition {
  return sql`(${answerOf(rule, circumstances)} is null)`
}

/** A row's `Verdict`. */
export function verdictOf(rule: Rule, circumstances: Circumstances): RawBuilder<string> {
  return sql`case when ${answerOf(rule, circumstances)} then 'VIOLATED'
    when ${answerOf(rule, circumstances)} is null then 'CANNOT_CHECK'
    when not ${rule.applies(circumstances)} then 'NOT_APPLICABLE' else 'FINE' end`
}

/** Names of the inputs that are null, and 通知未明确 if the notice doesn't say what applies; text[]. */
export function missingInputs({ inputs, unsaid }: Rule, circumstances: Circumstances): RawBuilder<string[]> {
  const names = inputs.map(({ name, value }) => sql`case when ${value} is null then ${sql.lit(name)} end`)
  if (unsaid) names.push(sql`case when ${unsaid(circumstances)} then '通知未明确' end`)
  return sql`array_remove(array[${sql.join(names)}]::text[], null)`
}

/** A hash of the inputs' values. An acknowledgement stores it and is valid while it is the same. */
export function factsOf({ inputs }: Rule): RawBuilder<string> {
  return sql`md5(row(${sql.join(inputs.map(({ value }) => value))})::text)`
}
