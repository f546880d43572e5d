import { afterAll, beforeAll, expect, test } from 'vitest'
import type { App } from '../../server/app'
import { startTestApp } from '../support/app'
import { signedIn, type TestClient } from '../support/client'

interface Found {
  committee: string
  rule: { id: string }
  acknowledgements: { id: string; reason: string; accountName: string; holds: boolean }[]
}

let app: App
let bureau: TestClient
beforeAll(async () => {
  app = await startTestApp({ data: 'sample' })
  bureau = await signedIn(app, 'bureau')
})
afterAll(() => app.stop())

const explain = `mutation ($committee: ID!, $rule: ID!, $reason: String!) {
  acknowledgeCommitteeFinding(year: 2026, committee: $committee, rule: $rule, reason: $reason) {
    code findings { rule { id } acknowledgements { reason holds } } } }`

/** R50 for 党干校, which has no filing in 2026. */
async function unfiled(client: TestClient): Promise<Found | undefined> {
  const { findings } = await client.get<{ findings: { committees: Found[] } }>(
    `{ findings(filter: { year: [2026] }) { committees { committee rule { id }
      acknowledgements { id reason accountName holds } } } }`,
  )
  return findings.committees.find(({ rule, committee }) => rule.id === 'R50' && committee === 'party-school')
}

const saidOf = async (client: TestClient) => (await unfiled(client))?.acknowledgements

test('the bureau explains a committee’s finding; all who see it read why; a leader and the committee itself can’t', async () => {
  expect(await saidOf(bureau)).toEqual([])
  const asked = { committee: 'party-school', rule: 'R50', reason: '党校改组，市局同意月底前补备案。' }
  for (const username of ['yizhou', 'party-school', 'leader']) {
    const { errors } = await (await signedIn(app, username)).ask(explain, asked)
    expect([username, errors?.[0]?.extensions.code]).toEqual([username, 'FORBIDDEN'])
  }
  const { acknowledgeCommitteeFinding: given } = await bureau.get<{
    acknowledgeCommitteeFinding: { code: string; findings: { rule: { id: string } }[] }
  }>(explain, asked)
  expect(given.code).toBe('party-school')
  expect(given.findings.filter(({ rule }) => rule.id === 'R50')).toEqual([
    { rule: { id: 'R50' }, acknowledgements: [{ reason: asked.reason, holds: true }] },
  ])
  for (const username of ['bureau', 'leader', 'party-school']) {
    expect(await saidOf(await signedIn(app, username))).toMatchObject([
      { reason: asked.reason, accountName: '市人社局', holds: true },
    ])
  }
  expect(await unfiled(await signedIn(app, 'water'))).toBeUndefined()
  expect(await unfiled(await signedIn(app, 'yizhou'))).toBeUndefined()

  const again = await bureau.ask(explain, asked)
  expect(again.errors?.[0]?.extensions.code).toBe('FINDING_NOT_OPEN')
})

test('what the rule doesn’t find can’t be explained, nor a rule of declarations', async () => {
  const fine = await bureau.ask(explain, { committee: 'water', rule: 'R50', reason: '没有问题' })
  expect(fine.errors?.[0]?.extensions.code).toBe('FINDING_NOT_OPEN')
  const other = await bureau.ask(explain, { committee: 'water', rule: 'R05', reason: '没有问题' })
  expect(other.errors?.[0]?.extensions.code).toBe('INVALID_INPUT')
})

test('taken back it is open again; a county can’t take back what the bureau said', async () => {
  const withdraw = `mutation ($id: ID!) { withdrawAcknowledgement(id: $id) { id holds } }`
  const id = (await saidOf(bureau))![0]!.id
  const county = await (await signedIn(app, 'yizhou')).ask(withdraw, { id })
  expect(county.errors?.[0]?.extensions.code).toBe('NOT_FOUND')
  expect(await bureau.get(withdraw, { id })).toEqual({ withdrawAcknowledgement: { id, holds: false } })
  expect(await saidOf(bureau)).toMatchObject([{ holds: false }])
})
