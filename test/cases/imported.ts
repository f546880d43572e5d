import { sql } from 'kysely'
import type { App } from '../../server/app'
import type { TestClient } from '../support/client'
import { sent, finished, type Run } from './header-import'

export interface PlannedRow {
  rowNumber: number
  kind: string
  platformNo: string | null
  problems: { code: string; column: string | null; value: string | null; reason: string }[]
}

/** The result for each row of a run. */
export async function rowsOf(client: TestClient, id: string): Promise<PlannedRow[]> {
  const { importRun } = await client.get<{ importRun: { rows: PlannedRow[] } }>(
    `query ($id: ID!) { importRun(id: $id) { rows(first: 200) {
      rowNumber kind platformNo problems { code column value reason } } } }`,
    { id },
  )
  return importRun.rows
}

/** Uploads a file, applies its plan, and returns both results. */
export async function broughtIn(client: TestClient, name: string, body: Buffer): Promise<Run> {
  const run = await sent(client, name, body)
  if (run.state !== 'PLANNED') return run
  await client.get('mutation ($id: ID!) { applyImport(id: $id) { id } }', { id: run.id })
  return finished(client, run.id)
}

/** A declaration as it is stored. */
export async function declarationOf({ portal }: App, platformNo: string): Promise<Record<string, unknown> | undefined> {
  const { rows } = await sql<Record<string, unknown>>`
    select d.*, notice_from::text as notice_from, notice_to::text as notice_to
    from declaration d where platform_no = ${platformNo}`.execute(portal.owner.em.fork().getKysely())
  return rows[0]
}
