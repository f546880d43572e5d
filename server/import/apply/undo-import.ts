import { sql } from 'kysely'
import { AuditEvent, ImportStep } from '../../../schema/vocabulary'
import { inScope } from '../../access/scope/scope'
import type { Viewer } from '../../access/session/viewer'
import { recordAction } from '../../audit/record'
import type { EntityManager } from '../../database/orm'
import type { DB } from '../../database/tables'
import { accountKey } from '../../http/requester'
import type { Portal } from '../../portal'
import { columns, filed } from '../staging/column'
import { ImportUndoError } from '../error'
import { finishImport } from './finish-import'
import { takeRun } from './take-run'

/** The declarations that a run created. */
const created = (runId: number) => sql`
  select d.id, d.version from declaration d where d.import_run_id = ${runId}
    and not exists (select from import_before b where b.import_run_id = ${runId} and b.declaration_id = d.id)`

/**
 * Undoes an applied import exactly: restores the declarations that it changed, deletes those that it created. Refused as
 * a whole when any of them has changed since.
 *
 * @throws NotFoundError, ImportNotPlannedError, ImportUndoError
 */
export async function undoImport(portal: Portal, viewer: Viewer, runId: number, address: string): Promise<void> {
  const run = { id: runId, accountId: viewer.accountId }
  try {
    portal.progress.note(run, ImportStep.QUEUE)
    await portal.queues.writes.run(accountKey(viewer.accountId), () =>
      inScope(portal, viewer, 'write', async (em) => {
        await takeRun(em, runId, 'APPLIED')
        portal.progress.note(run, ImportStep.UNDO)
        await refuseTouched(em, runId)
        await deleteCreated(em, runId)
        await restoreEvents(em, runId)
        await restoreDeclarations(em, runId)
        await restoreEmployers(em, runId)
        await finishUndo(em, runId, portal.now())
        await recordAction(em, { viewer, address }, AuditEvent.IMPORT_UNDONE, { run: runId })
      }),
    )
    await finishImport(portal, runId)
  } finally {
    portal.progress.end(run)
  }
}

/** Each write takes a new version from a sequence, so a declaration with a version after the run's last one was changed. */
async function refuseTouched(em: EntityManager, runId: number): Promise<void> {
  const db = em.getKysely<DB>()
  await sql`select id from declaration where import_run_id = ${runId} order by id for update`.execute(db)
  const { expected, untouched, employers } = await db
    .selectFrom('import_run as run')
    .select([
      sql<number>`run.new_count + run.changed_count`.as('expected'),
      sql<number>`(select count(*)::integer from declaration d
        where d.import_run_id = ${runId} and d.version <= run.last_version)`.as('untouched'),
      sql<number>`(select count(*)::integer from import_employer_before b left join employer e on e.id = b.employer_id
        where b.import_run_id = ${runId} and b.image is not null and to_jsonb(e) is distinct from b.written)`.as(
        'employers',
      ),
    ])
    .where('run.id', '=', runId)
    .executeTakeFirstOrThrow()
  if (untouched < expected) {
    const later = await laterRuns(em, runId)
    const by = later.length > 0 ? `（第 ${later.join('、')} 批），请先撤销后来的导入` : ''
    throw new ImportUndoError(`这次导入写入的 ${expected} 件申报中，有 ${expected - untouched} 件后来又有变动${by}；`)
  }
  if (employers > 0) throw new ImportUndoError(`这次导入改过的单位中，有 ${employers} 个后来又有变动；`)
}

/** At most five imports that replaced declarations of this one. */
async function laterRuns(em: EntityManager, runId: number): Promise<number[]> {
  const rows = await em
    .getKysely<DB>()
    .selectFrom('import_before')
    .select('import_run_id as run')
    .distinct()
    .where(sql<boolean>`((image->>'import_run_id')::integer = ${runId})`)
    .orderBy('run')
    .limit(5)
    .execute()
  return rows.map(({ run }) => run)
}

/** Their events go with them. Before anything is restored, whose triggers would derive and count again what is about to go. */
async function deleteCreated(em: EntityManager, runId: number): Promise<void> {
  await sql`delete from declaration where id in (select id from (${created(runId)}) m)`.execute(em.getKysely())
}

async function restoreEvents(em: EntityManager, runId: number): Promise<void> {
  const db = em.getKysely()
  await sql`delete from stage_event where import_run_id = ${runId}
    and declaration_id in (select id from declaration where import_run_id = ${runId})`.execute(db)
  await sql`update stage_event set superseded_by = null where superseded_by = ${runId}
    and declaration_id in (select declaration_id from import_before where import_run_id = ${runId})`.execute(db)
}

async function restoreDeclarations(em: EntityManager, runId: number): Promise<void> {
  const restored = [...columns, ...filed.map(([, kept]) => kept), 'employer_id', 'import_run_id', 'version']
  await sql`update declaration d set (${sql.join(restored.map((column) => sql.ref(column)))}) =
      (${sql.join(restored.map((column) => sql`was.${sql.ref(column)}`))})
    from import_before b cross join lateral jsonb_populate_record(null::declaration, b.image) was
    where b.import_run_id = ${runId} and d.id = b.declaration_id`.execute(em.getKysely())
}

/** An employer that the run created is kept when a declaration of another import refers to it. */
async function restoreEmployers(em: EntityManager, runId: number): Promise<void> {
  const db = em.getKysely()
  await sql`update employer e set (code, nature, supervisor) = (b.image->>'code', b.image->>'nature', b.image->>'supervisor')
    from import_employer_before b where b.import_run_id = ${runId} and b.image is not null and e.id = b.employer_id
  `.execute(db)
  await sql`delete from employer e using import_employer_before b where b.import_run_id = ${runId} and b.image is null
    and e.id = b.employer_id and not exists (select from declaration d where d.employer_id = e.id)`.execute(db)
}

async function finishUndo(em: EntityManager, runId: number, now: Date): Promise<void> {
  const db = em.getKysely()
  await sql`delete from import_before where import_run_id = ${runId}`.execute(db)
  await sql`delete from import_employer_before where import_run_id = ${runId}`.execute(db)
  await sql`update import_run set state = 'UNDONE', undone_at = ${now} where id = ${runId}`.execute(db)
  await sql`select note_import(${runId}, ${now})`.execute(db)
}
