import type { PortalError } from '../../errors'
import { DatabaseDataUnreachableError, DatabaseDiskFullError, DatabaseStartFailedError } from './error'

/** What went wrong, from the words of `initdb` or of the server's log (always English: both run with LC_ALL=C). */
export function failureOf(output: string, folder: string): PortalError {
  if (/No space left on device|Disk quota exceeded/i.test(output)) return new DatabaseDiskFullError(folder)
  if (/Permission denied|Read-only file system/i.test(output)) return new DatabaseDataUnreachableError(folder, null)
  const lines = output.split('\n').filter((line) => line.trim())
  const said = lines.findLast((line) => /FATAL|PANIC|error:/i.test(line)) ?? lines.at(-1) ?? '没有留下任何信息'
  return new DatabaseStartFailedError(said.trim())
}

/** SQLSTATE of a running server whose disk is full. */
const diskFull = '53100'

/** The same for an error of Node's own file calls or of the running server; anything unknown is returned as it came. */
export function systemFailureOf(error: unknown, folder: string): unknown {
  const code = (error as NodeJS.ErrnoException | null)?.code ?? ''
  if (['ENOSPC', 'EDQUOT', diskFull].includes(code)) return new DatabaseDiskFullError(folder)
  // Node's recursive mkdir says ENOENT for a read-only file system.
  if (['EACCES', 'EPERM', 'EROFS', 'ENOENT', 'ENOTDIR', 'EEXIST'].includes(code)) {
    return new DatabaseDataUnreachableError(folder, null)
  }
  return error
}
