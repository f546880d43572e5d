import { existsSync, readdirSync, statSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { instantOf } from '../../database/instant'
import type { DB } from '../../database/tables'
import type { Portal } from '../../portal'
import { uploadFolder } from './received-file'

const day = 86_400_000
/** Milliseconds for which an uploaded file can be planned again or downloaded with its problems. */
const keptFor = 30 * day
/** The same for a file that could not be read. */
const keptFailed = day

interface Run {
  state: string
  finishedAt: Date | null
}

async function readRuns(portal: Portal): Promise<Map<number, Run>> {
  const db = portal.owner.em.fork().getKysely<DB>()
  // A run that ended with its process has no time of its end, so its day begins when that is noticed.
  const now = portal.now()
  await db
    .updateTable('import_run')
    .set({ finished_at: now })
    .where('state', '=', 'FAILED')
    .where('finished_at', 'is', null)
    .execute()
  const rows = await db.selectFrom('import_run').select(['id', 'state', 'finished_at as finishedAt']).execute()
  return new Map(
    rows.map(({ id, state, finishedAt }) => [id, { state, finishedAt: finishedAt ? instantOf(finishedAt) : null }]),
  )
}

const filesIn = (folder: string): string[] =>
  existsSync(folder) ? readdirSync(folder).map((name) => path.join(folder, name)) : []

/** At the start no file is arriving: what is left was when its process died. */
export async function deleteArriving({ config }: Pick<Portal, 'config'>): Promise<void> {
  const arriving = filesIn(uploadFolder(config.dataDir)).filter((file) => file.endsWith('.part'))
  for (const file of arriving) await rm(file, { force: true })
}

/**
 * Deletes uploaded files after 30 days, those of failed imports after one day, and those whose upload broke off.
 *
 * @param mayDelete whether the clock is steady enough to delete what is kept for so many ms
 */
export async function sweepReceivedFiles(
  portal: Portal,
  now: Date,
  mayDelete: (kept: number) => boolean,
): Promise<void> {
  const files = filesIn(uploadFolder(portal.config.dataDir))
  if (files.length === 0) return
  const runs = await readRuns(portal)
  const isDue = (age: number, kept: number) => age > kept && mayDelete(kept)
  for (const file of files) {
    const age = now.getTime() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? now.getTime())
    const run = runs.get(Number.parseInt(path.basename(file), 10))
    const failedFor = run?.state === 'FAILED' && run.finishedAt ? portal.now().getTime() - run.finishedAt.getTime() : 0
    const due = file.endsWith('.part') ? isDue(age, keptFailed) : isDue(age, keptFor) || isDue(failedFor, keptFailed)
    if (due) await rm(file, { force: true })
  }
}
