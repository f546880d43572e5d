import { sql, type Selectable } from 'kysely'
import type { Cycle } from '../../schema/cycle'
import type { CommitteeFinding } from '../../schema/finding'
import { listsOf, seesAll } from '../../schema/role'
import type { Viewer } from '../access/session/viewer'
import { committeesAsOf } from '../filter/committee-as-of'
import type { EntityManager } from '../database/orm'
import type { DB } from '../database/tables'
import { declarationAsOf } from '../filter/as-of'
import { isAcknowledged } from './acknowledged'
import { circumstancesAt, type Moment } from './circumstances'
import type { CommitteesOf } from './filtered-committees'
import { findingRule } from './finding-rule'
import { readAcknowledgements } from './read-acknowledgements'
import { committeeRules } from './specified-rules'
import { factsOf, isViolated } from './verdict'

const rules = [...committeeRules.values()]

type Committee = Selectable<DB['committee']>

interface Found extends Pick<CommitteeFinding, 'milder' | 'message'> {
  year: Committee['year']
  committee: Committee['code']
  facts: Selectable<DB['finding_acknowledgement']>['facts']
}

interface Asked extends Moment {
  cycles: readonly Cycle[]
  committees: CommitteesOf
}

/** Rules for committees count in `narrow_tally`; for a past day this replaces it by that day's declarations. */
async function tallyAsOf(em: EntityManager, { year }: Cycle, asOf: string | null) {
  return asOf ? sql`with narrow_tally as (select *, 1 as n from ${await declarationAsOf(em, [year], asOf)})` : sql``
}

/**
 * Committees' violations matter only to the city bureau and the departments that form committees, not counties (八(一)2).
 */
export const seesCommitteeFindings = ({ role }: Viewer): boolean =>
  seesAll(role) || listsOf(role).includes('committees')

/** The year's committees whose findings the viewer sees: a department its own, a county none. */
function ofYear({ year }: Cycle, viewer: Viewer, committees: CommitteesOf) {
  const asked = committees(year)
  const all = seesAll(viewer.role)
  const own = all ? null : listsOf(viewer.role).includes('committees') ? viewer.committees : []
  // Without any imported declaration of the year it is unknown whether a committee is late.
  return sql`year = ${year} and ${year} in (select declared_years()) and (${own}::text[] is null or code = any(${own}::text[]))
    and (${asked}::text[] is null or code = any(${asked}::text[]))`
}

/** The number of committees' findings that aren't acknowledged. */
export async function countOpenCommitteeFindings(
  em: EntityManager,
  viewer: Viewer,
  { cycles, now, asOf, committees }: Asked,
): Promise<number> {
  let open = 0
  for (const cycle of cycles) {
    const circumstances = circumstancesAt(cycle, { now, asOf })
    const counts = rules.map(
      (rule) =>
        sql`count(*) filter (where ${isViolated(rule, circumstances)} and not ${isAcknowledged(rule, circumstances)})`,
    )
    const counted = sql`(${await tallyAsOf(em, cycle, asOf)} select ${sql.join(counts, sql` + `)} as n
      from ${committeesAsOf(asOf)} where ${ofYear(cycle, viewer, committees)})`
    const { n } = await em
      .getKysely()
      .selectFrom(counted.as('counted'))
      .select(sql<number>`n::integer`.as('n'))
      .executeTakeFirstOrThrow()
    open += n
  }
  return open
}

/** The findings about committees of the years, in the order of the rules. */
export async function committeeFindings(
  em: EntityManager,
  viewer: Viewer,
  { cycles, now, asOf, committees }: Asked,
): Promise<CommitteeFinding[]> {
  const found: CommitteeFinding[] = []
  for (const cycle of cycles) {
    const circumstances = circumstancesAt(cycle, { now, asOf })
    const given = await readAcknowledgements(em, cycle.year, null, now)
    const tally = await tallyAsOf(em, cycle, asOf)
    for (const rule of rules) {
      const { rows } = await sql<Found>`
        ${tally} select year, code as committee, ${rule.milder?.(circumstances) ?? sql`false`} as milder,
          ${rule.message(circumstances)} as message, ${factsOf(rule)} as facts
        from ${committeesAsOf(asOf)} where ${ofYear(cycle, viewer, committees)} and ${isViolated(rule, circumstances)}
        order by annex_no nulls last`.execute(em.getKysely())
      found.push(
        ...rows.map(({ facts, ...row }) => ({
          ...row,
          rule: findingRule(rule, [cycle]),
          acknowledgements: given.of(rule.id, facts, row.committee),
        })),
      )
    }
  }
  return found
}
