import type { PortalError } from '../../errors'
import { isDiskFull } from '../disk-full'
import { DatabaseDataUnreachableError, DatabaseDiskFullError, DatabaseStartFailedError } from './error'

/** The error for an output of `initdb` or a server's log (always English, since both run with LC_ALL=C). */
export function failureOf(output: string, folder: string): PortalError {
  if (/No space left on device|Disk quota exceeded/i.test(output)) return new DatabaseDiskFullError(folder)
  if (/Permission denied|Read-only file system/i.test(output)) return new DatabaseDataUnreachableError(folder, null)
  const lines = output.split('\n').filter((line) => line.trim())
  const reason = lines.findLast((line) => /FATAL|PANIC|error:/i.test(line)) ?? lines.at(-1) ?? '没有留下任何信息'
  return new DatabaseStartFailedError(reason.trim())
}

/** The error for a failed file operation of Node or a failed statement; an unknown error is returned unchanged. */
export function systemFailureOf(error: unknown, folder: string): unknown {
  const code = (error as NodeJS.ErrnoException | null)?.code ?? ''
  if (isDiskFull({ code })) return new DatabaseDiskFullError(folder)
  // Node's recursive mkdir reports ENOENT on a read-only file system.
  if (['EACCES', 'EPERM', 'EROFS', 'ENOENT', 'ENOTDIR', 'EEXIST'].includes(code)) {
    return new DatabaseDataUnreachableError(folder, null)
  }
  return error
}
