import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { writeDurably } from '../database/durable'
import { PortalError } from '../errors'

/** Why the newest attempt wrote no backup. */
export interface BackupFailure {
  at: string
  /** A Chinese sentence. */
  message: string
}

const fileOf = (folder: string) => path.join(folder, 'last-failure.json')

/** Keeps the failure beside the backups, where the portal finds it. */
export function keepFailure(folder: string, error: unknown): void {
  const message = error instanceof PortalError ? error.message : '备份没有写成，原因见服务器的日志。'
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    writeDurably(fileOf(folder), JSON.stringify({ at: new Date().toISOString(), message }))
  } catch {
    // A folder that can't be written is itself the failure, which the caller reports.
  }
}

export const forgetFailure = (folder: string): void => rmSync(fileOf(folder), { force: true })

export function readFailure(folder: string): BackupFailure | null {
  try {
    return JSON.parse(readFileSync(fileOf(folder), 'utf8')) as BackupFailure
  } catch {
    return null
  }
}
