import { sql } from 'kysely'
import type { Portal } from '../../portal'

/** After many rows changed: what was staged isn't needed any more, the tally's cells are merged. */
export async function finishImport(portal: Portal, runId: number): Promise<void> {
  const owner = portal.owner.em.fork().getKysely()
  await sql`delete from import_declaration where import_run_id = ${runId}`.execute(owner)
  await sql`select fold_tally()`.execute(owner)
  portal.afterwards.add(tidy(portal))
}

/** Nobody waits for it: the search index takes its new rows in, the planner learns. */
async function tidy(portal: Portal): Promise<void> {
  const owner = portal.owner.em.fork().getKysely()
  await sql`select gin_clean_pending_list('declaration_search')`.execute(owner)
  await sql`analyze declaration, stage_event, employer, tally`.execute(owner)
}
