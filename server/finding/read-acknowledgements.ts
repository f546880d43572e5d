import { sql, type InferResult } from 'kysely'
import type { Acknowledgement } from '../../schema/finding'
import { maxListed } from '../../schema/vocabulary'
import { instantOf } from '../database/instant'
import type { EntityManager } from '../database/orm'
import type { DB } from '../database/tables'

/** The subject of a finding: a declaration by its number, or a committee by its code. */
export interface Subject {
  year: number
  platformNo: string | null
  committee: string | null
}

const given = (em: EntityManager, year: number, now: Date) =>
  em
    .getKysely<DB>()
    .selectFrom('finding_acknowledgement')
    .select([sql<string>`id::text`.as('id'), 'rule', 'facts', 'committee', 'reason', 'account_name as accountName'])
    .select('acknowledged_at as acknowledgedAt')
    .select(sql<string | null>`case when withdrawn_at <= ${now} then withdrawn_at end`.as('withdrawnAt'))
    .where('acknowledged_at', '<=', now.toISOString())
    .where('year', '=', year)
    .orderBy('finding_acknowledgement.id', 'desc')

type Given = InferResult<ReturnType<typeof given>>[number]

class Acknowledgements {
  constructor(readonly given: readonly Given[]) {}

  /**
   * The acknowledgements of a rule's finding, newest first, as many as are listed.
   *
   * @param facts hash of the values that the rule reads now (`factsOf`)
   */
  of(rule: string, facts: string, committee: string | null = null): Acknowledgement[] {
    return this.given
      .filter((each) => each.rule === rule && each.committee === committee)
      .slice(0, maxListed.acknowledgements)
      .map(({ id, reason, accountName, ...each }) => ({
        id,
        reason,
        accountName,
        acknowledgedAt: instantOf(each.acknowledgedAt),
        withdrawnAt: instantOf(each.withdrawnAt),
        holds: each.withdrawnAt === null && each.facts === facts,
      }))
  }
}

/** The acknowledgements of one declaration, or of all committees of a year if `platformNo` is null, as of `now`. */
export async function readAcknowledgements(
  em: EntityManager,
  year: number,
  platformNo: string | null,
  now: Date,
): Promise<Acknowledgements> {
  const all = given(em, year, now)
  const rows = await (
    platformNo === null ? all.where('committee', 'is not', null) : all.where('platform_no', '=', platformNo)
  ).execute()
  return new Acknowledgements(rows)
}
