import { sql, type RawBuilder, type SqlBool } from 'kysely'
import type { Rule } from '../rule'
import { declarationRules } from '../specified-rules'

/** A set of rules as PostgreSQL's bigint: bit n − 1 is rule n. */
export type Mask = string

/** Number of the rule: 1 for R01. */
export const numberOf = ({ id }: Rule): number => Number(id.slice(1))

const bit = (rule: Rule): bigint => 1n << BigInt(numberOf(rule) - 1)

export const maskOf = (rules: readonly Rule[]): Mask => rules.reduce((mask, rule) => mask | bit(rule), 0n).toString()

/**
 * Whether a mask has one of the rules. PostgreSQL expects few rows of an equation, and nearly all of an inequality with 0, for
 * which it read the declarations of a whole year beside a few that were found.
 */
export const hasOneOf = (mask: RawBuilder<Mask>, rules: readonly Rule[]): RawBuilder<SqlBool> =>
  sql`(${sql.join(
    rules.map((rule) => sql`${mask} & ${sql.raw(`${bit(rule)}::bigint`)} = ${sql.raw(`${bit(rule)}::bigint`)}`),
    sql` or `,
  )})`

/** SQL of the mask of the rules for which the condition is true. */
export function maskWhere(rules: readonly Rule[], condition: (rule: Rule) => RawBuilder<unknown>): RawBuilder<Mask> {
  if (rules.length === 0) return sql`0::bigint`
  const bits = rules.map((rule) => sql`case when ${condition(rule)} then ${sql.raw(`${bit(rule)}::bigint`)} else 0 end`)
  return sql`(${sql.join(bits, sql` | `)})`
}

/** The rules of a mask, in their order. */
export const rulesIn = (mask: Mask): Rule[] =>
  [...declarationRules.values()].filter((rule) => (BigInt(mask) & bit(rule)) !== 0n)
