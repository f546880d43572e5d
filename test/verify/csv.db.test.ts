import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { App } from '../../server/app'
import { resavedAll } from '../report/recalculated'
import { startTestApp } from '../support/app'
import { signedIn, type TestClient } from '../support/client'
import { sendToVerify, verifier } from './verifier'

let app: App
let bureau: TestClient
let yiwu: TestClient

beforeAll(async () => {
  app = await startTestApp({ data: 'sample' })
  bureau = await signedIn(app, 'bureau')
  yiwu = await signedIn(app, 'yiwu')
})
afterAll(() => app.stop())

const folder = mkdtempSync(path.join(tmpdir(), 'verify-csv-'))
const list = 'declarations.csv?year=2026'
const figures = 'statistics.csv?by=SERIES,LEVEL&year=2026'

async function download(client: TestClient, address: string): Promise<Buffer> {
  const response = await client.fetch(`/workbooks/${address}`)
  expect(response.status).toBe(200)
  return Buffer.from(await response.arrayBuffer())
}

test.each([list, figures])('%s is genuine as it was exported, for whoever has it', async (address) => {
  const bytes = await download(bureau, address)
  expect((await verifier(bureau)(bytes, 'a.csv')).verdict).toBe('GENUINE')
  expect((await verifier(yiwu)(bytes, 'a.csv')).verdict).toBe('GENUINE')
})

async function savedByLibreOffice(address: string) {
  const file = path.join(folder, `${address.split('.')[0]}.csv`)
  writeFileSync(file, await download(bureau, address))
  const bytes = readFileSync((await resavedAll([file], 'csv'))[0]!)
  expect(bytes.equals(readFileSync(file))).toBe(false)
  return verifier(bureau)(bytes, 'a.csv')
}

test('figures that LibreOffice has saved are the same', async () => {
  const { verdict, count, cells } = await savedByLibreOffice(figures)
  expect({ verdict, count, cells }).toEqual({ verdict: 'RESAVED', count: 0, cells: [] })
})

test('a list that LibreOffice has saved has lost digits of long numbers, and only they are named', async () => {
  const { verdict, cells } = await savedByLibreOffice(list)
  expect([verdict, cells.filter(({ found }) => !/^\d\.\d+E\+0?17$/.test(found ?? ''))]).toEqual(['CHANGED', []])
})

test('in Excel’s encoding, with its days, it says the same', async () => {
  const text = (await download(bureau, list)).toString('utf8').replace(/^\uFEFF/, '')
  const days = text.replace(/\b(\d{4})-0?(\d{1,2})-0?(\d{1,2})(?=[,\r ])/g, '$1/$2/$3')
  expect(days).not.toBe(text)
  expect((await verifier(bureau)(Buffer.from(days), 'a.csv')).verdict).toBe('RESAVED')
})

test('a changed figure is named with both values; of a list the line and the column', async () => {
  const ofFigures = (await download(bureau, figures)).toString('utf8').split('\r\n')
  const fields = ofFigures[2]!.split(',')
  const signed = fields.at(-1)!
  const changed = [...ofFigures.slice(0, 2), [...fields.slice(0, -1), '4711'].join(','), ...ofFigures.slice(3)]
  const figure = await verifier(bureau)(Buffer.from(changed.join('\r\n')), 'a.csv')
  expect(figure).toMatchObject({
    verdict: 'CHANGED',
    count: 1,
    cells: [{ sheet: 'CSV', signed, found: '4711', known: true }],
  })
  expect(figure.cells[0]!.address).toMatch(/^[A-Z]+3$/)
  const lines = (await download(bureau, list)).toString('utf8').split('\r\n')
  const at = lines.findIndex((line, index) => index > 10 && !line.includes('"'))
  const row = lines[at]!.split(',')
  lines[at] = [row[0], `${row[1]}改`, ...row.slice(2)].join(',')
  const found = await verifier(bureau)(Buffer.from(lines.join('\r\n')), 'a.csv')
  expect(found).toMatchObject({
    verdict: 'CHANGED',
    count: 1,
    cells: [{ sheet: 'CSV', address: `B${at + 1}`, signed: null, found: `${row[1]}改`, known: false }],
  })
})

test('what another account exported and somebody changed isn’t compared, nor a file that was never exported', async () => {
  const refused = async (client: TestClient, text: string) => {
    const response = await sendToVerify(client, Buffer.from(text), 'a.csv')
    return [response.status, ((await response.json()) as { error: { code: string } }).error.code]
  }
  const own = (await download(bureau, figures)).toString('utf8').replace(/,(\d+)\r\n$/, ',4711\r\n')
  expect((await verifier(bureau)(Buffer.from(own), 'a.csv')).verdict).toBe('CHANGED')
  expect(await refused(yiwu, own)).toEqual([400, 'PROOF_NOT_KEPT'])
  expect(await refused(bureau, '系列,申报\r\n农业,3\r\n')).toEqual([400, 'PROOF_NOT_KEPT'])
})

test('a county’s file is verified by the bureau, also when it was changed', async () => {
  const own = (await download(yiwu, figures)).toString('utf8').replace(/,(\d+)\r\n$/, ',4711\r\n')
  expect((await verifier(bureau)(Buffer.from(own), 'a.csv')).verdict).toBe('CHANGED')
})
