import { readFileSync } from 'node:fs'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { App } from '../../server/app'
import { startTestApp } from '../support/app'
import { signedIn, type TestClient } from '../support/client'
import { aRow, inventedId, xlsxOf } from '../support/declaration-file'
import { caseFile, sent, finished, type Run } from './header-import'

let app: App
let bureau: TestClient
let yiwu: TestClient

beforeAll(async () => {
  app = await startTestApp({ data: 'sample' })
  bureau = await signedIn(app, 'bureau')
  yiwu = await signedIn(app, 'yiwu')
})
afterAll(() => app.stop())

async function storedIn(county: string, year = 2023): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*)::integer as n from declaration
    where county = ${county} and year = ${year}`.execute(app.portal.owner.em.fork().getKysely())
  return rows[0]!.n
}

interface Missing {
  id: string
  platformNo: string
  county: string
}

/** The whole list, page by page, as the page shows it. */
async function listed(client: TestClient, { id }: Run): Promise<Missing[]> {
  const all: Missing[] = []
  for (;;) {
    const { importRun } = await client.get<{ importRun: { missingDeclarations: Missing[] } }>(
      `query ($id: ID!, $after: ID) { importRun(id: $id) {
        missingDeclarations(first: 200, after: $after) { id platformNo county } } }`,
      { id, after: all.at(-1)?.id ?? null },
    )
    all.push(...importRun.missingDeclarations)
    if (importRun.missingDeclarations.length < 200) return all
  }
}

interface Area {
  year: number
  county: string
  rows: number
  stored: number
  full: boolean
  asked: boolean
}

const areasOf = async (client: TestClient, { id }: Run): Promise<Area[]> =>
  (
    await client.get<{ importRun: { areas: Area[] } }>(
      'query ($id: ID!) { importRun(id: $id) { areas { year county rows stored full asked } } }',
      { id },
    )
  ).importRun.areas

const answer = (client: TestClient, run: Run, county: string, full: boolean, year = 2023) =>
  client.ask(
    `mutation ($id: ID!, $year: Int!, $county: String!, $full: Boolean!) {
      setImportArea(id: $id, year: $year, county: $county, full: $full) { id } }`,
    { id: run.id, year, county, full },
  )

const file = async (counties: Record<string, number>, from: number) => {
  const rows = Object.entries(counties).flatMap(([county, n]) => Array.from({ length: n }, () => county))
  return readFileSync(
    await xlsxOf(rows.map((county, n) => aRow(97_000 + from + n, { 区县: county, 身份证号: inventedId(from + n) }))),
  )
}

describe('case 23: a county’s full file with a rejected row of the city', () => {
  test('misses what the county has, as many as are listed, before it is applied and after', async () => {
    const stored = await storedIn('650522')
    const run = await sent(yiwu, '伊吾全量.xlsx', caseFile('23-yiwu-full-one-foreign-row.xlsx'), 'FULL')
    expect(run).toMatchObject({ state: 'PLANNED', new: 1, rejected: 1, missing: stored })
    const before = await listed(yiwu, run)
    expect(before).toHaveLength(stored)
    expect(new Set(before.map(({ county }) => county))).toEqual(new Set(['650522']))
    expect(await areasOf(yiwu, run)).toMatchObject([{ county: '650522', rows: 1, stored, full: true, asked: false }])

    await yiwu.get('mutation ($id: ID!) { applyImport(id: $id) { id } }', { id: run.id })
    const applied = await finished(yiwu, run.id)
    expect(applied).toMatchObject({ state: 'APPLIED', missing: stored })
    expect(await listed(yiwu, run)).toEqual(before)
    // The city bureau sees the same in this run.
    expect(await listed(bureau, run)).toEqual(before)
  })
})

describe('a full file of the city with a few rows of another county', () => {
  test('is asked about them, and takes them for that county’s full file only when a person says so', async () => {
    const [here, there] = [await storedIn('650522'), await storedIn('650521')]
    const run = await sent(bureau, '全量.xlsx', await file({ 伊吾县: 20, 巴里坤县: 1 }, 100), 'FULL')
    expect(run).toMatchObject({ state: 'PLANNED', new: 21, missing: here })
    expect(await areasOf(bureau, run)).toEqual([
      { year: 2023, county: '650522', rows: 20, stored: here, full: true, asked: false },
      { year: 2023, county: '650521', rows: 1, stored: there, full: false, asked: true },
    ])
    expect((await answer(bureau, run, '650521', true)).errors).toBeUndefined()
    expect((await finished(bureau, run.id)).missing).toBe(here + there)
    expect(await listed(bureau, run)).toHaveLength(here + there)
    expect((await areasOf(bureau, run))[1]).toMatchObject({ full: true, asked: false })

    await bureau.get('mutation ($id: ID!) { replanImport(id: $id) { id } }', { id: run.id })
    expect((await finished(bureau, run.id)).missing).toBe(here + there)
    await answer(bureau, run, '650522', false)
    expect((await finished(bureau, run.id)).missing).toBe(there)
  })

  test('answers that come together are all kept, and one that comes too late is refused', async () => {
    const counties = { 伊吾县: 30, 巴里坤县: 30, 伊州区: 30, 市直: 30 }
    const run = await sent(bureau, '全量.xlsx', await file(counties, 600), 'FULL')
    const codes = (await areasOf(bureau, run)).map(({ county }) => county)
    expect(codes.length).toBeGreaterThan(2)
    for (const full of [true, false, true, false]) {
      await Promise.all(codes.map((county) => answer(bureau, run, county, full)))
      expect((await areasOf(bureau, run)).map((area) => area.full)).toEqual(codes.map(() => full))
    }

    await bureau.get('mutation ($id: ID!) { discardImport(id: $id) { id } }', { id: run.id })
    const { errors } = await answer(bureau, run, codes[0]!, true)
    expect(errors?.[0]?.extensions.code).toBe('IMPORT_NOT_PLANNED')
  })

  test('a county that the file doesn’t name can’t be answered about', async () => {
    const run = await sent(bureau, '全量.xlsx', await file({ 伊吾县: 2 }, 200), 'FULL')
    const { errors } = await answer(bureau, run, '650502', true)
    expect(errors![0]!.extensions.code).toBe('NOT_FOUND')
  })

  test('counties of which it has as much as is stored need no asking', async () => {
    const run = await sent(bureau, '全量.xlsx', await file({ 伊吾县: 80, 巴里坤县: 90 }, 300), 'FULL')
    expect((await areasOf(bureau, run)).map(({ asked }) => asked)).toEqual([false, false])
  })
})

test('a partial file misses nothing', async () => {
  const run = await sent(bureau, '增量.xlsx', await file({ 伊吾县: 1 }, 500))
  expect([run.missing, await listed(bureau, run)]).toEqual([null, []])
})
