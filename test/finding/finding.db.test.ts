import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { App } from '../../server/app'
import { decideAll } from '../../server/finding/store/keep'
import { startTestApp } from '../support/app'
import { signedIn, type TestClient } from '../support/client'

interface Found {
  rule: { id: string }
  open: number
  milder: number
  acknowledged: number
  cannotCheck: number
  counties: string[]
  countyCounts: number[]
  committees: (string | null)[]
  committeeCounts: number[]
}

let app: App
beforeAll(async () => {
  app = await startTestApp({ data: 'sample' })
})
afterAll(() => app.stop())

async function findings(client: TestClient, filter: object): Promise<Found[]> {
  const { findings: found } = await client.get<{ findings: { rules: Found[] } }>(
    `query ($filter: DeclarationFilter!) { findings(filter: $filter) { rules {
      rule { id } open milder acknowledged cannotCheck counties countyCounts committees committeeCounts } } }`,
    { filter },
  )
  return found.rules
}

async function listed(client: TestClient, filter: object): Promise<number> {
  const { declarations } = await client.get<{ declarations: { totalCount: number } }>(
    `query ($filter: DeclarationFilter!) { declarations(filter: $filter, first: 1) { totalCount } }`,
    { filter },
  )
  return declarations.totalCount
}

const sum = (values: number[]) => values.reduce((total, value) => total + value, 0)

describe.each(['bureau', 'leader', 'yiwu', 'yizhou', 'construction'])('as %s', (username) => {
  test('each rule counts what its list shows, and its splits add up', async () => {
    const client = await signedIn(app, username)
    const found = await findings(client, { year: [2026] })
    expect(found).toHaveLength(49)
    expect(sum(found.map(({ open }) => open))).toBeGreaterThan(0)
    for (const { rule, open, cannotCheck, countyCounts, committeeCounts } of found) {
      const filter = { year: [2026], finding: [rule.id] }
      expect([rule.id, await listed(client, filter)]).toEqual([rule.id, open])
      expect([rule.id, await listed(client, { ...filter, findingState: ['CANNOT_CHECK'] })]).toEqual([
        rule.id,
        cannotCheck,
      ])
      expect([rule.id, sum(countyCounts), sum(committeeCounts)]).toEqual([rule.id, open, open])
    }
  })
})

test('several rules are the rows of which one speaks, and a rule of committees isn’t one of them', async () => {
  const bureau = await signedIn(app, 'bureau')
  const [both, one, other] = await Promise.all(
    [['R05', 'R16'], ['R05'], ['R16']].map((finding) => listed(bureau, { year: [2025], finding })),
  )
  expect(both).toBeGreaterThanOrEqual(Math.max(one!, other!))
  expect(both).toBeLessThanOrEqual(one! + other!)
  for (const id of ['R50', 'R99', '公示']) {
    const { errors } = await bureau.ask(
      `query ($filter: DeclarationFilter!) { declarations(filter: $filter) { totalCount } }`,
      { filter: { year: [2025], finding: [id] } },
    )
    expect(errors?.[0]?.extensions.code).toBe('INVALID_INPUT')
  }
})

test('the trend goes week by week and ends with what is open today', async () => {
  const bureau = await signedIn(app, 'bureau')
  const filter = { year: [2026] }
  const { findingTrend } = await bureau.get<{
    findingTrend: { days: string[]; violations: number[]; warnings: number[]; notes: number[] }
  }>(`query ($filter: DeclarationFilter!) { findingTrend(filter: $filter) { days violations warnings notes } }`, {
    filter,
  })
  // Sundays, and today.
  expect(findingTrend.days).toEqual([
    '2026-10-18',
    '2026-10-25',
    '2026-11-01',
    '2026-11-08',
    '2026-11-15',
    '2026-11-20',
  ])
  const { violations, warnings, notes } = findingTrend
  const open = sum((await findings(bureau, filter)).map((found) => found.open))
  expect(violations.at(-1)! + warnings.at(-1)! + notes.at(-1)!).toBe(open)
  // The papers are received late, one after the other.
  expect(violations.at(-1)!).toBeGreaterThan(violations[0]!)
})

describe('an explained finding', () => {
  const shortNotice = { year: [2026], finding: ['R05'] }
  const acknowledge = `mutation ($id: ID!, $reason: String!) {
    acknowledgeFinding(declaration: $id, rule: "R05", reason: $reason) { findings { rule { id }
      verdict message acknowledgements { id reason accountName holds } } } }`

  const withdraw = `mutation ($id: ID!) { withdrawAcknowledgement(id: $id) { id reason accountName holds withdrawnAt } }`

  async function first(client: TestClient): Promise<string> {
    const { declarations } = await client.get<{ declarations: { edges: { node: { id: string } }[] } }>(
      `query ($filter: DeclarationFilter!) { declarations(filter: $filter, first: 1) { edges { node { id } } } }`,
      { filter: shortNotice },
    )
    return declarations.edges[0]!.node.id
  }

  test('leaves the open ones, and comes back when the facts change', async () => {
    const bureau = await signedIn(app, 'bureau')
    const before = await listed(bureau, shortNotice)
    const id = await first(bureau)
    const { acknowledgeFinding } = await bureau.get<{
      acknowledgeFinding: { findings: { rule: { id: string }; message: string; acknowledgements: object[] }[] }
    }>(acknowledge, { id, reason: '公示期间含加班日，已核实。' })
    expect(acknowledgeFinding.findings.find(({ rule }) => rule.id === 'R05')).toMatchObject({
      verdict: 'VIOLATED',
      acknowledgements: [{ reason: '公示期间含加班日，已核实。', accountName: '市人社局', holds: true }],
    })
    expect(await listed(bureau, shortNotice)).toBe(before - 1)
    expect(await listed(bureau, { ...shortNotice, findingState: ['ACKNOWLEDGED'] })).toBe(1)
    const rule = (await findings(bureau, { year: [2026] })).find((each) => each.rule.id === 'R05')!
    expect([rule.open, rule.acknowledged]).toEqual([before - 1, 1])

    const again = await bureau.ask(acknowledge, { id, reason: '再说一次' })
    expect(again.errors?.[0]?.extensions.code).toBe('FINDING_NOT_OPEN')

    await sql`update declaration set notice_from = notice_from + 1 where id = ${Number(id)}`.execute(
      app.portal.owner.em.fork().getKysely(),
    )
    expect(await listed(bureau, { ...shortNotice, findingState: ['ACKNOWLEDGED'] })).toBe(0)
    expect(await listed(bureau, shortNotice)).toBe(before)
  })

  test('is written in the audit without the reason’s words, and a county explains its own alone', async () => {
    const yiwu = await signedIn(app, 'yiwu')
    const bureau = await signedIn(app, 'bureau')
    const elsewhere = await bureau.get<{ declarations: { edges: { node: { id: string } }[] } }>(
      `{ declarations(filter: { year: [2026], finding: ["R05"], county: ["650502"] }, first: 1) { edges { node { id } } } }`,
    )
    const { errors } = await yiwu.ask(acknowledge, { id: elsewhere.declarations.edges[0]!.node.id, reason: '说明' })
    expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND')
    const construction = await signedIn(app, 'construction')
    const refused = await construction.ask(acknowledge, { id: await first(construction), reason: '说明' })
    expect(refused.errors?.[0]?.extensions.code).toBe('FORBIDDEN')
    const { rows } = await sql<{
      detail: object
    }>`select detail from audit_entry where event = 'FINDING_ACKNOWLEDGED'`.execute(
      app.portal.owner.em.fork().getKysely(),
    )
    expect(rows).toHaveLength(1)
    expect(Object.keys(rows[0]!.detail).toSorted()).toEqual(['platformNo', 'rule', 'year'])
  })

  test('a reason must be given, and can be taken back', async () => {
    const bureau = await signedIn(app, 'bureau')
    const id = await first(bureau)
    const empty = await bureau.ask(acknowledge, { id, reason: ' ' })
    expect(empty.errors?.[0]?.extensions.code).toBe('INVALID_INPUT')
    const { acknowledgeFinding } = await bureau.get<{
      acknowledgeFinding: { findings: { rule: { id: string }; acknowledgements: { id: string }[] }[] }
    }>(acknowledge, { id, reason: '误点' })
    const given = acknowledgeFinding.findings.find(({ rule }) => rule.id === 'R05')!.acknowledgements[0]!
    const before = await listed(bureau, shortNotice)
    const { withdrawAcknowledgement } = await bureau.get<{ withdrawAcknowledgement: object }>(withdraw, {
      id: given.id,
    })
    expect(withdrawAcknowledgement).toEqual({
      id: given.id,
      reason: '误点',
      accountName: '市人社局',
      holds: false,
      withdrawnAt: expect.stringMatching(/^20\d\d-/),
    })
    expect(await listed(bureau, shortNotice)).toBe(before + 1)
    const twice = await bureau.ask(withdraw, { id: given.id })
    expect(twice.errors?.[0]?.extensions.code).toBe('NOT_FOUND')
  })

  test('shows the newest explanation first, by its number and not by the number’s text', async () => {
    const bureau = await signedIn(app, 'bureau')
    const id = await first(bureau)
    await sql`select setval(pg_get_serial_sequence('finding_acknowledgement', 'id'), 98)`.execute(
      app.portal.owner.em.fork().getKysely(),
    )
    const explain = async (reason: string) => {
      const { acknowledgeFinding } = await bureau.get<{
        acknowledgeFinding: { findings: { rule: { id: string }; acknowledgements: { id: string }[] }[] }
      }>(acknowledge, { id, reason })
      const { acknowledgements } = acknowledgeFinding.findings.find(({ rule }) => rule.id === 'R05')!
      return acknowledgements.map((each) => each.id)
    }
    const [older] = await explain('先说的')
    await bureau.get(withdraw, { id: older })
    expect((await explain('后说的')).slice(0, 2)).toEqual(['100', '99'])
  })

  test('of a rule that reads a column which explanations have too, leaves the open ones as well', async () => {
    const bureau = await signedIn(app, 'bureau')
    const wrongBody = { year: [2025], finding: ['R23'] }
    const before = await listed(bureau, wrongBody)
    const { declarations } = await bureau.get<{ declarations: { edges: { node: { id: string } }[] } }>(
      `query ($filter: DeclarationFilter!) { declarations(filter: $filter, first: 1) { edges { node { id } } } }`,
      { filter: wrongBody },
    )
    const { id } = declarations.edges[0]!.node
    await bureau.get(
      `mutation ($id: ID!) { acknowledgeFinding(declaration: $id, rule: "R23", reason: "已核实") { id } }`,
      {
        id,
      },
    )
    expect(await listed(bureau, wrongBody)).toBe(before - 1)
    await decideAll(app.portal)
    expect(await listed(bureau, wrongBody)).toBe(before - 1)
  })
})
