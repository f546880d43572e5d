import { sql, type RawBuilder } from 'kysely'
import type { Circumstances, Condition, Rule } from './rule'

/** The whole question in SQL's three values: true = 不符合, false = 符合 or 不适用, null = 无法核对. */
export function broken(rule: Rule, circumstances: Circumstances): Condition {
  return sql`(${rule.applies(circumstances)} and ${rule.violated(circumstances)})`
}

export function isViolated(rule: Rule, circumstances: Circumstances): Condition {
  return sql`(${broken(rule, circumstances)} is true)`
}

/** It applies, or may apply, and an input is missing. */
export function cannotBeChecked(rule: Rule, circumstances: Circumstances): Condition {
  return sql`(${broken(rule, circumstances)} is null)`
}

/** A `Verdict`, for one row. */
export function verdictOf(rule: Rule, circumstances: Circumstances): RawBuilder<string> {
  return sql`case when ${broken(rule, circumstances)} then 'VIOLATED'
    when ${broken(rule, circumstances)} is null then 'CANNOT_CHECK'
    when not ${rule.applies(circumstances)} then 'NOT_APPLICABLE' else 'FINE' end`
}

/** Names of the inputs that the row lacks, and 通知未明确 where it is the notice that does; text[]. */
export function missingInputs({ inputs, unsaid }: Rule, circumstances: Circumstances): RawBuilder<string[]> {
  const names = inputs.map(({ name, value }) => sql`case when ${value} is null then ${sql.lit(name)} end`)
  if (unsaid) names.push(sql`case when ${unsaid(circumstances)} then '通知未明确' end`)
  return sql`array_remove(array[${sql.join(names)}]::text[], null)`
}

/** What an acknowledgement was given for; another value ends it. */
export function factsOf({ inputs }: Rule): RawBuilder<string> {
  return sql`md5(row(${sql.join(inputs.map(({ value }) => value))})::text)`
}
