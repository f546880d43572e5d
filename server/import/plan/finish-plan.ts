import { sql } from 'kysely'
import type { Cycle } from '../../../schema/cycle'
import type { EntityManager } from '../../database/orm'
import { noteAreas } from './area'
import { countHeadline } from './headline'

/** Counts the rows, stores headline figures and areas, and makes the run PLANNED. */
export async function finishPlan(
  owner: EntityManager,
  runId: number,
  { cycles, now }: { cycles: readonly Cycle[]; now: Date },
): Promise<void> {
  const db = owner.getKysely()
  const headline = await countHeadline(owner, runId, { cycles, now })
  await noteAreas(owner, runId)
  await sql`update import_run set state = 'PLANNED', finished_at = ${now}, headline = ${JSON.stringify(headline)},
      years = coalesce((select array_agg(distinct year) from import_declaration where import_run_id = ${runId}), '{}'),
      (read_count, new_count, changed_count, unchanged_count, skipped_count, rejected_count,
        conflict_count, moved_back_count, jumped_count, other_notice_count) = (
        select count(*), count(*) filter (where kind = 'NEW'), count(*) filter (where kind = 'CHANGED'),
          count(*) filter (where kind = 'UNCHANGED'), count(*) filter (where kind = 'SKIPPED'),
          count(*) filter (where kind = 'REJECTED'),
          count(*) filter (where kind = 'REJECTED' and 'CONFLICT' = any(marks)),
          count(*) filter (where kind in ('NEW', 'CHANGED') and 'MOVED_BACK' = any(marks)),
          count(*) filter (where kind in ('NEW', 'CHANGED') and 'STAGE_JUMP' = any(marks)),
          count(*) filter (where 'OTHER_NOTICE' = any(marks))
        from import_row where import_run_id = ${runId})
    where id = ${runId}`.execute(db)
}
