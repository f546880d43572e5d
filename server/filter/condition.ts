import { sql, type RawBuilder, type SqlBool } from 'kysely'
import type { Cycle } from '../../schema/cycle'
import type { DeclarationFilter } from '../../schema/filter'
import { foldSearch, type FindingState } from '../../schema/vocabulary'
import { ageBandOf } from './age-band'
import { measureConditions } from './measure'
import { routeOf } from './route'

type Condition = RawBuilder<SqlBool>

/** The rows of which one of the rules speaks. The rules are built on filters, so the portal brings this question along. */
export type FindingCondition = (
  cycles: readonly Cycle[],
  moment: { now: Date; asOf: string | null },
  ids?: readonly string[],
  states?: readonly FindingState[],
) => Condition

/** What a filter can't say itself: clock-bound overdue rows, and the search already looked up. */
export interface FilterSurroundings {
  overdue: Condition
  /** A row's DeadlineState. */
  deadline: RawBuilder<string>
  /** Rows of which a rule speaks, or null where none is asked for. */
  finding: Condition | null
  /** Keyed hash of a searched ID number, or null when the search is not one. */
  idNumberHash: Buffer | null
}

const among = (column: string, values: readonly (string | number)[] | undefined): Condition | null =>
  values ? sql<SqlBool>`${sql.ref(column)} = any(${values})` : null

/**
 * DeclarationFilter → SQL, its only home on the server. The columns of `tally` are written unqualified, so that the
 * same condition reads the tally where `tallyAnswers(filter)`; personal ones are `declaration`'s alone.
 */
export function filterCondition(
  filter: DeclarationFilter,
  { overdue, deadline, finding, idNumberHash }: FilterSurroundings,
): Condition {
  const measures = measureConditions(overdue)
  const search = foldSearch(filter.search ?? '')
  const conditions: (Condition | null | undefined | '')[] = [
    among('year', filter.year),
    filter.route && sql<SqlBool>`${routeOf} = any(${filter.route})`,
    among('county', filter.county),
    among('series', filter.series),
    among('level', filter.level),
    among('pathway', filter.pathway),
    among('committee', filter.committee),
    among('employer_id', filter.employer?.map(Number)),
    among('stage', filter.stage),
    among('furthest_stage', filter.furthestStage),
    among('vote', filter.vote),
    among('outcome', filter.outcome),
    among('desk', filter.desk),
    // A desk without a name can be opened too; an empty entry would be lost in a URL.
    filter.supervisor && sql<SqlBool>`coalesce(supervisor, '-') = any(${filter.supervisor})`,
    // Only what waits has a deadline to keep: 逾期 is the same rows whichever way it is asked for.
    filter.deadline && sql<SqlBool>`(${measures.PENDING} and ${deadline} = any(${filter.deadline}))`,
    among('gender', filter.gender),
    among('ethnicity', filter.ethnicity),
    among('education', filter.education),
    filter.ageBand && sql<SqlBool>`${ageBandOf} = any(${filter.ageBand})`,
    filter.employerNature &&
      sql<SqlBool>`employer_id in (select id from employer where nature = any(${filter.employerNature}))`,
    ...(filter.measure ?? []).map((measure) => measures[measure]),
    filter.pending !== undefined && (filter.pending ? measures.PENDING : sql<SqlBool>`not ${measures.PENDING}`),
    filter.overdue !== undefined && (filter.overdue ? measures.OVERDUE : sql<SqlBool>`not ${measures.OVERDUE}`),
    finding,
    filter.enteredAfter && sql<SqlBool>`entered_on >= ${filter.enteredAfter}`,
    filter.enteredBefore && sql<SqlBool>`entered_on < ${filter.enteredBefore}`,
    idNumberHash && sql<SqlBool>`id_number_hash = ${idNumberHash}`,
    !idNumberHash &&
      search &&
      sql<SqlBool>`declaration.id in (select search_declaration(${filter.year}::smallint[], ${search}))`,
  ].map((condition) => condition || null)
  return sql.join(
    conditions.filter((condition) => condition !== null),
    sql` and `,
  ) as Condition
}
