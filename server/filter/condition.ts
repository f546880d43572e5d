import { sql, type RawBuilder, type SqlBool } from 'kysely'
import type { Cycle } from '../../schema/cycle'
import { attributeOf, type KeyWith } from '../../schema/field'
import { filterField, filterKeys, type FilterKey } from '../../schema/field/filter'
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

type Asking = FilterSurroundings & { filter: DeclarationFilter; measures: ReturnType<typeof measureConditions> }
type Conditions = {
  readonly [K in FilterKey]: (asked: NonNullable<DeclarationFilter[K]>, asking: Asking) => Condition | null
}

/** The fields that ask for what stands in a column of the rows: `columnCondition` is theirs. */
type ColumnKey = Exclude<FilterKey & KeyWith<'filter'>, KeyWith<'column', null> | KeyWith<'employer'>>

function columnCondition(key: ColumnKey, asked: unknown): Condition {
  const column = sql.ref(attributeOf(key).column!)
  return filterField(key).repeated ? sql`${column} = any(${asked})` : sql`${column} = ${asked}`
}

const orNot = (condition: Condition, holds: boolean): Condition => (holds ? condition : sql<SqlBool>`not ${condition}`)

/** The fields that no column answers, and those whose column isn't asked as it stands. */
const ownConditions: Omit<Conditions, ColumnKey> & Partial<Conditions> = {
  route: (routes) => sql<SqlBool>`${routeOf} = any(${routes})`,
  employer: (ids) => sql<SqlBool>`employer_id = any(${ids.map(Number)})`,
  // A desk without a name can be opened too; an empty entry would be lost in a URL.
  supervisor: (names) => sql<SqlBool>`coalesce(supervisor, '-') = any(${names})`,
  // Only what waits has a deadline to keep: 逾期 is the same rows whichever way it is asked for.
  deadline: (states, { measures, deadline }) => sql<SqlBool>`(${measures.PENDING} and ${deadline} = any(${states}))`,
  ageBand: (bands) => sql<SqlBool>`${ageBandOf} = any(${bands})`,
  employerNature: (natures) => sql<SqlBool>`employer_id in (select id from employer where nature = any(${natures}))`,
  measure: (names, { measures }) =>
    names.length > 0
      ? (sql.join(
          names.map((name) => measures[name]),
          sql` and `,
        ) as Condition)
      : null,
  pending: (pending, { measures }) => orNot(measures.PENDING, pending),
  overdue: (overdue, { measures }) => orNot(measures.OVERDUE, overdue),
  finding: (_, { finding }) => finding,
  // Of the rules that `finding` names, if it names some: then it has asked for the states too.
  findingState: (_, { filter, finding }) => (filter.finding ? null : finding),
  enteredAfter: (day) => sql<SqlBool>`entered_on >= ${day}`,
  enteredBefore: (day) => sql<SqlBool>`entered_on < ${day}`,
  search: (text, { filter, idNumberHash }) => {
    if (idNumberHash) return sql<SqlBool>`id_number_hash = ${idNumberHash}`
    const search = foldSearch(text)
    return search
      ? sql<SqlBool>`declaration.id in (select search_declaration(${filter.year}::smallint[], ${search}))`
      : null
  },
}

function conditionOf<K extends FilterKey>(key: K, asking: Asking): Condition | null {
  const asked = asking.filter[key]
  if (asked === undefined || asked === null) return null
  const own = ownConditions[key] as Conditions[K] | undefined
  return own ? own(asked, asking) : columnCondition(key as ColumnKey, asked)
}

/**
 * DeclarationFilter → SQL, its only home on the server. The columns of `tally` are written unqualified, so that the
 * same condition reads the tally where `isInTally(filter)`; personal ones are `declaration`'s alone.
 */
export function filterCondition(filter: DeclarationFilter, surroundings: FilterSurroundings): Condition {
  const asking = { ...surroundings, filter, measures: measureConditions(surroundings.overdue) }
  return sql.join(
    filterKeys.map((key) => conditionOf(key, asking)).filter((condition) => condition !== null),
    sql` and `,
  ) as Condition
}
