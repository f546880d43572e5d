import { sql } from 'kysely'
import type { Cycle } from '../../../schema/cycle'
import { Measure } from '../../../schema/vocabulary'
import type { EntityManager } from '../../database/orm'
import type { DB } from '../../database/tables'
import { measureConditions } from '../../filter/measure'
import { overdueCondition } from '../../filter/overdue'

/** The headline figures of the overview. */
export const headlineMeasures = [
  Measure.DECLARED,
  Measure.PENDING,
  Measure.OVERDUE,
  Measure.REVIEWED,
  Measure.PASSED,
  Measure.CONFIRMED,
] as const

/**
 * What the measures read of the rows that will be written, each at the stage to which a receipt of paper moves it on.
 * `offset 0`: otherwise each measure that reads the stage finds it again.
 */
const written = (runId: number) =>
  sql`(
  select p.year, p.pathway, p.committee, p.series, p.vote, p.outcome, moved.stage,
    case when stage_rank(moved.stage) > stage_rank(p.furthest_stage) then moved.stage else p.furthest_stage end
      as furthest_stage
  from import_row r
  join import_declaration p on p.import_run_id = r.import_run_id and p.row_number = r.row_number
  left join declaration d on d.id = r.declaration_id
  cross join lateral (select stage_with_receipt(p.stage,
    coalesce(case when d.id is null then recorded_receipt(p.year, p.platform_no) else d.recorded_paper_on end,
      p.paper_received_on),
    p.ended_at, next_of_paper(p.pathway, p.route, p.series, p.year)) as stage offset 0) moved
  where r.import_run_id = ${runId} and r.kind in ('NEW', 'CHANGED'))`.as('written')

/** By how much a plan changes the headline figures, counted with the measures of the overview. */
export async function countHeadline(
  owner: EntityManager,
  runId: number,
  { cycles, now }: { cycles: readonly Cycle[]; now: Date },
): Promise<Partial<Record<Measure, number>>> {
  const conditions = measureConditions(() => overdueCondition(cycles, now))
  const counts = headlineMeasures.map((measure) =>
    sql<number>`count(*) filter (where ${conditions[measure]})::integer`.as(measure),
  )
  const db = owner.getKysely<DB>()
  const after = await db.selectFrom(written(runId)).select(counts).executeTakeFirstOrThrow()
  const before = await db
    .selectFrom('declaration')
    .select(counts)
    .where('id', 'in', (query) =>
      query
        .selectFrom('import_row')
        .select('declaration_id')
        .where('import_run_id', '=', runId)
        .where('kind', '=', 'CHANGED'),
    )
    .executeTakeFirstOrThrow()
  return Object.fromEntries(headlineMeasures.map((measure) => [measure, after[measure] - before[measure]]))
}
