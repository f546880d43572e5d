import { sql, type RawBuilder, type SqlBool } from 'kysely'
import type { Cycle } from '../../schema/cycle'
import type { EntityManager } from '../database/orm'
import { attributeOf, type KeyWith } from '../../schema/field'
import { filterField, filterKeys, type FilterKey } from '../../schema/field/filter'
import { missingValue } from '../../schema/field/filter-value'
import type { DeclarationFilter } from '../../schema/filter'
import { foldSearch, Measure, type FindingState } from '../../schema/vocabulary'
import { ageBandOf } from './age-band'
import { ended } from './ended'
import { returnedAsOften } from './committee-returns'
import type { measureConditions } from './measure'
import { startOf } from '../calendar/start-of'
import { paperReceivedOn } from './paper-received'
import { isReminded } from './reminded'
import { ageFiveOf, declaredBeforeOf, ethnicClassOf, gradedLevelOf, tenureOf } from './person-class'
import { routeOf } from './route'

type Condition = RawBuilder<SqlBool>

/**
 * The rows with a finding of one of the rules. `server/finding` implements it and imports this room, so the portal passes the
 * function in (`Portal.findingCondition`).
 */
export type FindingCondition = (
  em: EntityManager,
  cycles: readonly Cycle[],
  moment: { now: Date; asOf: string | null },
  ids?: readonly string[],
  states?: readonly FindingState[],
) => Promise<Condition>

/** What the condition needs besides the filter: conditions that depend on the clock, and the search's hash. */
interface FilterContext {
  measures: ReturnType<typeof measureConditions>
  /** Rows on the viewer's own desks. */
  own: () => Condition
  /** A row's `DeadlineState`. */
  deadline: () => RawBuilder<string>
  /** The day with which the deadline of a row's stage ends. */
  dueDay: () => RawBuilder<string | null>
  /** Rows with a finding; null if the filter doesn't ask for findings. */
  finding: Condition | null
  /** Rows at which a person is counted; null if the filter doesn't ask for people. */
  persons: Condition | null
  /** Rows that didn't fulfil the filter at the end of its `newSince`; null if it has none, or nothing had begun then. */
  notThen: Condition | null
  /** Keyed hash of a searched ID number; null if the search text isn't an ID number. */
  idNumberHash: Buffer | null
}

type Given = FilterContext & { filter: DeclarationFilter }
type Conditions = {
  readonly [K in FilterKey]: (value: NonNullable<DeclarationFilter[K]>, given: Given) => Condition | null
}

/** The fields that compare a column with the filter's value (`columnCondition`). */
type ColumnKey = Exclude<FilterKey & KeyWith<'filter'>, KeyWith<'column', null> | KeyWith<'employer'>>

function columnCondition(key: ColumnKey, value: unknown): Condition {
  const column = sql.ref(attributeOf(key).column!)
  return filterField(key).repeated ? sql`${column} = any(${value})` : sql`${column} = ${value}`
}

function anyOrMissing(column: RawBuilder<unknown>, asked: readonly string[]): Condition {
  const given = sql<SqlBool>`${column} = any(${asked.filter((value) => value !== missingValue)})`
  return asked.includes(missingValue) ? sql<SqlBool>`(${given} or ${column} is null)` : given
}

const holdsOrNot = (condition: Condition, holds: boolean): Condition =>
  holds ? condition : sql<SqlBool>`not ${condition}`

/** A few thousand of hundreds of thousands: the index finds them only by the expression that it has. */
const overdueRows = ({ measures }: Given): Condition => sql`(${ended} = 0 and ${measures.OVERDUE})`

/** The other fields: those without a column, and those that don't compare it directly. */
const ownConditions: Omit<Conditions, ColumnKey> & Partial<Conditions> = {
  route: (routes) => sql<SqlBool>`${routeOf} = any(${routes})`,
  employer: (ids) => sql<SqlBool>`employer_id = any(${ids.map(Number)})`,
  committee: (codes) => anyOrMissing(sql`committee`, codes),
  supervisor: (names) => anyOrMissing(sql`supervisor`, names),
  // Only pending rows have a deadline, so that this filter and `overdue` select the same rows for 逾期.
  deadline: (states, { measures, deadline }) => sql<SqlBool>`(${measures.PENDING} and ${deadline()} = any(${states}))`,
  ageBand: (bands) => sql<SqlBool>`${ageBandOf} = any(${bands})`,
  ageFive: (bands) => sql<SqlBool>`${ageFiveOf} = any(${bands})`,
  declaredBefore: (classes) => sql<SqlBool>`${declaredBeforeOf} = any(${classes})`,
  tenure: (bands) => sql<SqlBool>`${tenureOf} = any(${bands})`,
  ethnicClass: (classes) => sql<SqlBool>`${ethnicClassOf} = any(${classes})`,
  gradedLevel: (levels) => sql<SqlBool>`${gradedLevelOf} = any(${levels})`,
  committeeReturns: (classes) => returnedAsOften(classes),
  policy: (flags) => sql<SqlBool>`policies && ${flags}::text[]`,
  specialty: (names) => anyOrMissing(sql`specialty_name`, names),
  employerNature: (natures) => sql<SqlBool>`employer_id in (select id from employer where nature = any(${natures}))`,
  measure: (names, given) =>
    names.length > 0
      ? (sql.join(
          names.map((name) => (name === Measure.OVERDUE ? overdueRows(given) : given.measures[name])),
          sql` and `,
        ) as Condition)
      : null,
  persons: (_, { persons }) => persons,
  // `persons` is decided without the conditions of these dimensions; they say nothing by themselves.
  personsBy: () => null,
  pending: (pending, { measures }) => holdsOrNot(measures.PENDING, pending),
  overdue: (overdue, given) => (overdue ? overdueRows(given) : holdsOrNot(given.measures.OVERDUE, false)),
  finding: (_, { finding }) => finding,
  // If `finding` names rules, its condition already includes the states.
  findingState: (_, { filter, finding }) => (filter.finding ? null : finding),
  enteredAfter: (day) => sql<SqlBool>`entered_on >= ${day}`,
  enteredBefore: (day) => sql<SqlBool>`entered_on < ${day}`,
  submittedFrom: (day) => sql<SqlBool>`submitted_at >= ${startOf(sql`${day}`)}`,
  submittedUntil: (day) => sql<SqlBool>`submitted_at < ${startOf(sql`${day}`)} + interval '1 day'`,
  paperFrom: (day) => sql<SqlBool>`${paperReceivedOn} >= ${day}::date`,
  paperUntil: (day) => sql<SqlBool>`${paperReceivedOn} <= ${day}::date`,
  confirmedFrom: (day) => sql<SqlBool>`confirmed_on >= ${day}::date`,
  confirmedUntil: (day) => sql<SqlBool>`confirmed_on <= ${day}::date`,
  dueFrom: (day, { dueDay }) => sql<SqlBool>`(outcome is null and ${dueDay()} >= ${day}::date)`,
  dueUntil: (day, { dueDay }) => sql<SqlBool>`(outcome is null and ${dueDay()} <= ${day}::date)`,
  only: (ids) => sql<SqlBool>`declaration.id = any(${ids.map(Number)}::integer[])`,
  reminder: (ids, { filter }) => isReminded(ids, filter.moved ?? null),
  // Said of the reminders; without them nothing is known.
  moved: () => null,
  own: (on, { own }) => holdsOrNot(own(), on),
  newSince: (_, { notThen }) => notThen,
  search: (text, { filter, idNumberHash }) => {
    if (idNumberHash) return sql<SqlBool>`id_number_hash = ${idNumberHash}`
    const search = foldSearch(text)
    return search
      ? sql<SqlBool>`declaration.id in (select search_declaration(${filter.year}::smallint[], ${search}))`
      : null
  },
}

function conditionOf<K extends FilterKey>(key: K, given: Given): Condition | null {
  const value = given.filter[key]
  if (value === undefined || value === null) return null
  const own = ownConditions[key] as Conditions[K] | undefined
  return own ? own(value, given) : columnCondition(key as ColumnKey, value)
}

/**
 * Converts a DeclarationFilter to SQL. Columns that `tally` also has are written unqualified, so that the same condition can
 * be used on `tally` (`isInTally`); columns with personal data exist only in `declaration`.
 */
export function filterCondition(filter: DeclarationFilter, context: FilterContext): Condition {
  const given = { ...context, filter }
  return sql.join(
    filterKeys.map((key) => conditionOf(key, given)).filter((condition) => condition !== null),
    sql` and `,
  ) as Condition
}
