import { sql, type Selectable } from 'kysely'
import type { Cycle } from '../../schema/cycle'
import type { CommitteeFinding } from '../../schema/finding'
import { listsOf, roles } from '../../schema/role'
import type { Viewer } from '../access/viewer'
import { committeesAsOf } from '../filter/committee-as-of'
import type { EntityManager } from '../database/orm'
import type { DB } from '../database/tables'
import { declarationAsOf } from '../filter/as-of'
import { isAcknowledged } from './acknowledged'
import { circumstancesAt, type Moment } from './circumstances'
import { committeeRules } from './specified-rules'
import { findingRule } from './finding-rule'
import { readAcknowledgements } from './read-acknowledgements'
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
  /** Codes; undefined = all. */
  wanted: readonly string[] | undefined
}

/** What the rules count by `tally` is counted among the declarations of a past day. */
async function cellsOf(em: EntityManager, { year }: Cycle, asOf: string | null) {
  return asOf ? sql`with tally as (select *, 1 as n from ${await declarationAsOf(em, [year], asOf)})` : sql``
}

/** Committees' breaches are the bureau's to pursue and the department's to mend; a county forms none of them (八(一)2). */
export const seesCommitteeFindings = ({ role }: Viewer): boolean =>
  roles[role].scope.rows === 'ALL' || listsOf(role).includes('committees')

/** A year's committees of which the viewer sees findings: a department's account its own, a county's none. */
function ofYear({ year }: Cycle, viewer: Viewer, wanted: readonly string[] | undefined) {
  const all = roles[viewer.role].scope.rows === 'ALL'
  const own = all ? null : listsOf(viewer.role).includes('committees') ? viewer.committees : []
  // In a year of which nothing was brought in, nobody can tell whether a committee is late.
  return sql`year = ${year} and ${year} in (select declared_years()) and (${own}::text[] is null or code = any(${own}::text[]))
    and (${wanted ?? null}::text[] is null or code = any(${wanted ?? null}::text[]))`
}

/** How many findings of committees nobody has explained: the rules counted, not listed. */
export async function countOpenCommitteeFindings(
  em: EntityManager,
  viewer: Viewer,
  { cycles, now, asOf, wanted }: Asked,
): Promise<number> {
  let open = 0
  for (const cycle of cycles) {
    const circumstances = circumstancesAt(cycle, { now, asOf })
    const counts = rules.map(
      (rule) =>
        sql`count(*) filter (where ${isViolated(rule, circumstances)} and not ${isAcknowledged(rule, circumstances)})`,
    )
    const counted = sql`(${await cellsOf(em, cycle, asOf)} select ${sql.join(counts, sql` + `)} as n
      from ${committeesAsOf(asOf)} where ${ofYear(cycle, viewer, wanted)})`
    const { n } = await em
      .getKysely()
      .selectFrom(counted.as('counted'))
      .select(sql<number>`n::integer`.as('n'))
      .executeTakeFirstOrThrow()
    open += n
  }
  return open
}

/**
 * What the rules find of the years' committees, heaviest first; for a department's account of its own, for a county's of none.
 */
export async function committeeFindings(
  em: EntityManager,
  viewer: Viewer,
  { cycles, now, asOf, wanted }: Asked,
): Promise<CommitteeFinding[]> {
  const found: CommitteeFinding[] = []
  for (const cycle of cycles) {
    const circumstances = circumstancesAt(cycle, { now, asOf })
    const said = await readAcknowledgements(em, cycle.year, null, now)
    const cells = await cellsOf(em, cycle, asOf)
    for (const rule of rules) {
      const { rows } = await sql<Found>`
        ${cells} select year, code as committee, ${rule.milder?.(circumstances) ?? sql`false`} as milder,
          ${rule.message(circumstances)} as message, ${factsOf(rule)} as facts
        from ${committeesAsOf(asOf)} where ${ofYear(cycle, viewer, wanted)} and ${isViolated(rule, circumstances)}
        order by annex_no nulls last`.execute(em.getKysely())
      found.push(
        ...rows.map(({ facts, ...row }) => ({
          ...row,
          rule: findingRule(rule, [cycle]),
          acknowledgements: said.of(rule.id, facts, row.committee),
        })),
      )
    }
  }
  return found
}
