import { sql, type RawBuilder } from 'kysely'
import type { Declaration } from '../../schema/declaration'
import type { DeclarationFinding } from '../../schema/finding'
import { Verdict } from '../../schema/vocabulary'
import { dayOf } from '../calendar/day-of'
import { readCycle } from '../cycle/read'
import type { EntityManager } from '../database/orm'
import type { DB } from '../database/tables'
import { declarationRules } from './specified-rules'
import { findingRule } from './finding-rule'
import { readAcknowledgements } from './read-acknowledgements'
import { factsOf, missingInputs, verdictOf } from './verdict'

interface Said {
  verdict: Verdict
  missing: string[]
  message: string | null
  milder: boolean
  facts: string
}

/** What every rule says of one declaration, in the notice's order; those that don't apply are left out. */
export async function findingsOf(
  em: EntityManager,
  declaration: Declaration,
  now: Date,
): Promise<DeclarationFinding[]> {
  const circumstances = { cycle: await readCycle(em, declaration.year), now, today: dayOf(now), asOf: null }
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
    .select(sql<Said[]>`jsonb_build_array(${sql.join(columns)})`.as('answers'))
    .where('id', '=', declaration.id)
    .executeTakeFirstOrThrow()
  const said = await readAcknowledgements(em, declaration.year, declaration.platformNo, now)
  return rules.flatMap((rule, index) => {
    const { verdict, missing, message, milder, facts } = answers[index]!
    if (verdict === Verdict.NOT_APPLICABLE) return []
    const acknowledgements = said.of(rule.id, facts)
    const found = verdict === Verdict.VIOLATED
    const known = verdict === Verdict.CANNOT_CHECK ? missing : []
    return [
      {
        rule: findingRule(rule, [circumstances.cycle]),
        verdict,
        missing: known,
        message,
        milder: found && milder,
        acknowledgements,
      },
    ]
  })
}
