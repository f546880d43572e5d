import { readFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import type { App } from '../../server/app'
import type { TestClient } from '../support/client'

const folder = path.resolve('test/cases/file')

/** A file of the folder `file`. */
export const caseFile = (name: string): Buffer => readFileSync(path.join(folder, name))

export interface HeaderColumn {
  letter: string
  header: string
  column: string | null
  suggestion: string | null
  samples: string[]
}

export interface Run {
  id: string
  state: string
  errorCode: string | null
  errorMessage: string | null
  read: number
  new: number
  skipped: number
  rejected: number
  missing: number | null
  notes: { code: string; text: string }[]
  header: {
    sheet: string
    firstRow: number
    rowNumber: number
    missing: string[]
    layout: string | null
    columns: HeaderColumn[]
  } | null
  sheetHeads: {
    sheet: string
    likelyRow: number | null
    rows: { rowNumber: number; data: boolean; cells: string[] }[]
  }[]
}

const asked = `query ($id: ID!) { importRun(id: $id) {
  id state errorCode errorMessage read new skipped rejected missing notes { code text }
  header { sheet firstRow rowNumber missing layout columns { letter header column suggestion samples } }
  sheetHeads { sheet likelyRow rows { rowNumber data cells } } } }`

/** The run once it is no longer being read. */
export async function finished(client: TestClient, id: string): Promise<Run> {
  for (;;) {
    const { importRun } = await client.get<{ importRun: Run }>(asked, { id })
    if (importRun.state !== 'READING') return importRun
    await sleep(50)
  }
}

/** Sends a file as the page does and waits for its plan. */
export async function sent(client: TestClient, name: string, body: Buffer, extent = 'PARTIAL'): Promise<Run> {
  const response = await client.fetch(`/imports?extent=${extent}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
    },
    body: new Uint8Array(body),
  })
  const { id } = (await response.json()) as { id: string }
  return finished(client, id)
}

/** The page's initial mapping: the recognised columns, and the suggestions for the others. */
export const prefilled = (columns: readonly HeaderColumn[]): Map<string, string> =>
  new Map(
    columns.flatMap(({ header, column, suggestion }) => {
      const chosen = column ?? suggestion
      return chosen ? [[header, chosen] as const] : []
    }),
  )

/** Saves the differences from the recognised columns as a layout, and waits for the new plan. */
export async function mapped(
  client: TestClient,
  run: Run,
  name: string,
  corrections: Record<string, string> = {},
): Promise<Run> {
  const wanted = new Map([...prefilled(run.header!.columns), ...Object.entries(corrections)])
  const known = new Map(run.header!.columns.map(({ header, column }) => [header, column]))
  const columns = [...wanted].flatMap(([header, column]) => (known.get(header) === column ? [] : [{ header, column }]))
  await client.get(
    `mutation ($id: ID!, $name: String!, $columns: [LayoutColumnInput!]!) {
      mapImportColumns(id: $id, name: $name, columns: $columns) { id } }`,
    { id: run.id, name, columns },
  )
  return finished(client, run.id)
}

/** Everything that is stored or audited about imports, as text. It must not contain personal data. */
export async function storedAboutRun({ portal }: App, id: string): Promise<string> {
  const db = portal.owner.em.fork().getKysely()
  const { rows } = await sql<{ text: string }>`select concat(
      (select (to_jsonb(r) - 'file_hash')::text from import_run r where id = ${Number(id)}),
      (select jsonb_agg(l)::text from import_layout l),
      (select jsonb_agg(a.detail)::text from audit_entry a)) as text`.execute(db)
  return rows[0]!.text
}
