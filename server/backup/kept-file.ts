import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { uploadFolder } from '../import/upload/received-file'

/**
 * What of DATA_DIR belongs to the data: the received files (sealed under the ID key), the office's own cycles, and the
 * password of a sample's accounts. Everything else is a secret of the installation, or is made again: fonts, spool, the
 * sample's files, logs.
 *
 * @param runs the imports in the snapshot
 * @returns paths below DATA_DIR
 */
export function keptFiles(dataDir: string, kind: 'SAMPLE' | 'REAL', runs: ReadonlySet<number>): string[] {
  const received = namesIn(uploadFolder(dataDir)).filter((name) => runs.has(Number(/^(\d+)\.sealed$/.exec(name)?.[1])))
  const cycles = namesIn(path.join(dataDir, 'cycles')).filter((name) => name.endsWith('.json'))
  return [
    ...received.map((name) => `uploads/${name}`),
    ...cycles.map((name) => `cycles/${name}`),
    ...(kind === 'SAMPLE' && existsSync(path.join(dataDir, samplePassword)) ? [samplePassword] : []),
  ]
}

const samplePassword = 'secret/sample-password'

/** Whether a path in a backup is one of those above, so that no backup writes anywhere else. */
export const mayBeRestored = (name: string): boolean =>
  /^uploads\/\d+\.sealed$/.test(name) || /^cycles\/[^/\\]+\.json$/.test(name) || name === samplePassword

const namesIn = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder).toSorted() : [])
