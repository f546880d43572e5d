import { sql } from 'kysely'
import type { Cycle } from '../../../schema/cycle'
import { Measure } from '../../../schema/vocabulary'
import type { EntityManager } from '../../database/orm'
import { measureConditions } from '../../filter/measure'
import { overdueCondition } from '../../filter/overdue'

/** Figures that head the overview. */
export const headlineMeasures = [
  Measure.DECLARED,
  Measure.PENDING,
  Measure.OVERDUE,
  Measure.REVIEWED,
  Measure.PASSED,
  Measure.CONFIRMED,
] as const

/** By how much a plan changes the headline figures, counted with the very measures that the overview counts with. */
export async function countHeadline(
  owner: EntityManager,
  runId: number,
  { cycles, now }: { cycles: readonly Cycle[]; now: Date },
): Promise<Partial<Record<Measure, number>>> {
  const conditions = measureConditions(overdueCondition(cycles, now))
  const counts = sql.join(
    headlineMeasures.map(
      (measure) => sql`count(*) filter (where ${conditions[measure]})::integer as ${sql.ref(measure)}`,
    ),
  )
  const db = owner.getKysely()
  const after = await sql<Record<Measure, number>>`select ${counts} from import_declaration
    where import_run_id = ${runId} and row_number in (select row_number from import_row
      where import_run_id = ${runId} and kind in ('NEW', 'CHANGED'))`.execute(db)
  const before = await sql<Record<Measure, number>>`select ${counts} from declaration where id in (
    select declaration_id from import_row where import_run_id = ${runId} and kind = 'CHANGED')`.execute(db)
  return Object.fromEntries(
    headlineMeasures.map((measure) => [measure, after.rows[0]![measure] - before.rows[0]![measure]]),
  )
}
