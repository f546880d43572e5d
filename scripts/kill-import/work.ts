import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { PortalClient } from '../program/portal-client'
import type { RoundFile } from './round-file'

const piece = 4096

/** A client of a portal that anything runs. */
type AnyClient = PortalClient<{ url: string }>

/** The usual duration of each kind of work in milliseconds, averaged over the finished ones. */
export class UsualDurations {
  readonly #of = new Map<string, number>()

  of(work: string): number {
    return this.#of.get(work) ?? 300
  }

  async measure<T>(work: string, act: () => Promise<T>): Promise<T> {
    const start = performance.now()
    const result = await act()
    const took = performance.now() - start
    const known = this.#of.get(work)
    this.#of.set(work, known === undefined ? took : known * 0.8 + took * 0.2)
    return result
  }
}

/** Sends a file slowly enough to be killed in the middle. Returns the run's id. */
export async function uploadSlowly(client: AnyClient, file: RoundFile): Promise<string> {
  const content = await readFile(file.path)
  const body = new ReadableStream<Uint8Array>({
    async start(controller) {
      for (let at = 0; at < content.length; at += piece) {
        controller.enqueue(content.subarray(at, at + piece))
        await sleep(4)
      }
      controller.close()
    },
  })
  return client.upload(path.basename(file.path), body)
}

export async function upload(client: AnyClient, file: RoundFile): Promise<string> {
  return client.upload(path.basename(file.path), await readFile(file.path))
}

export interface Report {
  state: string
  errorCode: string | null
  read: number
  new: number
  changed: number
  unchanged: number
  skipped: number
  rejected: number
}

export async function reportOf(client: AnyClient, id: string): Promise<Report> {
  const { importRun } = await client.ask<{ importRun: Report }>(
    'query ($id: ID!) { importRun(id: $id) { state errorCode read new changed unchanged skipped rejected } }',
    { id },
  )
  return importRun
}

/** Waits until the import is planned or has failed. */
export async function planned(client: AnyClient, id: string): Promise<Report> {
  for (;;) {
    const report = await reportOf(client, id)
    if (report.state !== 'READING') return report
    await sleep(15)
  }
}

export const apply = (client: AnyClient, id: string) =>
  client.ask<unknown>('mutation ($id: ID!) { applyImport(id: $id) { state } }', { id })

export const undo = (client: AnyClient, id: string) =>
  client.ask<unknown>('mutation ($id: ID!) { undoImport(id: $id) { state } }', { id })
