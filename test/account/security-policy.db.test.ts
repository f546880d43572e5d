import { generateSync } from 'otplib'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Role } from '../../schema/vocabulary'
import type { App } from '../../server/app'
import { startTestApp } from '../support/app'
import { TestClient } from '../support/client'
import { accountOf, codeOf, disable, enter, officer, password, reset, save } from './office'

let app: App
let bureau: TestClient
let county: TestClient

beforeAll(async () => {
  app = await startTestApp({ data: 'real' })
  bureau = await officer(app, 'ma', Role.CITY_HR)
  county = await officer(app, 'yiwu', Role.COUNTY_HR)
})
afterAll(() => app.stop())

const db = () => app.portal.owner.em.fork().getKysely()
const auditedSince = async (seq: number) => {
  const { rows } = await sql<{ event: string; username: string; detail: Record<string, unknown> }>`
    select event, username, detail from audit_entry where seq > ${seq} order by seq`.execute(db())
  return rows
}
const lastSeq = async () => {
  const { rows } = await sql<{ seq: number }>`select coalesce(max(seq), 0)::integer as seq from audit_entry`.execute(
    db(),
  )
  return rows[0]!.seq
}

interface Policy {
  version: number
  separated: boolean
  officersReady: string[]
  endAskedBy: string | null
}
const policyFields = 'version separated officersReady endAskedBy'
const policyOf = async (client: TestClient) =>
  (await client.get<{ securityPolicy: Policy }>(`{ securityPolicy { ${policyFields} } }`)).securityPolicy

const standard = { passwordDays: null, passwordHistory: 5, sessionLimit: null, secondFactorRoles: [] as string[] }
async function setPolicy(own: Partial<typeof standard> | { passwordDays?: number; sessionLimit?: number }) {
  const { version } = await policyOf(bureau)
  return bureau.get('mutation ($policy: SecurityPolicyInput!) { saveSecurityPolicy(policy: $policy) { version } }', {
    policy: { ...standard, ...own, version },
  })
}
const change = (client: TestClient, current: string, next: string) =>
  client.ask('mutation ($c: String!, $n: String!) { changePassword(current: $c, next: $n) { username } }', {
    c: current,
    n: next,
  })
const post = (client: TestClient, body: object) =>
  client.fetch('/session', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
const refusalAt = async (body: object) => {
  const response = await post(new TestClient(app), body)
  if (response.status === 204) return 'in'
  return ((await response.json()) as { error: { code: string } }).error.code
}
const isIn = async (client: TestClient) => {
  const { viewer } = await client.get<{ viewer: object | null }>('{ viewer { username } }')
  return viewer !== null
}

describe('the policy', () => {
  test('is the city bureau’s to see and to change, and its change is audited', async () => {
    expect(codeOf(await county.ask('{ securityPolicy { version } }'))).toBe('FORBIDDEN')
    const before = await lastSeq()
    await setPolicy({ passwordDays: 90 })
    expect(await auditedSince(before)).toMatchObject([
      { event: 'POLICY_CHANGED', username: 'ma', detail: { passwordDays: 90, passwordHistory: 5 } },
    ])
    await setPolicy({})
  })

  test.each([
    { passwordDays: 0 },
    { passwordDays: 3651 },
    { passwordHistory: 0 },
    { passwordHistory: 25 },
    { sessionLimit: 0 },
  ])('refuses %o', async (own) => {
    await expect(setPolicy(own)).rejects.toThrow(/^INVALID_INPUT .+应是 \d+–\d+ 的整数，现在是 \d+。$/)
  })

  test('isn’t overwritten by somebody who saw an older one', async () => {
    const policy = { ...standard, version: (await policyOf(bureau)).version - 1 }
    const answer = await bureau.ask(
      'mutation ($policy: SecurityPolicyInput!) { saveSecurityPolicy(policy: $policy) { version } }',
      { policy },
    )
    expect(codeOf(answer)).toBe('POLICY_MEANWHILE')
  })
})

describe('a password', () => {
  test('that is older than the policy allows must be changed first; by default none ages', async () => {
    const client = await officer(app, 'old', Role.COUNTY_HR)
    await sql`update account set password_changed_at = now() - interval '91 days' where username = 'old'`.execute(db())
    const who = '{ viewer { mustChangePassword passwordAged actions } }'
    expect(await client.get(who)).toMatchObject({ viewer: { mustChangePassword: false, passwordAged: false } })
    await setPolicy({ passwordDays: 90 })
    expect(await client.get(who)).toMatchObject({
      viewer: { mustChangePassword: true, passwordAged: true, actions: ['CHANGE_OWN_PASSWORD'] },
    })
    const { errors } = await client.ask('{ cycles { year } }')
    expect(errors?.[0]).toMatchObject({
      message: '密码已到期，修改后才能使用其他功能。',
      extensions: { code: 'PASSWORD_CHANGE_REQUIRED' },
    })
    expect(codeOf(await change(client, password, 'Karlik-2026'))).toBeUndefined()
    expect(codeOf(await client.ask('{ cycles { year } }'))).toBeUndefined()
    await setPolicy({})
  })

  test('can’t be one of the last three that the policy names, the present one included, and the fourth last can', async () => {
    const client = await officer(app, 'turner', Role.COUNTY_HR)
    await setPolicy({ passwordHistory: 3 })
    await change(client, password, 'Second-2026')
    await change(client, 'Second-2026', 'Third-2026')
    const refused = await change(client, 'Third-2026', password)
    expect(refused.errors?.[0]).toMatchObject({
      message: '新密码不能与最近 3 次用过的密码相同，请换一个。',
      extensions: { code: 'PASSWORD_WEAK' },
    })
    await change(client, 'Third-2026', 'Fourth-2026')
    expect(codeOf(await change(client, 'Fourth-2026', password))).toBeUndefined()
    const { rows } = await sql<{ text: string }>`select to_jsonb(h)::text as text from password_history h`.execute(db())
    expect(rows.every(({ text }) => text.includes('argon2id$') && !/(Second|Third|Fourth)-2026/.test(text))).toBe(true)
    await setPolicy({})
  })
})

test('a sign-in over the limit ends the session that was opened first, and says so in the audit', async () => {
  await officer(app, 'many', Role.LEADER)
  await setPolicy({ sessionLimit: 2 })
  const [first, second] = [await enter(app, 'many'), await enter(app, 'many')]
  const before = await lastSeq()
  const third = await enter(app, 'many')
  expect([await isIn(first), await isIn(second), await isIn(third)]).toEqual([false, true, true])
  expect(await auditedSince(before)).toMatchObject([
    { event: 'SIGN_IN' },
    { event: 'SESSION_ENDED', username: 'many', detail: { sessions: 1, sessionLimit: 2 } },
  ])
  await setPolicy({})
})

/** Codes of the steps before, at and after now are valid; each test takes those it needs, in their order. */
const codeOfStep = (secret: string, step: -1 | 0 | 1) =>
  generateSync({ secret, epoch: Math.floor(Date.now() / 1000) + 30 * step })

interface Enrolled {
  client: TestClient
  secret: string
  codes: string[]
}

async function enrolled(username: string, role = Role.COUNTY_HR): Promise<Enrolled> {
  const client = await officer(app, username, role)
  const { beginSecondFactor } = await client.get<{ beginSecondFactor: { secret: string; uri: string } }>(
    'mutation ($password: String!) { beginSecondFactor(password: $password) { secret uri } }',
    { password },
  )
  const { secret, uri } = beginSecondFactor
  expect(uri).toContain(`secret=${secret}`)
  expect(await refusalAt({ username, password })).toBe('in')
  const { confirmSecondFactor } = await client.get<{ confirmSecondFactor: { codes: string[] } }>(
    'mutation ($code: String!) { confirmSecondFactor(code: $code) { codes secondFactor { codesLeft } } }',
    { code: codeOfStep(secret, -1) },
  )
  return { client, secret, codes: confirmSecondFactor.codes }
}

describe('a second factor', () => {
  let own: Enrolled
  beforeAll(async () => {
    own = await enrolled('totp')
  })

  test('is asked for only after the right password, and nothing is said before', async () => {
    expect(await refusalAt({ username: 'totp', password })).toBe('SECOND_FACTOR_REQUIRED')
    expect(await refusalAt({ username: 'totp', password: 'wrong' })).toBe('SIGN_IN_FAILED')
    expect(await refusalAt({ username: 'totp', password: 'wrong', code: codeOfStep(own.secret, 0) })).toBe(
      'SIGN_IN_FAILED',
    )
  })

  test('lets in by a code once; the same code, and one before it, are refused', async () => {
    const code = codeOfStep(own.secret, 0)
    expect(await refusalAt({ username: 'totp', password, code })).toBe('in')
    expect(await refusalAt({ username: 'totp', password, code })).toBe('SECOND_FACTOR_WRONG')
    expect(await refusalAt({ username: 'totp', password, code: codeOfStep(own.secret, -1) })).toBe(
      'SECOND_FACTOR_WRONG',
    )
  })

  test('lets in by a recovery code once, however it is typed', async () => {
    expect(own.codes).toHaveLength(10)
    const code = ` ${own.codes[0]!.toLowerCase().replaceAll('-', ' ')}`
    expect(await refusalAt({ username: 'totp', password, code })).toBe('in')
    expect(await refusalAt({ username: 'totp', password, code })).toBe('SECOND_FACTOR_WRONG')
    expect(await own.client.get('{ secondFactor { codesLeft imposed } }')).toEqual({
      secondFactor: { codesLeft: 9, imposed: false },
    })
  })

  test('is stored encrypted, its recovery codes as hashes, and neither is in the audit', async () => {
    const { rows } = await sql<{ text: string }>`
      select to_jsonb(second_factor)::text as text from second_factor
      union all select to_jsonb(recovery_code)::text from recovery_code
      union all select to_jsonb(audit_entry)::text from audit_entry`.execute(db())
    const text = rows.map((row) => row.text).join()
    const bare = own.codes[1]!.replaceAll('-', '')
    const hex = [own.secret, own.codes[1]!, bare].map((word) => Buffer.from(word).toString('hex'))
    expect([own.secret, own.codes[1]!, bare, ...hex].filter((word) => text.includes(word))).toEqual([])
  })

  test('wrong codes after the right password lock like wrong passwords, which a right password alone doesn’t forget', async () => {
    await enrolled('guessed')
    for (let n = 0; n < 4; n++) {
      expect(await refusalAt({ username: 'guessed', password, code: '000000' })).toBe('SECOND_FACTOR_WRONG')
      expect(await refusalAt({ username: 'guessed', password })).toBe('SECOND_FACTOR_REQUIRED')
    }
    expect(await refusalAt({ username: 'guessed', password, code: '000000' })).toBe('SECOND_FACTOR_WRONG')
    expect(await refusalAt({ username: 'guessed', password })).toBe('SIGN_IN_LOCKED')
    const account = await accountOf(bureau, 'guessed')
    const unlock = 'mutation ($id: ID!, $version: Int!) { unlockAccount(id: $id, version: $version) { username } }'
    await bureau.get(unlock, { id: account.id, version: account.version })
    expect(await refusalAt({ username: 'guessed', password })).toBe('SECOND_FACTOR_REQUIRED')
  })

  test('needs the password to be begun, renewed or removed; renewed recovery codes void the former ones', async () => {
    const ask = (name: string, answer: string, secret: string) =>
      own.client.ask<Record<string, { codes: string[] }>>(
        `mutation ($password: String!) { ${name}(password: $password) { ${answer} } }`,
        { password: secret },
      )
    for (const [name, answer] of [
      ['beginSecondFactor', 'uri'],
      ['renewRecoveryCodes', 'codes'],
      ['removeSecondFactor', 'codesLeft'],
    ] as const) {
      expect(codeOf(await ask(name, answer, 'Wrong-2026'))).toBe('PASSWORD_WRONG')
    }
    const renewed = await ask('renewRecoveryCodes', 'codes', password)
    expect(renewed.data.renewRecoveryCodes!.codes).toHaveLength(10)
    expect(await refusalAt({ username: 'totp', password, code: own.codes[2] })).toBe('SECOND_FACTOR_WRONG')
    expect(codeOf(await ask('removeSecondFactor', 'codesLeft', password))).toBeUndefined()
    expect(await refusalAt({ username: 'totp', password })).toBe('in')
  })

  test('that the policy asks of a role is enrolled before anything else, and can’t be removed', async () => {
    const leader = await officer(app, 'imposed', Role.LEADER)
    await setPolicy({ secondFactorRoles: ['LEADER'] })
    expect(await leader.get('{ viewer { mustEnrolSecondFactor actions } }')).toEqual({
      viewer: { mustEnrolSecondFactor: true, actions: ['CHANGE_OWN_PASSWORD', 'MANAGE_OWN_SECOND_FACTOR'] },
    })
    expect(codeOf(await leader.ask('{ cycles { year } }'))).toBe('SECOND_FACTOR_ENROLMENT_REQUIRED')
    const { client } = await enrolled('imposed2', Role.LEADER)
    expect(codeOf(await client.ask('{ cycles { year } }'))).toBeUndefined()
    const removed = await client.ask('mutation ($p: String!) { removeSecondFactor(password: $p) { codesLeft } }', {
      p: password,
    })
    expect(codeOf(removed)).toBe('SECOND_FACTOR_IMPOSED')
    await setPolicy({})
  })

  test('that is lost is removed by the bureau, which ends the account’s sessions', async () => {
    const { client } = await enrolled('lost')
    const account = await accountOf(bureau, 'lost')
    const before = await lastSeq()
    await bureau.get(
      'mutation ($id: ID!, $version: Int!) { resetSecondFactor(id: $id, version: $version) { hasSecondFactor } }',
      {
        id: account.id,
        version: account.version,
      },
    )
    expect(await auditedSince(before)).toMatchObject([{ event: 'SECOND_FACTOR_RESET', detail: { account: 'lost' } }])
    expect(await isIn(client)).toBe(false)
    expect(await refusalAt({ username: 'lost', password })).toBe('in')
  })
})

describe('三员分立', () => {
  const separate = (client: TestClient, version: number) =>
    client.ask('mutation ($version: Int!) { separateOfficers(version: $version) { separated } }', { version })
  const end = (client: TestClient, version: number) =>
    client.ask<{ endSeparation: Policy }>(
      `mutation ($version: Int!) { endSeparation(version: $version) { ${policyFields} } }`,
      { version },
    )
  const grant = (
    client: TestClient,
    { id, version }: { id: string; version: number },
    role: string,
    counties: string[] = [],
  ) =>
    client.ask('mutation ($rights: RightsInput!) { grantRights(rights: $rights) { role rightsGranted } }', {
      rights: { id, version, role, counties, committees: [], departments: [] },
    })
  let system: TestClient
  let security: TestClient
  let auditor: TestClient

  test('starts when somebody holds each of the three offices, with a password of the own', async () => {
    system = await officer(app, 'sys', Role.SYSTEM_ADMIN)
    auditor = await officer(app, 'aud', Role.AUDITOR)
    const { data } = await save(bureau, {
      username: 'sec',
      displayName: '安全员',
      role: 'SECURITY_ADMIN',
      counties: [],
    })
    const refused = await separate(bureau, (await policyOf(bureau)).version)
    expect(refused.errors?.[0]).toMatchObject({
      message: '还缺可用的安全管理员账号：请先建立，并由本人登录改过密码，再启用三员分立。',
      extensions: { code: 'OFFICERS_MISSING' },
    })
    security = await enter(app, 'sec', data.saved.temporaryPassword!)
    await change(security, data.saved.temporaryPassword!, password)
    expect(codeOf(await system.ask('{ accounts { username } }'))).toBe('FORBIDDEN')
    expect(codeOf(await separate(bureau, (await policyOf(bureau)).version))).toBeUndefined()
    expect(codeOf(await bureau.ask('{ accounts { username } }'))).toBe('FORBIDDEN')
    expect(await policyOf(system)).toMatchObject({ separated: true })
  })

  test('a new account waits for its rights: one makes it, another grants', async () => {
    const { data } = await save(system, { username: 'wait', role: 'LEADER', counties: [] })
    const first = { username: 'wait', password: data.saved.temporaryPassword! }
    expect(await refusalAt(first)).toBe('ACCOUNT_UNGRANTED')
    const account = await accountOf(security, 'wait')
    expect(codeOf(await grant(system, account, 'LEADER'))).toBe('FORBIDDEN')
    expect((await grant(security, account, 'COUNTY_HR', ['650522'])).data).toEqual({
      grantRights: { role: 'COUNTY_HR', rightsGranted: true },
    })
    expect(await refusalAt(first)).toBe('in')
    const given = await accountOf(system, 'wait')
    const renamed = { ...given, displayName: '改名', counties: ['650522'] }
    const { id, version, role } = given
    expect(codeOf(await save(system, { id, version, role: 'LEADER', counties: [] }))).toBe('ACCOUNT_RIGHTS_APART')
    expect(codeOf(await save(system, { id, version, role, displayName: renamed.displayName }))).toBeUndefined()
    expect(codeOf(await save(security, { username: 'mine' }))).toBe('FORBIDDEN')
  })

  test('no officer’s account is made, changed, disabled or reset by another, and the attempt is audited', async () => {
    const before = await lastSeq()
    for (const username of ['sec', 'aud', 'sys']) {
      const target = await accountOf(system, username)
      const { id, version, role } = target
      expect(codeOf(await reset(system, target))).toBe('ACCOUNT_OFFICER')
      expect(codeOf(await disable(system, target))).toBe('ACCOUNT_OFFICER')
      expect(codeOf(await save(system, { id, version, role, counties: [] }))).toBe('ACCOUNT_OFFICER')
      expect(codeOf(await grant(security, target, 'LEADER'))).toBe('ACCOUNT_OFFICER')
      for (const name of ['unlockAccount', 'resetSecondFactor']) {
        const lift = `mutation ($id: ID!, $version: Int!) { ${name}(id: $id, version: $version) { username } }`
        expect(codeOf(await security.ask(lift, { id, version }))).toBe('ACCOUNT_OFFICER')
      }
    }
    expect(codeOf(await save(system, { username: 'more', role: 'AUDITOR', counties: [] }))).toBe('ACCOUNT_OFFICER')
    const leader = await accountOf(security, 'many')
    expect(codeOf(await grant(security, leader, 'SYSTEM_ADMIN'))).toBe('ACCOUNT_OFFICER')
    const refusals = (await auditedSince(before)).filter(({ event }) => event === 'REFUSED')
    expect(refusals).toHaveLength(20)
    expect(refusals[0]).toMatchObject({ username: 'sys', detail: { operation: 'resetPassword', account: 'sec' } })
  })

  test('a reset password leaves the lock, which is the security administrator’s to lift', async () => {
    for (let n = 0; n < 5; n++) await refusalAt({ username: 'old', password: 'wrong' })
    const { data } = await reset(system, await accountOf(system, 'old'))
    const first = { username: 'old', password: data.saved.temporaryPassword! }
    expect(await refusalAt(first)).toBe('SIGN_IN_LOCKED')
    const { id, version } = await accountOf(security, 'old')
    await security.get(
      'mutation ($id: ID!, $version: Int!) { unlockAccount(id: $id, version: $version) { username } }',
      {
        id,
        version,
      },
    )
    expect(await refusalAt(first)).toBe('in')
  })

  test('ends when two of the three ask for it, each in the audit', async () => {
    const before = await lastSeq()
    expect((await end(auditor, (await policyOf(auditor)).version)).data.endSeparation).toMatchObject({
      separated: true,
      endAskedBy: 'AUDITOR',
    })
    expect((await end(auditor, (await policyOf(auditor)).version)).data.endSeparation).toMatchObject({
      separated: true,
    })
    await sql`update security_policy set end_asked_at = end_asked_at - interval '25 hours'`.execute(db())
    expect((await end(system, (await policyOf(system)).version)).data.endSeparation).toMatchObject({
      separated: true,
      endAskedBy: 'SYSTEM_ADMIN',
    })
    await end(security, (await policyOf(security)).version)
    expect(await policyOf(bureau)).toMatchObject({ separated: false, endAskedBy: null })
    expect(codeOf(await security.ask('{ accounts { username } }'))).toBe('FORBIDDEN')
    expect(
      (await auditedSince(before)).map(({ event }) => event).filter((event) => event.startsWith('SEPARATION')),
    ).toEqual(['SEPARATION_END_ASKED', 'SEPARATION_END_ASKED', 'SEPARATION_END_ASKED', 'SEPARATION_ENDED'])
  })
})
