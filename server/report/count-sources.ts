import { sql } from 'kysely'
import { Measure } from '../../schema/vocabulary'
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

/** Different numbers of documents among a measure's rows. */
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

/** Declarations of which each fact is true, by their own columns. */
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

/** Working days in progress, from the sum of the days of arrival; null where a day lies outside the loaded calendar. */
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

/** What the statistics are counted by, and what they are compared with: each asks the database a question of its own. */
export const countSources = {
  cube: countCube,
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
