import { createHash } from 'node:crypto'
import { open, type FileHandle } from 'node:fs/promises'
import { BackupDamagedError, BackupMissingError, BackupNewerError, BackupTruncatedError, NoBackupError } from './error'
import { beginning, crcOf, firstLine, format, kinds, largestContent, prefixLength, type FrameKind } from './frame'

export interface Frame {
  kind: FrameKind
  content: Buffer
}

const kindOf = new Map<number, FrameKind>(Object.entries(kinds).map(([kind, number]) => [number, kind as FrameKind]))

/**
 * The frames of a backup, each as it was written; one is in memory at a time.
 *
 * @throws PortalError BACKUP_MISSING, BACKUP_NOT_ONE, BACKUP_NEWER, BACKUP_DAMAGED, BACKUP_TRUNCATED
 */
export async function* readFrames(file: string): AsyncGenerator<Frame> {
  const handle = await open(file, 'r').catch(() => {
    throw new BackupMissingError(file)
  })
  try {
    await checkFirstLine(handle, file)
    yield* framesAfter(handle, firstLine.length)
  } finally {
    await handle.close()
  }
}

async function checkFirstLine(handle: FileHandle, file: string): Promise<void> {
  const { bytesRead, buffer } = await handle.read(Buffer.alloc(firstLine.length + 8), 0, firstLine.length + 8, 0)
  const found = buffer.subarray(0, bytesRead)
  if (found.subarray(0, firstLine.length).equals(firstLine)) return
  const other = new RegExp(`^${beginning}(\\d+)\\n`).exec(found.toString('latin1'))?.[1]
  if (Number(other) > format) throw new BackupNewerError(`格式 ${other}`)
  throw new NoBackupError(file)
}

async function* framesAfter(handle: FileHandle, start: number): AsyncGenerator<Frame> {
  const hash = createHash('sha256').update(firstLine)
  const { size } = await handle.stat()
  for (let at = start; ;) {
    const prefix = await exactly(handle, at, prefixLength, size)
    const [number, length] = [prefix.readUInt8(0), prefix.readUInt32BE(1)]
    const kind = kindOf.get(number)
    if (!kind || length > largestContent) throw new BackupDamagedError(at)
    const content = await exactly(handle, at + prefixLength, length, size)
    if (crcOf(number, content) !== prefix.readUInt32BE(5)) throw new BackupDamagedError(at)
    const before = kind === 'LAST' ? hash.digest('hex') : ''
    if (kind !== 'LAST') hash.update(prefix).update(content)
    at += prefixLength + length
    if (kind === 'LAST' && (JSON.parse(content.toString()) as { sha256: string }).sha256 !== before) {
      throw new BackupDamagedError(start)
    }
    yield { kind, content }
    if (kind !== 'LAST') continue
    if (at !== size) throw new BackupDamagedError(at)
    return
  }
}

async function exactly(handle: FileHandle, at: number, length: number, size: number): Promise<Buffer> {
  if (at + length > size) throw new BackupTruncatedError(size)
  const buffer = Buffer.alloc(length)
  for (let done = 0; done < length;) {
    const { bytesRead } = await handle.read(buffer, done, length - done, at + done)
    if (bytesRead === 0) throw new BackupTruncatedError(size)
    done += bytesRead
  }
  return buffer
}
