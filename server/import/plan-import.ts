import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { sql } from 'kysely'
import type { Cycle } from '../../schema/cycle'
import type { Viewer } from '../access/viewer'
import { AuditEvent } from '../audit/event'
import { recordAudit } from '../audit/record'
import { readCycles } from '../cycle/read'
import { PortalError } from '../errors'
import type { Portal } from '../portal'
import { ImportError } from './error'
import { findHeader } from './header'
import { readFile } from './read-file'
import { checkRows } from './rows'
import { comparePlan, finishPlan, stageRows } from './stage-plan'

export interface ImportFile {
  /** As the sender named it; shown, never used as a path. */
  fileName: string
  path: string
  /** Fills an absent column 年度 and refuses rows of another year. */
  year?: number
}

/** What is being done now; rows where known. */
export type ImportProgress = (step: '读取' | '核对' | '比较', rows?: number) => void

async function hashOf(file: string): Promise<Buffer> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  return hash.digest()
}

/** Registers a file; its reading and planning go on in `planRun`. */
export async function registerImport(
  portal: Portal,
  { accountId, username, displayName }: Viewer,
  { fileName, path }: ImportFile,
  address: string,
): Promise<number> {
  const em = portal.owner.em.fork()
  const { rows } = await sql<{ id: number }>`
    insert into import_run (file_name, file_hash, state, account_id, account_name, started_at)
    values (${fileName.slice(0, 200)}, ${await hashOf(path)}, 'READING', ${accountId}, ${displayName}, ${portal.now()})
    returning id`.execute(em.getKysely())
  const { id } = rows[0]!
  await recordAudit(em, { accountId, username, address, event: AuditEvent.IMPORT_RECEIVED, detail: { run: id } })
  return id
}

/**
 * Reads, checks and compares a registered file and leaves its plan in `import_row`. Changes no declaration. A file that
 * can't be read leaves the run FAILED with its code; the error is thrown all the same.
 */
export async function planRun(
  portal: Portal,
  viewer: Viewer,
  runId: number,
  file: ImportFile,
  progress: ImportProgress = () => {},
): Promise<void> {
  try {
    progress('读取')
    const sheets = await readFile({ file: file.path, fileName: file.fileName }, (rows) => progress('读取', rows))
    progress('核对')
    const cycles = new Map<number, Cycle>()
    for (const cycle of await readCycles(portal.owner.em.fork())) cycles.set(cycle.year, cycle)
    const header = findHeader(sheets, { yearGiven: file.year !== undefined })
    const rows = checkRows(header, {
      cycleOf: (year) => cycles.get(year) ?? null,
      year: file.year ?? null,
      idNumbers: portal.idNumbers,
    })
    if (rows.length === 0) throw new ImportError('IMPORT_NO_ROWS')
    progress('比较', rows.length)
    await portal.owner.em.fork().transactional(async (em) => {
      await stageRows(em, runId, rows)
      // Without it the planner takes the staged rows for a handful and joins them for minutes.
      await sql`analyze import_row`.execute(em.getKysely())
      await comparePlan(em, runId, viewer)
      await finishPlan(em, runId, portal.now())
    })
  } catch (error) {
    const known = error instanceof PortalError ? error : new ImportError('IMPORT_INTERRUPTED')
    await sql`update import_run set state = 'FAILED', finished_at = ${portal.now()}, error_code = ${known.code},
      error_message = ${known.message} where id = ${runId}`.execute(portal.owner.em.fork().getKysely())
    throw error
  }
}

/** Both in one, for commands and the sample. Returns the run's id. */
export async function planImport(
  portal: Portal,
  viewer: Viewer,
  file: ImportFile,
  progress?: ImportProgress,
): Promise<number> {
  const runId = await registerImport(portal, viewer, file, 'local')
  await planRun(portal, viewer, runId, file, progress)
  return runId
}
