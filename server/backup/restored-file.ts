import { createWriteStream, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { PortalError } from '../errors'
import { BackupDamagedError } from './file/error'
import type { Part } from './file/part'
import { mayBeRestored } from './kept-file'

/** Writes a backup's files below DATA_DIR, and removes them again if the restore fails. */
export class RestoredFiles {
  readonly #written: string[] = []

  constructor(private readonly dataDir: string) {}

  get count(): number {
    return this.#written.length
  }

  /** @throws PortalError BACKUP_TARGET_FULL if there is another file of this name */
  async write({ name, content }: Part): Promise<void> {
    if (!mayBeRestored(name)) throw new BackupDamagedError(0)
    const file = path.join(this.dataDir, name)
    const draft = `${file}.restoring`
    mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 })
    try {
      await pipeline(content, createWriteStream(draft, { mode: 0o600 }))
      if (!existsSync(file)) {
        await rename(draft, file)
        this.#written.push(file)
      } else if (!readFileSync(file).equals(readFileSync(draft))) {
        throw new PortalError(
          'BACKUP_TARGET_FULL',
          `${file} 已经存在且内容不同，没有恢复；请移走它，或换一个空的 DATA_DIR。`,
        )
      }
    } finally {
      await rm(draft, { force: true })
    }
  }

  async removeAll(): Promise<void> {
    for (const file of this.#written) await rm(file, { force: true })
  }
}
