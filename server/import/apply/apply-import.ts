import { sql, type Selectable } from 'kysely'
import { AuditEvent, ImportStep, Role } from '../../../schema/vocabulary'
import { inScope } from '../../access/scope/scope'
import { viewerWithoutSession, type Viewer } from '../../access/session/viewer'
import { recordAction } from '../../audit/record'
import type { EntityManager } from '../../database/orm'
import type { DB } from '../../database/tables'
import { accountKey } from '../../http/requester'
import type { Portal } from '../../portal'
import { refuseStaleRows } from './refuse-stale'
import { finishImport } from './finish-import'
import { takeRun } from './take-run'
import { writeDeclarations } from './write-declarations'
import { writeEmployers } from './write-employers'
import { writeEvents } from './write-events'

/**
 * Writes a plan in one transaction with the viewer's scope: exactly the planned rows whose declaration hasn't changed
 * since the plan; rows whose number is taken out of the viewer's sight are held for the bureau.
 *
 * @throws NotFoundError, ImportNotPlannedError, ImportStaleError
 */
export async function applyImport(portal: Portal, viewer: Viewer, runId: number, address: string): Promise<void> {
  const run = { id: runId, accountId: viewer.accountId }
  const note = (done: number) => portal.progress.note(run, ImportStep.APPLY, done, 4)
  try {
    portal.progress.note(run, ImportStep.QUEUE)
    await portal.queues.writes.run(accountKey(viewer.accountId), () =>
      inScope(portal, viewer, 'write', async (em) => {
        await takeRun(em, runId, 'PLANNED')
        note(0)
        await refuseStaleRows(em, runId)
        await writeEmployers(em, runId)
        note(1)
        await writeDeclarations(em, runId)
        note(2)
        await writeEvents(em, runId)
        note(3)
        const changed = await finishRun(em, runId, portal.now())
        const event = AuditEvent.IMPORT_APPLIED
        await recordAction(em, { viewer, address }, event, { run: runId, changed })
      }),
    )
    await finishImport(portal, runId)
  } finally {
    portal.progress.end(run)
  }
}

async function finishRun(em: EntityManager, runId: number, now: Date): Promise<number> {
  const { rows } = await sql<Pick<Selectable<DB['import_run']>, 'new_count' | 'changed_count'>>`
    update import_run set state = 'APPLIED', applied_at = ${now}, last_version = nextval('declaration_version'),
      (new_count, changed_count, rejected_count) = (
        select count(*) filter (where kind = 'NEW'), count(*) filter (where kind = 'CHANGED'),
          count(*) filter (where kind = 'REJECTED') from import_row where import_run_id = ${runId})
    where id = ${runId} returning new_count, changed_count`.execute(em.getKysely())
  const changed = rows[0]!.new_count + rows[0]!.changed_count
  if (changed > 0) {
    await sql`select learn_import(${changed})`.execute(em.getKysely())
    await sql`select note_import(${runId}, ${now})`.execute(em.getKysely())
  }
  return changed
}

/** The viewer of a command-line import, which has no session. */
export function commandViewer(account: Pick<Viewer, 'accountId' | 'username' | 'displayName'>): Viewer {
  return viewerWithoutSession({ ...account, role: Role.CITY_HR })
}
