import { stat } from 'node:fs/promises'
import { sql } from 'kysely'
import { AuditEvent, ImportExtent, ImportStep } from '../../../schema/vocabulary'
import type { Viewer } from '../../access/session/viewer'
import { recordAction } from '../../audit/record'
import { dayOf } from '../../calendar/day-of'
import { readCycles } from '../../cycle/read'
import type { EntityManager } from '../../database/orm'
import { isLostConnection } from '../../database/away'
import { overloadOf } from '../../database/overload'
import { instantOf } from '../../database/instant'
import type { DB } from '../../database/tables'
import { PortalError } from '../../errors'
import { accountKey } from '../../http/requester'
import type { Portal } from '../../portal'
import { FileError } from '../../reader/error'
import { ImportHeaderError } from '../error'
import { readLayouts } from '../layout/read-layouts'
import { refuseFullDisk } from '../upload/storage'
import { readingQueue } from '../upload/reading-queue'
import { assignToRun, receivedFile, receiveFile, type Arrival } from '../upload/received-file'
import { headerOf, requiredFields } from '../template'
import type { ChosenHeader } from '../worker/find-sheet'
import { readDecided } from '../word/read-aliases'
import { comparePlan } from './compare'
import type { FileFacts } from './complete'
import { finishPlan } from './finish-plan'
import { flagOtherNotice, flagStageChanges } from './flag'
import { refuseOutOfScope } from './refuse-out-of-scope'
import { noteSamePerson, resolveDuplicates } from './resolve-duplicates'
import { stageRows } from './stage-rows'
import { cut } from '../../text/cut'

export interface ImportFile {
  /** The sender's name for it; shown, never used as a path. */
  fileName: string
  /** For rows without 年度; rows of another year are refused. */
  year?: number | undefined
  extent?: ImportExtent | undefined
}

/** Registers an uploaded file; `planRun` reads and plans it. @returns the import's id */
export async function registerImport(
  portal: Portal,
  viewer: Viewer,
  { fileName, year, extent = ImportExtent.PARTIAL }: ImportFile,
  arrival: Arrival,
  address: string,
): Promise<number> {
  const em = portal.owner.em.fork()
  const { id } = await em
    .getKysely<DB>()
    .insertInto('import_run')
    .values({
      file_name: cut(fileName, 200),
      file_hash: arrival.hash,
      state: 'READING',
      reader: portal.instance,
      account_id: viewer.accountId,
      account_name: viewer.displayName,
      started_at: portal.now(),
      year_given: year ?? null,
      extent,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await assignToRun(portal, arrival, id)
  await recordAction(em, { viewer, address }, AuditEvent.IMPORT_RECEIVED, { run: id })
  return id
}

interface Registered {
  id: number
  accountId: number
  fileName: string
  year: number | null
  startedAt: Date
  chosen: ChosenHeader | null
}

async function readRegistered(em: EntityManager, runId: number): Promise<Registered> {
  const run = await em
    .getKysely<DB>()
    .selectFrom('import_run')
    .select(['id', 'account_id as accountId', 'file_name as fileName', 'year_given as year'])
    .select(['started_at as startedAt', 'chosen_header as chosen'])
    .$narrowType<{ chosen: ChosenHeader | null }>()
    .where('id', '=', runId)
    .executeTakeFirstOrThrow()
  return { ...run, startedAt: instantOf(run.startedAt) }
}

/**
 * Reads, checks and compares a registered file and stores the plan. Changes no declaration. When the file can't be read
 * the run becomes FAILED with the error's code, and the error is thrown. When the header lacks required columns the run
 * becomes UNMAPPED, for a person to map them. Few files are read at a time; the others wait.
 *
 * @param sheet name of the sheet to read; null for the first one with a header
 */
export async function planRun(
  portal: Portal,
  viewer: Viewer,
  runId: number,
  sheet: string | null = null,
): Promise<void> {
  const run = await readRegistered(portal.owner.em.fork(), runId)
  const { progress } = portal
  try {
    progress.note(run, ImportStep.QUEUE)
    await readingQueue(portal, runId).run(accountKey(viewer.accountId), async () => {
      if (portal.background.stopping.aborted) throw new FileError('IMPORT_INTERRUPTED')
      progress.note(run, ImportStep.READ)
      await readAndPlan(portal, viewer, run, sheet)
    })
  } catch (error) {
    const known = readFailure(error)
    const failed = sql`update import_run set state = 'FAILED', finished_at = ${portal.now()}, error_code = ${known.code},
      error_message = ${known.message} where id = ${runId}`
    await portal.database.carryThrough(() => failed.execute(portal.owner.em.fork().getKysely()))
    throw error
  } finally {
    progress.end(run)
  }
}

function readFailure(error: unknown): PortalError {
  if (error instanceof PortalError) return error
  if (isLostConnection(error)) return new FileError('IMPORT_DATABASE_AWAY')
  return overloadOf(error) ?? new FileError('IMPORT_INTERRUPTED')
}

async function readAndPlan(portal: Portal, viewer: Viewer, run: Registered, sheet: string | null): Promise<void> {
  const em = portal.owner.em.fork()
  const cycles = await readCycles(em)
  const report = await stageRows(
    portal.ownerAddress,
    {
      runId: run.id,
      file: receivedFile(portal, run.id),
      sealed: true,
      fileName: run.fileName,
      sheet,
      chosen: run.chosen,
      year: run.year,
      today: dayOf(run.startedAt),
      cycles,
      words: await readDecided(em),
      layouts: await readLayouts(em),
      idKey: portal.idKey,
    },
    (step, rows) => portal.progress.note(run, step === 'READ' ? ImportStep.READ : ImportStep.CHECK, rows),
    portal,
  )
  portal.progress.note(run, ImportStep.PLAN)
  if (report.header?.missing.length === 0) await analyzeStaged(em)
  await portal.owner.em.fork().transactional(async (tx) => {
    await sql`update import_run set notes = ${JSON.stringify(report.notes)}, header = ${report.header && JSON.stringify(report.header)},
      heads = ${JSON.stringify(report.heads)}, told = ${report.given}, error_code = null, error_message = null where id = ${run.id}`.execute(
      tx.getKysely(),
    )
    if (!report.header) return
    if (report.header.missing.length > 0) {
      await sql`update import_run set state = 'UNMAPPED', finished_at = ${portal.now()} where id = ${run.id}`.execute(
        tx.getKysely(),
      )
      return
    }
    await flagOtherNotice(tx, run.id)
    await resolveDuplicates(tx, run.id)
    await judgeRows(portal, tx, viewer, {
      runId: run.id,
      startedAt: run.startedAt,
      columns: report.given,
      present: report.present,
    })
  })
  if (!report.header) throw new ImportHeaderError(requiredFields.map(headerOf))
}

/**
 * Without statistics the planner assumes a few staged rows and chooses joins that take minutes. Outside of the plan's
 * transaction, which would keep the lock until its end, so that a small file would wait for the plan of a large one.
 */
async function analyzeStaged(em: EntityManager): Promise<void> {
  await sql`analyze import_declaration (import_run_id, row_number, year, platform_no, county, employer_name),
    import_row (import_run_id, row_number, kind)`.execute(em.getKysely())
}

/** Compares and flags the staged rows and finishes the plan. Repeated after a person chose between conflicting rows. */
export async function judgeRows(portal: Portal, tx: EntityManager, viewer: Viewer, facts: FileFacts): Promise<void> {
  await refuseOutOfScope(tx, facts.runId, viewer)
  await comparePlan(tx, facts, viewer)
  await noteSamePerson(tx, facts.runId, viewer)
  await flagStageChanges(tx, facts.runId)
  await finishPlan(tx, facts.runId, { cycles: await readCycles(tx), now: portal.now() })
}

/** Registers and plans a file of this machine, for the command line and the sample. @returns the import's id */
export async function planImport(
  portal: Portal,
  viewer: Viewer,
  { path, ...file }: ImportFile & { path: string },
): Promise<number> {
  await refuseFullDisk(portal, (await stat(path)).size)
  const runId = await registerImport(portal, viewer, file, await receiveFile(portal, path), 'local')
  await planRun(portal, viewer, runId)
  return runId
}
