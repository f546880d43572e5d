import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { App } from '../../server/app'
import { Role } from '../../schema/vocabulary'
import { codeOf, officer } from '../account/office'
import { startTestApp } from '../support/app'
import { TestClient } from '../support/client'
import { aRow, inventedId } from '../support/declaration-file'
import { bring } from './bring'

let app: App
let bureau: TestClient
let id: string

beforeAll(async () => {
  app = await startTestApp({ data: 'real' })
  bureau = await officer(app, 'ma', Role.CITY_HR)
  await bring(app.portal, [aRow(1), aRow(2)])
  const { rows } = await sql<{
    id: string
  }>`select id::text from declaration where platform_no = 'T2023-00001'`.execute(app.portal.owner.em.fork().getKysely())
  id = rows[0]!.id
})
afterAll(() => app.stop())

const reveal = (client: TestClient, declaration: string, purpose?: string) =>
  client.ask<{ revealIdNumber: { idNumber: string } }>(
    'mutation ($id: ID!, $purpose: String) { revealIdNumber(id: $id, purpose: $purpose) { idNumber } }',
    { id: declaration, purpose },
  )
const looks = async () => {
  const { rows } = await sql<{ username: string; address: string; detail: object }>`
    select username, address, detail from audit_entry where event = 'ID_NUMBER_REVEALED' order by id`.execute(
    app.portal.owner.em.fork().getKysely(),
  )
  return rows
}

test('the bureau sees the whole number of one person, and each look is kept without the number', async () => {
  expect((await reveal(bureau, id)).data.revealIdNumber).toEqual({ idNumber: inventedId(1) })
  await reveal(bureau, id, ` 核对证书 ${inventedId(2)} `)
  const about = { declaration: Number(id), year: 2023, platformNo: 'T2023-00001' }
  expect(await looks()).toEqual([
    { username: 'ma', address: '127.0.0.1', detail: about },
    { username: 'ma', address: '127.0.0.1', detail: { ...about, purpose: '核对证书 900000********0026' } },
  ])
})

test('everywhere else it stays masked', async () => {
  const answer = await bureau.get<{ declaration: { idNumber: string } }>(
    'query ($id: ID!) { declaration(id: $id) { idNumber } }',
    { id },
  )
  expect(answer.declaration.idNumber).toBe(inventedId(1).replace(/(?<=^.{6}).{8}/, '********'))
})

test('nobody else may look, and the refusal is kept', async () => {
  for (const role of [Role.COUNTY_HR, Role.DEPARTMENT, Role.LEADER, Role.AUDITOR]) {
    const client = await officer(app, `other-${role.toLowerCase().replace('_', '-')}`, role)
    expect(codeOf(await reveal(client, id))).toBe('FORBIDDEN')
  }
  expect((await reveal(new TestClient(app), id)).status).toBe(401)
  expect(await looks()).toHaveLength(2)
  const { rows } = await sql`select from audit_entry where event = 'REFUSED'
    and detail ->> 'action' = 'REVEAL_PERSONAL'`.execute(app.portal.owner.em.fork().getKysely())
  expect(rows).toHaveLength(4)
})

test('of what isn’t there nothing is told or kept', async () => {
  for (const nobody of ['999999', 'x', '0']) expect(codeOf(await reveal(bureau, nobody))).toBe('NOT_FOUND')
  expect(codeOf(await reveal(bureau, id, '长'.repeat(101)))).toBe('INVALID_INPUT')
  expect(await looks()).toHaveLength(2)
})

test('the answer may be kept by nobody on its way', async () => {
  const response = await bureau.fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: `mutation { revealIdNumber(id: "${id}") { idNumber } }` }),
  })
  expect(response.headers.get('cache-control')).toBe('no-store')
  expect(await response.text()).toContain(inventedId(1))
})

test.each([
  ['as it is stored', (number: string) => number],
  ['with spaces', (number: string) => ` ${number.slice(0, 6)} ${number.slice(6, 14)} ${number.slice(14)} `],
  ['with hyphens', (number: string) => `${number.slice(0, 6)}-${number.slice(6, 14)}-${number.slice(14)}`],
  [
    'in full-width digits',
    (number: string) => number.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  ],
  ['in lower case', (number: string) => number.toLowerCase()],
])('a number is found however it is typed: %s', async (_how, typed) => {
  const { declarations } = await bureau.get<{ declarations: { totalCount: number } }>(
    'query ($search: String) { declarations(filter: { year: [2023], search: $search }, first: 1) { totalCount } }',
    { search: typed(inventedId(1)) },
  )
  expect(declarations.totalCount).toBe(1)
})

test('an ID number in the wrong condition isn’t repeated in the refusal', async () => {
  const { errors } = await bureau.ask(
    'query ($county: [String!]) { declarations(filter: { year: [2023], county: $county }, first: 1) { totalCount } }',
    { county: [inventedId(1)] },
  )
  expect(errors?.[0]?.extensions.code).toBe('INVALID_INPUT')
  expect(JSON.stringify(errors)).not.toContain(inventedId(1))
})
