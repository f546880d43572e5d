import { sql, type RawBuilder } from 'kysely'
import { acknowledgementsAt, ofSubject } from '../acknowledged'
import type { Circumstances, Rule } from '../rule'
import { declarationRules } from '../specified-rules'
import { answerOf, factsOf } from '../verdict'
import { maskWhere } from './mask'

const rules = [...declarationRules.values()]
const canBeMilder = rules.filter(({ milder }) => milder)

const place = (list: readonly Rule[], rule: Rule) => sql.lit(list.indexOf(rule) + 1)

/** The rules whose finding about the row is acknowledged, violated or not. */
const explained = ({ now }: Circumstances) => sql`coalesce((
    select bit_or(1::bigint << substr(acknowledged_rule, 2)::integer - 1) from ${acknowledgementsAt(now)}
    where ${ofSubject.DECLARATION} and acknowledged_facts = case acknowledged_rule ${sql.join(
      rules.map((rule) => sql`when ${sql.lit(rule.id)} then ${factsOf(rule)}`),
      sql` `,
    )} end), 0)`

/** Every instant at which time alone may change an answer; on a past day the time is fixed. */
function changeTimes(circumstances: Circumstances): RawBuilder<unknown> {
  if (circumstances.asOf !== null) return sql`'{}'::timestamptz[]`
  const times = rules.flatMap((rule) => rule.changesAt?.(circumstances) ?? [])
  return sql`array[${sql.join(times)}]::timestamptz[] || array(
    select unnest(array[acknowledged_at, withdrawn_at]) from finding_acknowledgement a
    where a.year = declaration.year and a.platform_no = declaration.platform_no)`
}

/**
 * Declarations with their answers decided now, as a subquery: the columns of `declarations` and `violated`, `milder`,
 * `unchecked`, `acknowledged` as masks, `holds_from` and `holds_until`. This decides what is stored and what isn't yet, so
 * both are the rules' own conditions.
 *
 * @param declarations a subquery with the columns of `declaration`
 */
export function judged(declarations: RawBuilder<unknown>, circumstances: Circumstances): RawBuilder<unknown> {
  const milder = sql.join(canBeMilder.map((rule) => rule.milder!(circumstances)))
  const answer = (rule: Rule) => sql`answers[${place(rules, rule)}]`
  const violated = maskWhere(rules, answer)
  const now = sql`${circumstances.now}::timestamptz`
  // `offset 0` keeps the planner from writing an answer's expression into each of its uses.
  return sql`(select answered.*, ${violated} as violated,
      ${maskWhere(rules, (rule) => sql`${answer(rule)} is null`)} as unchecked,
      ${maskWhere(canBeMilder, (rule) => sql`milders[${place(canBeMilder, rule)}]`)} & ${violated} as milder,
      explained & ${violated} as acknowledged,
      coalesce((select max(instant) from unnest(times) instant where instant <= ${now}), '-infinity') as holds_from,
      coalesce((select min(instant) from unnest(times) instant where instant > ${now}), 'infinity') as holds_until
    from (select declaration.*, array[${sql.join(rules.map((rule) => answerOf(rule, circumstances)))}] as answers,
        array[${milder}]::boolean[] as milders, ${explained(circumstances)} as explained,
        ${changeTimes(circumstances)} as times
      from ${declarations} declaration offset 0) answered)`
}
