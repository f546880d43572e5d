import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { TestClient } from '../../support/client'
import { explainAll } from '../../support/explain'
import type { Attacked } from './attack'
import { byName, readNumbers, type PublishedNumber } from './published'

const folder = mkdtempSync(path.join(tmpdir(), 'public-'))
let serial = 0

async function fileAt(client: TestClient, address: string): Promise<string> {
  const response = await client.fetch(address)
  if (response.status !== 200) throw new Error(`${response.status} ${await response.text()}`)
  const file = path.join(folder, `${(serial += 1)}.xlsx`)
  writeFileSync(file, Buffer.from(await response.arrayBuffer()))
  return file
}

export interface PublishedEdition extends Attacked {
  file: string
  /** The filed workbook, with all numbers. */
  filed: PublishedNumber[]
}

/** Files the year as of its end (for the current year: as of yesterday) and publishes it. Reads both files. */
export async function publish(client: TestClient, year: number): Promise<PublishedEdition> {
  const cutOff = year === 2026 ? '2026-11-19' : `${year}-12-31`
  await explainAll(client, year, cutOff)
  const { freezeYear } = await client.get<{ freezeYear: { id: string } }>(
    'mutation ($year: Int!, $cutOff: Day!) { freezeYear(year: $year, cutOff: $cutOff) { id } }',
    { year, cutOff },
  )
  const filed = await readNumbers(await fileAt(client, `/workbooks/freezes/${freezeYear.id}`))
  const file = await fileAt(client, `/workbooks/public.xlsx?year=${year}`)
  return { file, filed, numbers: await readNumbers(file), truth: byName(filed) as Map<string, number> }
}
