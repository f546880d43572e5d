import { sql } from 'kysely'
import { Measure } from '../../schema/vocabulary'
import { dayOf } from '../calendar/day-of'
import type { EntityManager } from '../database/orm'
import type { ResolvedFilter } from '../filter/resolve'
import { committeeFindings, countOpenCommitteeFindings } from '../finding/committee-findings'
import { countFindings } from '../finding/count-findings'
import { columnOf, countDeclarations } from '../statistics/count'
import { countingSource } from '../statistics/source'
import type { MeasureTotals } from '../workbook/check'
import { countCube } from './cube'
import { countedColumn } from '../workbook/list-column'
import type { DetailColumn } from './detail-column'
import { detailSource, detailValue } from './detail-row'
import { findingLines } from './finding-column'
import { person, personMeasures, type PersonMeasure } from './person-column'
import type { Fact } from './policy'

type Measured<M extends Measure = Measure> = Readonly<Record<M, number>>

/** `statistics` without any grouping: from the tally where it can. */
async function totals(em: EntityManager, resolved: ResolvedFilter): Promise<MeasureTotals> {
  const counted = await countDeclarations(em, resolved, [])
  return Object.fromEntries(
    Object.values(Measure).map((measure) => [measure, counted[columnOf[measure]][0]!]),
  ) as Measured
}

/** How many rows of 明细 bear each measure's mark. */
async function marks(
  em: EntityManager,
  resolved: ResolvedFilter,
  columns: readonly DetailColumn[],
): Promise<MeasureTotals> {
  const marked = Object.values(Measure).map((measure) =>
    columns.find(({ column }) => column === countedColumn(measure))!,
  )
  const values = marked.map((column) => sql`${detailValue(column)} as ${sql.id(column.column)}`)
  const counts = Object.values(Measure).map(
    (measure) => sql`count(${sql.ref(countedColumn(measure))})::integer as ${sql.id(measure)}`,
  )
  const { rows } = await sql<Measured>`select ${sql.join(counts)} from (
    select ${sql.join(values)} from ${detailSource(resolved)}) list`.execute(em.getKysely())
  return rows[0]!
}

/** Different numbers of documents among a measure's rows. */
async function people(
  em: EntityManager,
  { condition, source, measures }: ResolvedFilter,
): Promise<Measured<PersonMeasure>> {
  const counts = personMeasures.map(
    (measure) => sql`count(distinct ${person}) filter (where ${measures[measure]})::integer as ${sql.id(measure)}`,
  )
  const { rows } = await sql<Measured<PersonMeasure>>`select ${sql.join(counts)} from (
    select * from ${source} where ${condition}) declaration`.execute(em.getKysely())
  return rows[0]!
}

/** Declarations of which each fact is true, by their own columns. */
async function facts(
  em: EntityManager,
  { condition, source, measures }: ResolvedFilter,
  asked: readonly Fact[],
): Promise<number[]> {
  const counts = asked.map((fact) => sql`count(*) filter (where ${fact})::integer`)
  const { rows } = await sql<{ counts: number[] }>`select array[${sql.join(counts)}] as counts from (
    select * from ${source} where ${condition}) declaration where ${measures.DECLARED}`.execute(em.getKysely())
  return rows[0]!.counts
}

/** Working days in progress, from the sum of the days of arrival; null where a day lies outside the loaded calendar. */
async function stageAge(em: EntityManager, resolved: ResolvedFilter): Promise<number | null> {
  const { condition, measures, now } = resolved
  const { rows } = await sql<{ age: number | null }>`
    select case when bool_and(entered_sum is not null) is not false
      then coalesce(sum(n), 0) * (select number from calendar_day where day = ${dayOf(now)}) - coalesce(sum(entered_sum), 0)
      end::integer as age
    from ${countingSource(resolved, [])} where ${condition} and ${measures.IN_PROGRESS}`.execute(em.getKysely())
  return rows[0]!.age
}

/** What the statistics are counted by, and what they are compared with: each asks the database a question of its own. */
export const countSources = {
  cube: countCube,
  marks,
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
