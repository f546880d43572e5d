import { randomBytes } from 'node:crypto'
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

export const secretFile = (dataDir: string, name: string): string => path.join(dataDir, 'secret', name)

/** A secret of this installation; null if it has none of that name. */
export function storedSecret(dataDir: string, name: string): string | null {
  const file = secretFile(dataDir, name)
  return existsSync(file) ? readFileSync(file, 'utf8').trim() || null : null
}

/**
 * A secret of this installation, created on first use: `<dataDir>/secret/<name>`, mode 0600, by default 256 random bits in
 * hex. It is written under another name and linked when complete, so that two parallel starts read the same secret and a
 * full disk leaves no empty file.
 */
export function readOrCreateSecret(
  dataDir: string,
  name: string,
  make = () => randomBytes(32).toString('hex'),
): string {
  mkdirSync(dataDir, { recursive: true })
  const file = secretFile(dataDir, name)
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 })
  const draft = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`
  try {
    return readFileSync(file, 'utf8').trim()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
  try {
    writeFileSync(draft, make(), { mode: 0o600, flag: 'wx' })
    linkSync(draft, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    rmSync(draft, { force: true })
  }
  return readFileSync(file, 'utf8').trim()
}
