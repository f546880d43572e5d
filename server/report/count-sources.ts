import { sql } from 'kysely'
import { Measure, type PersonMeasure } from '../../schema/vocabulary'
import { dayOf } from '../calendar/day-of'
import type { EntityManager } from '../database/orm'
import type { DB } from '../database/tables'
import { filtered } from '../filter/filtered'
import type { ResolvedFilter } from '../filter/resolve'
import { committeeFindings, countOpenCommitteeFindings } from '../finding/committee-findings'
import { countFindings } from '../finding/count-findings'
import { columnOf, countDeclarations } from '../statistics/count'
import { countedRows } from '../statistics/source'
import type { MeasureTotals } from '../workbook/check'
import { countCubes } from './cube'
import { countedColumn } from '../workbook/list-column'
import type { DetailColumn } from './detail-column'
import { detailSource, detailValue } from './detail-row'
import { findingLines } from './finding-column'
import { person, personMeasures } from '../filter/person'
import type { Fact } from './policy'

type Measured<M extends Measure = Measure> = Readonly<Record<M, number>>

/** Counts the measures without grouping; from the tally when it has all columns of the filter. */
async function totals(em: EntityManager, resolved: ResolvedFilter): Promise<MeasureTotals> {
  const counted = await countDeclarations(em, resolved, { by: [], measures: Object.values(Measure) })
  return Object.fromEntries(
    Object.values(Measure).map((measure) => [measure, counted[columnOf[measure]][0]!]),
  ) as Measured
}

/** Number of rows of 明细 that are flagged for each measure. */
async function flagged(
  em: EntityManager,
  resolved: ResolvedFilter,
  columns: readonly DetailColumn[],
): Promise<MeasureTotals> {
  const flagged = Object.values(Measure).map((measure) =>
    columns.find(({ column }) => column === countedColumn(measure))!,
  )
  const values = flagged.map((column) => sql`${detailValue(column)} as ${sql.id(column.column)}`)
  return em
    .getKysely<DB>()
    .selectFrom(sql`(select ${sql.join(values)} from ${detailSource(resolved)})`.as('list'))
    .select(
      Object.values(Measure).map((measure) =>
        sql<number>`count(${sql.ref(countedColumn(measure))})::integer`.as(measure),
      ),
    )
    .executeTakeFirstOrThrow()
}

/** Number of people among the declarations of each measure. */
async function people(em: EntityManager, resolved: ResolvedFilter): Promise<Measured<PersonMeasure>> {
  const { measures } = resolved
  return em
    .getKysely<DB>()
    .selectFrom(filtered(resolved))
    .select(
      personMeasures.map((measure) =>
        sql<number>`count(distinct ${person}) filter (where ${measures[measure]})::integer`.as(measure),
      ),
    )
    .executeTakeFirstOrThrow()
}

/** Number of declarations for which each fact is true. */
async function facts(em: EntityManager, resolved: ResolvedFilter, asked: readonly Fact[]): Promise<number[]> {
  const each = asked.map((fact) => sql`count(*) filter (where ${fact})::integer`)
  const { counts } = await em
    .getKysely<DB>()
    .selectFrom(filtered(resolved))
    .select(sql<number[]>`array[${sql.join(each)}]`.as('counts'))
    .where(resolved.measures.DECLARED)
    .executeTakeFirstOrThrow()
  return counts
}

/** Sum of the working days at the present stage, from the sum of entry days; null when one is outside the loaded calendar. */
async function stageAge(em: EntityManager, resolved: ResolvedFilter): Promise<number | null> {
  const { measures, now } = resolved
  const { age } = await em
    .getKysely<DB>()
    .selectFrom(countedRows(resolved))
    .select(
      sql<number | null>`case when bool_and(entered_sum is not null) is not false
        then coalesce(sum(n), 0) * (select number from calendar_day where day = ${dayOf(now)})
          - coalesce(sum(entered_sum), 0)
        end::integer`.as('age'),
    )
    .where(measures.IN_PROGRESS)
    .executeTakeFirstOrThrow()
  return age
}

/** The counts of the statistics and the independent counts that check them, each by its own query. Tests replace some. */
export const countSources = {
  cubes: countCubes,
  flagged,
  totals,
  people,
  facts,
  stageAge,
  findings: findingLines,
  rules: countFindings,
  committees: committeeFindings,
  committeeRules: countOpenCommitteeFindings,
}

export type CountSources = typeof countSources
