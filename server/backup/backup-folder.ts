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

/** Deletes all but the newest backups, and what killed ones left. Only names that the portal gives are touched. */
export function pruneBackups(folder: string, kind: 'SAMPLE' | 'REAL', keep: number): void {
  for (const { file } of listBackups(folder, kind).slice(keep)) rmSync(file, { force: true })
  for (const name of readdirSync(folder)) {
    if (name.endsWith('.part') && pattern.test(name.slice(0, -'.part'.length))) rmSync(path.join(folder, name))
  }
}
