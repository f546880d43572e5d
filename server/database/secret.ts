import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/**
 * A secret that this installation made for itself: `<dataDir>/secret/<name>`, mode 0600, 256 random bits in hex.
 * Made once; the exclusive write lets one of two parallel starts win and the other read.
 */
export function ownSecret(dataDir: string, name: string): string {
  const folder = path.join(dataDir, 'secret')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const file = path.join(folder, name)
  try {
    writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  return readFileSync(file, 'utf8').trim()
}
