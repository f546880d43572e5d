import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { filterOfOwner } from '../../client/contact/owner'
import type { App } from '../../server/app'
import { startTestApp } from '../support/app'
import { signedIn, type TestClient } from '../support/client'

let app: App
let bureau: TestClient
beforeAll(async () => {
  app = await startTestApp({ data: 'sample' })
  bureau = await signedIn(app, 'bureau')
})
afterAll(() => app.stop())

type Missing = Parameters<typeof filterOfOwner>[0] & {
  waiting: number
  overdue: number
}
const filter = { year: [2026] }
const missing = async (client = bureau) =>
  (
    await client.get<{ missingContacts: Missing[] }>(
      'query ($filter: DeclarationFilter!) { missingContacts(filter: $filter) { kind key employers waiting overdue } }',
      { filter },
    )
  ).missingContacts

/** Late declarations whose desk has no phone. */
async function lateWithoutPhone(): Promise<number> {
  const { declarations } = await bureau.get<{
    declarations: { edges: { node: { contact: { phone: string | null } | null } }[] }
  }>(
    `query ($filter: DeclarationFilter!) { declarations(filter: $filter, first: 200) { edges { node { contact { phone } } } } }`,
    { filter: { ...filter, overdue: true } },
  )
  return declarations.edges.filter(({ node }) => !node.contact?.phone).length
}

test('each number of the list opens as many rows as it says', async () => {
  const rows = async (filter: object) =>
    (
      await bureau.get<{ declarations: { totalCount: number } }>(
        'query ($filter: DeclarationFilter!) { declarations(filter: $filter) { totalCount } }',
        { filter },
      )
    ).declarations.totalCount
  const lines = await missing()
  expect(new Set(lines.map(({ kind }) => kind)).size).toBeGreaterThan(2)
  for (const line of lines) {
    const own = { ...filter, ...filterOfOwner(line) }
    expect([line, await rows({ ...own, measure: ['IN_PROGRESS'] })]).toEqual([line, line.waiting])
    expect([line, await rows({ ...own, overdue: true })]).toEqual([line, line.overdue])
  }
})

test('every late declaration without a phone is behind a line of the list, and a written phone takes the line away', async () => {
  const before = await missing()
  expect(before.length).toBeGreaterThan(0)
  expect(before.reduce((sum, { overdue }) => sum + overdue, 0)).toBe(await lateWithoutPhone())
  const contacts = before.map(({ kind, key }) => ({ kind, key, phone: '0902-2000001' }))
  await bureau.get('mutation ($contacts: [ContactInput!]!) { saveContacts(contacts: $contacts) { saved { id } } }', {
    contacts,
  })
  expect(await missing()).toEqual([])
  expect(await lateWithoutPhone()).toBe(0)
})

test('a phone written for a committee that has none in annex 4 is on every page and in exports', async () => {
  await sql`update committee set phone = null where year = 2026 and code = 'water'`.execute(
    app.portal.owner.em.fork().getKysely(),
  )
  const phone = '0902-2000002'
  await bureau.get('mutation ($contacts: [ContactInput!]!) { saveContacts(contacts: $contacts) { saved { id } } }', {
    contacts: [{ kind: 'COMMITTEE', key: 'water', phone }],
  })
  const atCommittee = { ...filter, pending: true, desk: ['COMMITTEE'], committee: ['water'] }
  const { declarations, desks, reminderDesks } = await bureau.get<{
    declarations: { edges: { node: { contact: { phone: string } } }[] }
    desks: { loads: { phone: string }[] }
    reminderDesks: { phone: string }[]
  }>(
    `query ($filter: DeclarationFilter!) {
      declarations(filter: $filter, first: 1) { edges { node { contact { phone } } } }
      desks(filter: $filter) { loads { phone } } reminderDesks(filter: $filter) { phone } }`,
    { filter: atCommittee },
  )
  const shown = [...desks.loads, ...reminderDesks, ...declarations.edges.map(({ node }) => node.contact)]
  expect(shown.length).toBeGreaterThan(2)
  expect(new Set(shown.map((each) => each.phone))).toEqual(new Set([phone]))
  const query = 'year=2026&pending=true&desk=COMMITTEE&committee=water&columns=phone'
  const lines = (await (await bureau.fetch(`/workbooks/declarations.csv?${query}`)).text()).trim().split(/\r?\n/)
  expect(new Set(lines.slice(1))).toEqual(new Set([phone]))
})
