import { afterAll, beforeAll, expect, test } from 'vitest'
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

interface Missing {
  kind: string
  key: string
  waiting: number
  overdue: number
}
const filter = { year: [2026] }
const missing = async (client = bureau) =>
  (
    await client.get<{ missingContacts: Missing[] }>(
      'query ($filter: DeclarationFilter!) { missingContacts(filter: $filter) { kind key waiting overdue } }',
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
