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

/**
 * Deletes uploaded files after 30 days, those of failed imports after one day, and those that were arriving when their
 * process died. At the start no file is arriving.
 */
export async function sweepReceivedFiles(portal: Portal, starting = false): Promise<void> {
  const folder = uploadFolder(portal.config.dataDir)
  if (!existsSync(folder)) return
  const runs = await readRuns(portal)
  const isDue = (name: string, age: number): boolean => {
    if (name.endsWith('.part')) return starting || age > keptFailed
    const run = runs.get(Number.parseInt(name, 10))
    const failedAt = run?.state === 'FAILED' ? run.finishedAt : null
    return age > keptFor || (failedAt !== null && portal.now().getTime() - failedAt.getTime() > keptFailed)
  }
  for (const name of readdirSync(folder)) {
    const file = path.join(folder, name)
    const age = Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Date.now())
    if (isDue(name, age)) await rm(file, { force: true })
  }
}
