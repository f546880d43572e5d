import { randomInt } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Config } from '../config'

/** Without 0 O 1 l I, which people confuse when they type a password from the screen. */
const letters = 'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789'

const known = new Map<string, string>()

/**
 * The password of every sample account: SAMPLE_PASSWORD, otherwise `Hami-` and ten random characters, which are stored in
 * `<dataDir>/secret/sample-password`, mode 0600.
 */
export function samplePassword(config: Config): string {
  if (config.samplePassword) return config.samplePassword
  const password = known.get(config.dataDir) ?? keptPassword(path.join(config.dataDir, 'secret'))
  known.set(config.dataDir, password)
  return password
}

/** Writes a draft and links it under the final name, so that two parallel starts read the same password. */
function keptPassword(folder: string): string {
  const file = path.join(folder, 'sample-password')
  mkdirSync(path.dirname(folder), { recursive: true })
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const draft = `${file}.${process.pid}.${randomInt(2 ** 32)}`
  try {
    writeFileSync(draft, newPassword(), { mode: 0o600, flag: 'wx' })
    linkSync(draft, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    rmSync(draft, { force: true })
  }
  return readFileSync(file, 'utf8').trim()
}

function newPassword(): string {
  return `Hami-${Array.from({ length: 10 }, () => letters[randomInt(letters.length)]).join('')}`
}
