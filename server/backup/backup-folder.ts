import { existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { beijingTimeOf } from '../calendar/day-of'

export interface StoredBackup {
  file: string
  madeAt: Date
  /** Bytes. */
  size: number
}

/** portal-20261128-023000.backup: the time in Beijing. */
const pattern = /^(portal|sample)-(\d{4})(\d\d)(\d\d)-(\d\d)(\d\d)(\d\d)\.backup$/

const prefixOf = (kind: 'SAMPLE' | 'REAL') => (kind === 'SAMPLE' ? 'sample' : 'portal')

export function backupName(kind: 'SAMPLE' | 'REAL', at: Date): string {
  return `${prefixOf(kind)}-${beijingTimeOf(at).replaceAll(/[-:]/g, '').replace('T', '-')}.backup`
}

/** The complete backups of the folder, the newest first. */
export function listBackups(folder: string, kind: 'SAMPLE' | 'REAL'): StoredBackup[] {
  const names = existsSync(folder) ? readdirSync(folder) : []
  return names
    .toSorted()
    .toReversed()
    .flatMap((name) => {
      const [, prefix, ...parts] = pattern.exec(name) ?? []
      const file = path.join(folder, name)
      const size = statSync(file, { throwIfNoEntry: false })?.size
      if (prefix !== prefixOf(kind) || size === undefined) return []
      const [year, month, day, hour, minute, second] = parts
      return [{ file, size, madeAt: new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}+08:00`) }]
    })
}

/**
 * Deletes the older backups than the one just made, all but the newest of them, and what killed ones left. Only names that
 * the portal gives are touched. Backups with a later time stay: with a clock that is behind, the one just made is the last
 * in order, and after one that was ahead the others would take its place.
 *
 * @param made the backup just made
 * @param keep how many remain, itself among them
 */
export function pruneBackups(folder: string, kind: 'SAMPLE' | 'REAL', made: string, keep: number): void {
  const names = listBackups(folder, kind).map(({ file }) => file)
  for (const file of names.slice(names.indexOf(made) + keep)) rmSync(file, { force: true })
  for (const name of readdirSync(folder)) {
    if (name.endsWith('.part') && pattern.test(name.slice(0, -'.part'.length))) rmSync(path.join(folder, name))
  }
}
