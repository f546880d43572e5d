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
  const after = await db
    .selectFrom('import_declaration')
    .select(counts)
    .where('import_run_id', '=', runId)
    .where(
      sql<boolean>`row_number in (select row_number from import_row
        where import_run_id = ${runId} and kind in ('NEW', 'CHANGED'))`,
    )
    .executeTakeFirstOrThrow()
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
