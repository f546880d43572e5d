import { afterAll, beforeAll, expect, test } from 'vitest'
import type { App } from '../../server/app'
import { startTestApp } from '../support/app'
import { signedIn, type TestClient } from '../support/client'
import { lineOf } from './case-file'
import { caseFile, sent } from './header-import'
import { rowsOf } from './imported'

let app: App
let bureau: TestClient

beforeAll(async () => {
  app = await startTestApp({ data: 'sample' })
  bureau = await signedIn(app, 'bureau')
})
afterAll(() => app.stop())

test.each([
  ['04-platformno-17digits-numeric.xlsx', ['2 REJECTED · 申报编号 IMPORT_IDENTIFIER_DESTROYED 20231011000012344']],
  [
    '07-csv-scientific.csv',
    [
      '2 REJECTED · 申报编号 IMPORT_IDENTIFIER_DESTROYED 2.02310E+16 · 身份证号 IMPORT_ID_DESTROYED *********17',
      '3 REJECTED · 统一社会信用代码 IMPORT_IDENTIFIER_DESTROYED 1.26505E+17 · 证书编号 IMPORT_IDENTIFIER_DESTROYED 6.50500E+17',
      '4 REJECTED · 申报编号 IMPORT_IDENTIFIER_DESTROYED 2.02310E+16',
    ],
  ],
  ['17-pandas-floats.csv', ['2 NEW', '3 NEW', '4 NEW · 申报编号 IMPORT_DECIMAL_DROPPED 20230970.0']],
])('%s as it is posted: the plan that its sender sees', async (name, lines) => {
  const run = await sent(bureau, name, caseFile(name))
  expect(run.state).toBe('PLANNED')
  expect((await rowsOf(bureau, run.id)).map(lineOf)).toEqual(lines)
})

test('20 as it is posted: thirty moments read, three with a note', async () => {
  const name = '20-date-texts.xlsx'
  const run = await sent(bureau, name, caseFile(name))
  expect(run.state).toBe('PLANNED')
  const lines = (await rowsOf(bureau, run.id)).map(lineOf)
  expect(lines).toHaveLength(30)
  expect(lines.filter((line) => / NEW$/.test(line))).toHaveLength(27)
  expect(lines.filter((line) => line.includes('IMPORT_DATE_ASSUMED'))).toHaveLength(3)
})
