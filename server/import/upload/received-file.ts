import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream, existsSync, mkdirSync, readdirSync, statSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { randomUUID } from 'node:crypto'
import { Transform, type Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { FileSeal } from '../../access/file-seal'
import type { Portal } from '../../portal'
import { FileError } from '../../reader/error'

export const largestFile = 40 * 1024 * 1024
/** How long a file stays to be planned again and marked up; then its report alone remains. */
const keptDays = 30

/** Where received files lie. */
export const uploadFolder = (dataDir: string): string => path.join(dataDir, 'uploads')

const folderOf = ({ config }: Portal) => uploadFolder(config.dataDir)

/** Where a run's file lies, sealed. */
export function receivedFile(portal: Portal, runId: number): string {
  return path.join(folderOf(portal), `${runId}.sealed`)
}

export const isKept = (portal: Portal, runId: number): boolean => existsSync(receivedFile(portal, runId))

/** A file on its way in, not yet a run's. */
export interface Arrival {
  path: string
  hash: Buffer
}

/**
 * Takes a file in, sealed as it arrives: whole ID numbers never lie open on the disk. Refused while it arrives when it is
 * too large.
 *
 * @throws FileError IMPORT_TOO_LARGE
 */
export async function receive(portal: Portal, body: Readable): Promise<Arrival> {
  mkdirSync(folderOf(portal), { recursive: true, mode: 0o700 })
  const file = path.join(folderOf(portal), `${randomUUID()}.part`)
  const hash = createHash('sha256')
  let size = 0
  const measured = new Transform({
    transform(chunk: Buffer, _, done) {
      size += chunk.length
      hash.update(chunk)
      done(size > largestFile ? new FileError('IMPORT_TOO_LARGE') : null, chunk)
    },
  })
  try {
    const target = createWriteStream(file, { mode: 0o600 })
    await pipeline(body, measured, new FileSeal(portal.idKey).sealing(), target)
  } catch (error) {
    await rm(file, { force: true })
    throw error
  }
  return { path: file, hash: hash.digest() }
}

/** A file of this machine's own, received as one that was sent. */
export const receiveFile = (portal: Portal, file: string): Promise<Arrival> => receive(portal, createReadStream(file))

export const keepFor = (portal: Portal, arrival: Arrival, runId: number): Promise<void> =>
  rename(arrival.path, receivedFile(portal, runId))

export const forget = (portal: Portal, runId: number): Promise<void> => rm(receivedFile(portal, runId), { force: true })

/** At start: what was arriving when the last portal died, and what has been kept long enough. */
export async function sweepReceivedFiles(portal: Portal): Promise<void> {
  const folder = folderOf(portal)
  if (!existsSync(folder)) return
  for (const name of readdirSync(folder)) {
    const file = path.join(folder, name)
    const age = Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Date.now())
    if (name.endsWith('.part') || age > keptDays * 86_400_000) await rm(file, { force: true })
  }
}
