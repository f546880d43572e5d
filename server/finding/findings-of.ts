import { sql, type RawBuilder } from 'kysely'
import type { Declaration } from '../../schema/declaration'
import type { DeclarationFinding } from '../../schema/finding'
import { Verdict } from '../../schema/vocabulary'
import { readCycle } from '../cycle/read'
import type { EntityManager } from '../database/orm'
import type { DB } from '../database/tables'
import { circumstancesAt } from './circumstances'
import { declarationRules } from './specified-rules'
import { findingRule } from './finding-rule'
import { readAcknowledgements } from './read-acknowledgements'
import { factsOf, missingInputs, verdictOf } from './verdict'

interface Answer {
  verdict: Verdict
  missing: string[]
  message: string | null
  milder: boolean
  facts: string
}

/** The verdict of every rule that applies to a declaration, in the order of the rules. */
export async function findingsOf(
  em: EntityManager,
  declaration: Declaration,
  now: Date,
): Promise<DeclarationFinding[]> {
  const circumstances = circumstancesAt(await readCycle(em, declaration.year), { now, asOf: null })
  const rules = [...declarationRules.values()]
  const columns: RawBuilder<unknown>[] = rules.map(
    (
      rule,
    ) => sql`jsonb_build_object('verdict', ${verdictOf(rule, circumstances)}, 'missing', ${missingInputs(rule, circumstances)},
      'message', case when ${verdictOf(rule, circumstances)} = 'VIOLATED' then ${rule.message(circumstances)} end,
      'milder', ${rule.milder?.(circumstances) ?? sql`false`}, 'facts', ${factsOf(rule)})`,
  )
  const { answers } = await em
    .getKysely<DB>()
    .selectFrom('declaration')
    .select(sql<Answer[]>`jsonb_build_array(${sql.join(columns)})`.as('answers'))
    .where('id', '=', declaration.id)
    .executeTakeFirstOrThrow()
  const given = await readAcknowledgements(em, declaration.year, declaration.platformNo, now)
  return rules.flatMap((rule, index) => {
    const { verdict, missing, message, milder, facts } = answers[index]!
    if (verdict === Verdict.NOT_APPLICABLE) return []
    return {
      rule: findingRule(rule, [circumstances.cycle]),
      verdict,
      missing: verdict === Verdict.CANNOT_CHECK ? missing : [],
      message,
      milder: verdict === Verdict.VIOLATED && milder,
      acknowledgements: given.of(rule.id, facts),
    }
  })
}
