import type { ErrorCode } from '../../schema/error-code'
import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { haveSameRights } from '../access/session/same-rights'
import type { Viewer } from '../access/session/viewer'
import { PortalError } from '../errors'

type ExportState = 'WAITING' | 'WRITING' | 'READY' | 'FAILED' | 'CANCELLED'

export class ExportCancelledError extends PortalError {
  constructor() {
    super('EXPORT_CANCELLED', '导出已取消。')
  }
}

/** An export that runs in the background. */
export interface Export {
  id: string
  /** Whose it is, with the rights under which it was begun: under other rights it is out of reach. */
  viewer: Viewer
  /** Name of the route, e.g. annual.xlsx. */
  name: string
  file: string
  state: ExportState
  /** Rows written so far; `total` is 0 until the number of rows is known. */
  done: number
  total: number
  /** Null until it is ready. */
  fileName: string | null
  error: { code: ErrorCode; message: string } | null
  startedAt: Date
  /** Aborted when it is cancelled. */
  cancelled: AbortController
}

/** Milliseconds after which a finished file with personal data is deleted if nobody fetches it. */
const keptFor = 15 * 60 * 1000
/** Exports of one account that may wait or run at a time. */
const mostOpen = 5

/** The running and finished exports of this process. An account sees only its own, and those of earlier rights no more. */
export class ExportBoard {
  readonly #exports = new Map<string, Export>()

  /** @throws PortalError TOO_MANY_EXPORTS */
  add(entry: Pick<Export, 'viewer' | 'name' | 'startedAt'>, fileOf: (id: string) => string): Export {
    const open = this.of(entry.viewer).filter(({ state }) => state === 'WAITING' || state === 'WRITING')
    if (open.length >= mostOpen) {
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
      cancelled: new AbortController(),
    }
    this.#exports.set(id, added)
    return added
  }

  /** The account's exports, the newest first. Those that were begun under other rights are cancelled. */
  of(viewer: Viewer): Export[] {
    const own = [...this.#exports.values()].filter((entry) => entry.viewer.accountId === viewer.accountId)
    const isOfEarlierRights = (entry: Export) => !haveSameRights(entry.viewer, viewer)
    for (const entry of own.filter(isOfEarlierRights)) void this.cancel(entry)
    return own.filter((entry) => !isOfEarlierRights(entry)).toReversed()
  }

  find(id: string, viewer: Viewer): Export | null {
    return this.of(viewer).find((entry) => entry.id === id) ?? null
  }

  /** Updates the number of rows written. */
  progress(entry: Export, done: number, total: number): void {
    Object.assign(entry, { state: 'WRITING', done, total })
  }

  /** @throws PortalError why there is no file: that of a failed export, EXPORT_CANCELLED or EXPORT_NOT_READY */
  requireReady({ state, error }: Export): void {
    if (error) throw new PortalError(error.code, error.message)
    if (state === 'CANCELLED') throw new ExportCancelledError()
    if (state !== 'READY') throw new PortalError('EXPORT_NOT_READY', '导出还没有完成，请稍候。')
  }

  ready(entry: Export, fileName: string): void {
    if (entry.state === 'CANCELLED') throw new ExportCancelledError()
    Object.assign(entry, { state: 'READY', fileName })
    setTimeout(() => void this.remove(entry), keptFor).unref()
  }

  /** @param expected null for a fault of ours */
  fail(entry: Export, expected: PortalError | null): void {
    if (entry.state !== 'CANCELLED') {
      const known = expected ?? new PortalError('INTERNAL', '导出没有完成，请稍后再试。')
      Object.assign(entry, { state: 'FAILED', error: { code: known.code, message: known.message } })
    }
    setTimeout(() => void this.remove(entry), keptFor).unref()
  }

  /** A waiting export leaves the queue; a running one stops after its batch of rows; a finished one is deleted. */
  async cancel(entry: Export): Promise<void> {
    if (entry.state === 'READY' || entry.state === 'FAILED') return this.remove(entry)
    entry.state = 'CANCELLED'
    entry.cancelled.abort(new ExportCancelledError())
  }

  /** Removes the entry but not the file, which `sendFile` deletes. */
  release(entry: Export): void {
    this.#exports.delete(entry.id)
  }

  async remove(entry: Export): Promise<void> {
    this.#exports.delete(entry.id)
    await rm(entry.file, { force: true })
  }
}
