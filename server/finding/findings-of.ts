import { sql, type RawBuilder } from 'kysely'
import type { Declaration } from '../../schema/declaration'
import type { Acknowledgement, DeclarationFinding } from '../../schema/finding'
import { Verdict } from '../../schema/vocabulary'
import { dayOf } from '../calendar/day-of'
import { readCycle } from '../cycle/read'
import { instantOf } from '../database/instant'
import type { EntityManager } from '../database/orm'
import { declarationRules } from './finding-condition'
import { findingRule } from './finding-rule'
import { factsOf, missingInputs, verdictOf } from './verdict'

interface Said {
  verdict: Verdict
  missing: string[]
  told: string | null
  milder: boolean
  facts: string
}

type Given = Omit<Acknowledgement, 'acknowledgedAt' | 'withdrawnAt' | 'holds'> & {
  rule: string
  facts: string
  acknowledgedAt: string
  withdrawnAt: string | null
}

async function readAcknowledgements(em: EntityManager, { year, platformNo }: Declaration): Promise<Given[]> {
  const { rows } = await sql<Given>`
    select id::text, rule, facts, reason, account_name as "accountName", acknowledged_at as "acknowledgedAt",
      withdrawn_at as "withdrawnAt"
    from finding_acknowledgement where year = ${year} and platform_no = ${platformNo} order by id desc`.execute(
    em.getKysely(),
  )
  return rows
}

/** What every rule says of one declaration, in the notice's order; those that don't apply are left out. */
export async function findingsOf(
  em: EntityManager,
  declaration: Declaration,
  now: Date,
): Promise<DeclarationFinding[]> {
  const circumstances = { cycle: await readCycle(em, declaration.year), now, today: dayOf(now) }
  const rules = [...declarationRules.values()]
  const columns: RawBuilder<unknown>[] = rules.map(
    (
      rule,
    ) => sql`jsonb_build_object('verdict', ${verdictOf(rule, circumstances)}, 'missing', ${missingInputs(rule, circumstances)},
      'told', case when ${verdictOf(rule, circumstances)} = 'VIOLATED' then ${rule.told(circumstances)} end,
      'milder', ${rule.milder?.(circumstances) ?? sql`false`}, 'facts', ${factsOf(rule)})`,
  )
  const { rows } = await sql<{ said: Said[] }>`
    select jsonb_build_array(${sql.join(columns)}) as said from declaration where id = ${declaration.id}`.execute(
    em.getKysely(),
  )
  const given = await readAcknowledgements(em, declaration)
  return rules.flatMap((rule, index) => {
    const { verdict, missing, told, milder, facts } = rows[0]!.said[index]!
    if (verdict === Verdict.NOT_APPLICABLE) return []
    const acknowledgements = given
      .filter((each) => each.rule === rule.id)
      .map(({ facts: then, ...each }) => ({
        ...each,
        acknowledgedAt: instantOf(each.acknowledgedAt)!,
        withdrawnAt: instantOf(each.withdrawnAt),
        holds: each.withdrawnAt === null && then === facts,
      }))
    const found = verdict === Verdict.VIOLATED
    const known = verdict === Verdict.CANNOT_CHECK ? missing : []
    return [{ rule: findingRule(rule), verdict, missing: known, told, milder: found && milder, acknowledgements }]
  })
}
