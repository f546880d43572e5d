import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { PortalClient } from '../program/portal-client'
import type { BenchFile } from './bench-file'

/** Seconds per phase, measured by the client. */
export interface Phases {
  upload: number
  /** Reading, parsing, checking and copying into the staging tables, all in one stream. */
  read: number
  /** Comparing with the stored data, counting and reporting. */
  compare: number
  apply: number
  whole: number
}

interface Run {
  state: string
  progress: { step: string } | null
  new: number
  changed: number
  rejected: number
  errorCode: string | null
}

const question = 'query ($id: ID!) { importRun(id: $id) { state errorCode new changed rejected progress { step } } }'

/**
 * Uploads a file, waits for the plan and applies it. Throws if a row is rejected, because errors would distort the
 * times.
 */
export async function timedImport(client: PortalClient, file: BenchFile): Promise<{ id: string; phases: Phases }> {
  const body = await readFile(file.path)
  const start = performance.now()
  const since = () => (performance.now() - start) / 1000
  const id = await client.upload(path.basename(file.path), body)
  const uploaded = since()
  let read: number | null = null
  let run: Run
  for (;;) {
    ;({ importRun: run } = await client.ask<{ importRun: Run }>(question, { id }))
    if (run.progress?.step === 'PLAN') read ??= since()
    if (run.state !== 'READING') break
    await sleep(25)
  }
  const planned = since()
  if (run.state !== 'PLANNED' || run.rejected > 0 || run.new + run.changed !== file.rows) {
    throw new Error(`计划不对：${JSON.stringify(run)}`)
  }
  await client.ask('mutation ($id: ID!) { applyImport(id: $id) { state } }', { id })
  const whole = since()
  return {
    id,
    phases: {
      upload: uploaded,
      read: (read ?? planned) - uploaded,
      compare: planned - (read ?? planned),
      apply: whole - planned,
      whole,
    },
  }
}
