import { sql, type RawBuilder, type Selectable } from 'kysely'
import { attributeList, attributeOf, type AttributeKey } from '../../schema/field'
import { attributeOfDimension, type Dimension } from '../../schema/field/dimension'
import type { FilterKey } from '../../schema/field/filter'
import type { DB } from '../database/tables'
import type { ResolvedFilter } from '../filter/resolve'
import { isTalliedFilter } from '../filter/tallied'
import { isTallied } from './dimension'
import { cellsWith, heldCells, neededByDimension, traitWith, type Trait } from './trait'

/** Columns of attributes that the tallies have. */
export const talliedColumns: ReadonlySet<string | null> = new Set(
  attributeList.filter(({ tallied }) => tallied).map(({ column }) => column),
)

/** Whether the tally of the present or of the past day has all columns of the filter and the dimensions. */
export function isInTally({ filter }: Pick<ResolvedFilter, 'filter'>, by: readonly Dimension[]): boolean {
  return isTalliedFilter(filter) && by.every(isTallied)
}

/** The trait whose cells have all columns of the filter and the dimensions; null if one source of cells doesn't. */
export function traitFor(resolved: Pick<ResolvedFilter, 'filter' | 'asOf'>, by: readonly Dimension[]): Trait | null {
  return traitWith(
    resolved,
    by.map((dimension) => neededByDimension(dimension, isTallied(dimension))),
  )
}

/** The declarations with `n` = 1. */
export const rowsSource = ({
  source,
}: Pick<ResolvedFilter, 'source'>) => sql`(select declaration.*, 1 as n, c.number as entered_sum,
    (select nature from employer where employer.id = employer_id) as employer_nature
  from ${source} left join calendar_day c on c.day = declaration.entered_on) declaration`

/** What the narrow tables don't have (docs/decisions/0062). */
const wideKey: AttributeKey & FilterKey = 'supervisor'
const wideColumn = attributeOf(wideKey).column

type Narrowing = Pick<ResolvedFilter, 'filter' | 'bySupervisor'>

/** Whether a narrow table has the columns of the filter, of the viewer's scope and these. */
export const isNarrow = ({ filter, bySupervisor }: Narrowing, columns: readonly (string | null)[]): boolean =>
  !bySupervisor && (filter[wideKey] ?? '') === '' && !columns.includes(wideColumn)

/**
 * What makes up the cells of a past day: the changes of the months before, of the days of its own month, and what edits left to
 * be merged (docs/decisions/0084). Where a declaration was before, it is taken off. Without `entered_sum`.
 */
const changesUntil = (years: readonly number[], day: string, narrow: boolean) => {
  const month = sql`${`${day.slice(0, 7)}-01`}::date`
  const columns = cellColumns(narrow)
  return sql`(select ${columns}, n from ${narrow ? sql`narrow_past` : sql`past_tally`}
    where year = any(${years}::smallint[]) and (whole_month and day < ${month}
      or not whole_month and day between ${month} and ${day})
    union all select ${columns}, n from past_changed where year = any(${years}::smallint[]) and day <= ${day}) past_tally`
}

const cellColumns = (narrow: boolean) => {
  const cells = sql`year, county, series, level, committee, pathway, stage, furthest_stage, vote, outcome`
  return narrow ? cells : sql`${cells}, supervisor`
}

/** The cells of a past day, of which there are a tenth as many. */
function cellsOf(years: readonly number[], day: string, narrow: boolean) {
  const columns = cellColumns(narrow)
  return sql`(select ${columns}, sum(n) as n from ${changesUntil(years, day, narrow)}
    group by ${columns} having sum(n) <> 0) past_tally`
}

/** The tally of the present or of a past day, narrow if it has the columns. Without `entered_sum` for a past day. */
export function tallySource(
  resolved: Pick<ResolvedFilter, 'filter' | 'asOf' | 'bySupervisor'>,
  columns: readonly (string | null)[],
): RawBuilder<unknown> {
  const { filter, asOf } = resolved
  const narrow = isNarrow(resolved, columns)
  if (asOf !== null) return cellsOf(filter.year, asOf, narrow)
  return narrow ? sql`narrow_tally` : sql`tally`
}

export const columnOf = (dimension: Dimension) => attributeOf(attributeOfDimension[dimension]).column

/**
 * The SQL source over which `n` is summed: a tally, the cells of a trait, or else the declarations with `n` = 1. All have the
 * same column names and the same scope, so that one query works for each.
 */
export function countingSource(
  resolved: Pick<ResolvedFilter, 'filter' | 'source' | 'asOf' | 'bySupervisor'>,
  by: readonly Dimension[],
): RawBuilder<unknown> {
  const columns = by.map(columnOf)
  if (isInTally(resolved, by)) {
    const { asOf, filter } = resolved
    // Where nothing is grouped, the cells needn't be made: what was taken off is taken off of the sum.
    if (asOf !== null && by.length === 0) return changesUntil(filter.year, asOf, isNarrow(resolved, columns))
    return tallySource(resolved, columns)
  }
  const trait = traitFor(resolved, by)
  return trait ? cellsWith(trait, isNarrow(resolved, columns)) : rowsSource(resolved)
}

/**
 * The rows to sum for a filter without grouping, for Kysely's `selectFrom`. The days of entry (`entered_sum`) of a past day
 * are summed over its declarations: as working days they would have to be counted again with each change of the calendar.
 */
export function countedRows(
  resolved: Pick<ResolvedFilter, 'filter' | 'source' | 'asOf' | 'condition' | 'bySupervisor'>,
) {
  const source = resolved.asOf === null && isInTally(resolved, []) ? tallySource(resolved, []) : rowsSource(resolved)
  return sql<Selectable<DB['narrow_tally']>>`(select * from ${source} where ${resolved.condition})`.as('counted')
}

/** The source of `n` by desk, with `employer_id` where it waits for its employer: cells, or the declarations where the filter asks for more. */
export const heldSource = (resolved: Pick<ResolvedFilter, 'filter' | 'source' | 'asOf'>): RawBuilder<unknown> =>
  heldCells(resolved) ?? rowsSource(resolved)
/** The source of `n` that has these columns and the trait's: its cells, or the declarations where the filter asks for more. */
export function sourceWith(
  resolved: Pick<ResolvedFilter, 'filter' | 'source' | 'asOf' | 'bySupervisor'>,
  trait: Trait,
  columns: readonly string[],
): RawBuilder<unknown> {
  return traitWith(resolved, [trait]) ? cellsWith(trait, isNarrow(resolved, columns)) : rowsSource(resolved)
}
