import type { ErrorCode } from '../../schema/error-code'
import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { PortalError } from '../errors'

export type ExportState = 'WAITING' | 'WRITING' | 'READY' | 'FAILED' | 'CANCELLED'

export class ExportCancelledError extends PortalError {
  constructor() {
    super('EXPORT_CANCELLED', '导出已取消。')
  }
}

/** An export that goes on while nobody waits for it. */
export interface Export {
  id: string
  accountId: number
  /** Which route, e.g. annual.xlsx. */
  name: string
  type: string
  file: string
  state: ExportState
  /** Rows written, of how many; 0 of 0 until that is known. */
  done: number
  total: number
  /** Known once it is ready. */
  fileName: string | null
  error: { code: ErrorCode; message: string } | null
  startedAt: Date
}

/** A file of people that nobody fetches doesn't stay longer, in milliseconds. */
const kept = 15 * 60 * 1000
/** Of one account at a time. */
const most = 5

/** The exports under way and ready in this process, each its account's alone. */
export class ExportBoard {
  readonly #exports = new Map<string, Export>()

  /** @throws PortalError TOO_MANY_EXPORTS */
  add(entry: Pick<Export, 'accountId' | 'name' | 'type' | 'startedAt'>, fileOf: (id: string) => string): Export {
    const open = this.of(entry.accountId).filter(({ state }) => state === 'WAITING' || state === 'WRITING')
    if (open.length >= most) {
      throw new PortalError('TOO_MANY_EXPORTS', `已有 ${open.length} 个导出正在进行，请等其中一个完成或取消后再试。`)
    }
    const id = randomUUID()
    const added: Export = {
      ...entry,
      id,
      file: fileOf(id),
      state: 'WAITING',
      done: 0,
      total: 0,
      fileName: null,
      error: null,
    }
    this.#exports.set(id, added)
    return added
  }

  /** An account's own, the newest first. */
  of(accountId: number): Export[] {
    return [...this.#exports.values()].filter((entry) => entry.accountId === accountId).toReversed()
  }

  find(id: string, accountId: number): Export | null {
    const entry = this.#exports.get(id)
    return entry?.accountId === accountId ? entry : null
  }

  /** Rows written so far. @throws ExportCancelledError where it was cancelled meanwhile */
  progress(entry: Export, done: number, total: number): void {
    if (entry.state === 'CANCELLED') throw new ExportCancelledError()
    Object.assign(entry, { state: 'WRITING', done, total })
  }

  ready(entry: Export, fileName: string): void {
    if (entry.state === 'CANCELLED') throw new ExportCancelledError()
    Object.assign(entry, { state: 'READY', fileName })
    setTimeout(() => void this.forget(entry), kept).unref()
  }

  fail(entry: Export, error: unknown): void {
    if (entry.state !== 'CANCELLED') {
      const known = error instanceof PortalError ? error : new PortalError('INTERNAL', '导出没有完成，请稍后再试。')
      Object.assign(entry, { state: 'FAILED', error: { code: known.code, message: known.message } })
    }
    setTimeout(() => void this.forget(entry), kept).unref()
  }

  /** Stops it at its next batch; what is ready is forgotten. */
  async cancel(entry: Export): Promise<void> {
    if (entry.state === 'READY' || entry.state === 'FAILED') return this.forget(entry)
    entry.state = 'CANCELLED'
  }

  /** Its file is on its way to whoever asked and is removed with that. */
  hand(entry: Export): void {
    this.#exports.delete(entry.id)
  }

  async forget(entry: Export): Promise<void> {
    this.#exports.delete(entry.id)
    await rm(entry.file, { force: true })
  }
}
