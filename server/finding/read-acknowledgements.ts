import { sql } from 'kysely'
import type { Acknowledgement } from '../../schema/finding'
import { instantOf } from '../database/instant'
import type { EntityManager } from '../database/orm'

/** What a finding is about: a declaration by its number, or a year's committee by its code. */
export interface Subject {
  year: number
  platformNo: string | null
  committee: string | null
}

type Given = Omit<Acknowledgement, 'acknowledgedAt' | 'withdrawnAt' | 'holds'> & {
  committee: string | null
  rule: string
  facts: string
  acknowledgedAt: string
  withdrawnAt: string | null
}

/** What was said, by whom and when, and of which facts. */
export class Acknowledgements {
  constructor(readonly given: readonly Given[]) {}

  /**
   * Newest first.
   *
   * @param facts what the rule reads today
   */
  of(rule: string, facts: string, committee: string | null = null): Acknowledgement[] {
    return this.given
      .filter((each) => each.rule === rule && each.committee === committee)
      .map(({ id, reason, accountName, ...each }) => ({
        id,
        reason,
        accountName,
        acknowledgedAt: instantOf(each.acknowledgedAt)!,
        withdrawnAt: instantOf(each.withdrawnAt),
        holds: each.withdrawnAt === null && each.facts === facts,
      }))
  }
}

/** Of one declaration, or of all committees of a year (`platformNo` null), as they stood at `now`. */
export async function readAcknowledgements(
  em: EntityManager,
  year: number,
  platformNo: string | null,
  now: Date,
): Promise<Acknowledgements> {
  const { rows } = await sql<Given>`
    select id::text, rule, facts, committee, reason, account_name as "accountName",
      acknowledged_at as "acknowledgedAt", case when withdrawn_at <= ${now} then withdrawn_at end as "withdrawnAt"
    from finding_acknowledgement
    where acknowledged_at <= ${now} and year = ${year} and ${platformNo === null ? sql`committee is not null` : sql`platform_no = ${platformNo}`}
    order by id desc`.execute(em.getKysely())
  return new Acknowledgements(rows)
}
