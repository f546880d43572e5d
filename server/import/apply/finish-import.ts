import { sql } from 'kysely'
import type { Portal } from '../../portal'

/** After an import was applied or undone: deletes its staged rows and merges the cells of the tallies. */
export async function finishImport(portal: Portal, runId: number): Promise<void> {
  const owner = portal.owner.em.fork().getKysely()
  await sql`delete from import_declaration where import_run_id = ${runId}`.execute(owner)
  await sql`select fold_tally()`.execute(owner)
  await sql`select fold_waiting()`.execute(owner)
  portal.background.add(maintain(portal))
}

/**
 * Runs after the response: merges the cells of past days and of traits and the search index's pending list, and updates the planner's
 * statistics.
 */
async function maintain(portal: Portal): Promise<void> {
  const owner = portal.owner.em.fork().getKysely()
  await sql`select fold_past()`.execute(owner)
  await sql`select fold_traits()`.execute(owner)
  await sql`select fold_narrow()`.execute(owner)
  await sql`select gin_clean_pending_list('declaration_search')`.execute(owner)
  await sql`analyze declaration, stage_event, employer, tally, past_tally, flow, narrow_tally, narrow_past, narrow_flow,
    waiting, trait_tally, narrow_trait`.execute(owner)
}
