import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream, existsSync, mkdirSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { randomUUID } from 'node:crypto'
import { Transform, type Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { FileSeal } from '../../access/personal-data/file-seal'
import type { Portal } from '../../portal'
import { FileError } from '../../reader/error'

export const largestFile = 40 * 1024 * 1024

/** Folder of the uploaded files. */
export const uploadFolder = (dataDir: string): string => path.join(dataDir, 'uploads')

const folderOf = ({ config }: Portal) => uploadFolder(config.dataDir)

/** Path of an import's sealed file. */
export function receivedFile(portal: Portal, runId: number): string {
  return path.join(folderOf(portal), `${runId}.sealed`)
}

export const isKept = (portal: Portal, runId: number): boolean => existsSync(receivedFile(portal, runId))

/** An uploaded file that isn't registered as an import yet. */
export interface Arrival {
  path: string
  hash: Buffer
}

/**
 * Writes an uploaded file to disk and encrypts it while it arrives, so that no ID number is ever on disk as plain text.
 *
 * @throws FileError IMPORT_TOO_LARGE, as soon as too much has arrived
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

/** Receives a file of this machine like an uploaded one. */
export const receiveFile = (portal: Portal, file: string): Promise<Arrival> => receive(portal, createReadStream(file))

export const assignToRun = (portal: Portal, arrival: Arrival, runId: number): Promise<void> =>
  rename(arrival.path, receivedFile(portal, runId))

export const deleteReceivedFile = (portal: Portal, runId: number): Promise<void> =>
  rm(receivedFile(portal, runId), { force: true })
