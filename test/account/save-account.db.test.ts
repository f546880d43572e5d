import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { App } from '../../server/app'
import { Role } from '../../schema/vocabulary'
import { startTestApp } from '../support/app'
import { TestClient } from '../support/client'
import { accountOf, codeOf, disable, enable, enter, officer, password, reset, save } from './office'

let app: App
let bureau: TestClient

beforeAll(async () => {
  app = await startTestApp({ data: 'real' })
  bureau = await officer(app, 'ma', Role.CITY_HR)
})
afterAll(() => app.stop())

const db = () => app.portal.owner.em.fork().getKysely()
const audited = async (event: string) => {
  const { rows } = await sql<{ username: string; detail: Record<string, unknown> }>`
    select username, detail from audit_entry where event = ${event} order by id desc limit 1`.execute(db())
  return rows[0]
}
const change = (client: TestClient, current: string, next: string) =>
  client.ask(
    'mutation ($current: String!, $next: String!) { changePassword(current: $current, next: $next) { username mustChangePassword } }',
    {
      current,
      next,
    },
  )

describe('a new account', () => {
  test('gets a temporary password that is told once, stored as a hash, and good only for choosing another', async () => {
    const { data, errors } = await save(bureau, { username: ' Yiwu ' })
    expect(errors).toBeUndefined()
    const { account, temporaryPassword } = data.saved
    expect(account).toMatchObject({ username: 'yiwu', role: 'COUNTY_HR', mustChangePassword: true, sessions: 0 })
    expect(temporaryPassword).toMatch(/^[A-HJ-NP-Za-km-np-z2-9]{16}$/)

    const { rows } = await sql<{ row: string }>`
      select to_jsonb(account)::text as row from account where username = 'yiwu'
      union all select to_jsonb(audit_entry)::text from audit_entry`.execute(db())
    expect(JSON.stringify(rows)).not.toContain(temporaryPassword)
    expect(JSON.stringify(await bureau.get('{ accounts { username displayName } }'))).not.toContain(temporaryPassword)

    const client = await enter(app, 'yiwu', temporaryPassword!)
    expect(codeOf(await client.ask('{ cycles { year } }'))).toBe('PASSWORD_CHANGE_REQUIRED')
    expect(codeOf(await change(client, temporaryPassword!, 'Karlik-2026'))).toBeUndefined()
    expect(await client.get('{ cycles { year } }')).toHaveProperty('cycles')
    expect(await accountOf(bureau, 'yiwu')).toMatchObject({ mustChangePassword: false, sessions: 1 })
  })

  test('stands after an older one of the same name, by its number and not by the number’s text', async () => {
    await sql`select setval(pg_get_serial_sequence('account', 'id'), 98)`.execute(db())
    for (const username of ['older', 'newer']) await save(bureau, { username, displayName: '同名的账号' })
    const { accounts } = await bureau.get<{ accounts: { id: string; displayName: string }[] }>(
      '{ accounts { id displayName } }',
    )
    const namesakes = accounts.filter(({ displayName }) => displayName === '同名的账号')
    expect(namesakes.map(({ id }) => id)).toEqual(['99', '100'])
  })

  test('is audited with its rights and by whom', async () => {
    await save(bureau, { username: 'barkol', displayName: '巴里坤县人社局', counties: ['650521'] })
    expect(await audited('ACCOUNT_CREATED')).toMatchObject({
      username: 'ma',
      detail: { account: 'barkol', displayName: '巴里坤县人社局', role: 'COUNTY_HR', counties: ['650521'] },
    })
  })

  test('can’t sign in with a temporary password that nobody used for 7 days, and is told so', async () => {
    const { data } = await save(bureau, { username: 'late' })
    await sql`update account set password_expires_at = password_expires_at - interval '7 days'
      where username = 'late'`.execute(db())
    const answer = await new TestClient(app).signIn('late', data.saved.temporaryPassword!)
    expect(answer.status).toBe(401)
    expect(await answer.json()).toMatchObject({ error: { code: 'TEMPORARY_PASSWORD_EXPIRED' } })
    expect(await (await new TestClient(app).signIn('late', 'wrong')).json()).toMatchObject({
      error: { code: 'SIGN_IN_FAILED' },
    })
    const again = await reset(bureau, await accountOf(bureau, 'late'))
    await enter(app, 'late', again.data.saved.temporaryPassword!)
  })

  test('of a name that is taken, however it is typed, is refused', async () => {
    expect(codeOf(await save(bureau, { username: 'ＭＡ' }))).toBe('ACCOUNT_EXISTS')
  })

  test.each([
    ['no username', {}],
    ['a username with spaces', { username: 'a b' }],
    ['a username of one letter', { username: 'a' }],
    ['an ID number for a username', { username: '90000019880715001x' }],
    ['a phone for a username', { username: '13800000000' }],
    ['no name', { username: 'nameless', displayName: ' \u200b ' }],
    ['a name of 41 characters', { username: 'long', displayName: '局'.repeat(41) }],
  ])('with %s is refused', async (_what, account) => {
    expect(codeOf(await save(bureau, account))).toBe('INVALID_INPUT')
  })
})

describe('rights', () => {
  test.each([
    ['a county without a county', { role: 'COUNTY_HR', counties: [] }],
    ['a county with a committee', { role: 'COUNTY_HR', committees: ['water'] }],
    ['a county with a department', { role: 'COUNTY_HR', departments: ['市水利局'] }],
    ['a county that is the city', { role: 'COUNTY_HR', counties: ['650500'] }],
    ['a county that isn’t here', { role: 'COUNTY_HR', counties: ['650100'] }],
    ['a department with nothing', { role: 'DEPARTMENT', counties: [] }],
    ['a department with a county', { role: 'DEPARTMENT', counties: ['650522'], committees: ['water'] }],
    ['a department of an unknown committee', { role: 'DEPARTMENT', counties: [], committees: ['x'] }],
    ['a department that nobody names', { role: 'DEPARTMENT', counties: [], departments: ['某局'] }],
    ['the city with a county', { role: 'CITY_HR' }],
    ['a leader with a county', { role: 'LEADER' }],
    ['an auditor with a committee', { role: 'AUDITOR', counties: [], committees: ['water'] }],
  ])('of %s are refused', async (_what, account) => {
    expect(codeOf(await save(bureau, { username: 'nobody', ...account }))).toBe('ACCOUNT_SCOPE')
  })

  test('of a department that is on record as a contact are fine', async () => {
    await bureau.get(
      `mutation { saveContacts(contacts: [{ kind: SUPERVISOR, key: "市水利局", phone: "2233445" }]) { saved { id } } }`,
    )
    const { grantableScope } = await bureau.get<{ grantableScope: { departments: string[] } }>(
      '{ grantableScope { committees { code name } departments } }',
    )
    expect(grantableScope).toMatchObject({
      committees: expect.arrayContaining([{ code: 'water', name: expect.stringContaining('水利') }]),
      departments: ['市水利局'],
    })
    const { data } = await save(bureau, {
      username: 'water',
      role: 'DEPARTMENT',
      counties: [],
      committees: ['water', 'water'],
      departments: ['市水利局'],
    })
    const { rows } = await sql`select committees, departments from account where id = ${data.saved.account.id}`.execute(
      db(),
    )
    expect(rows[0]).toEqual({ committees: ['water'], departments: ['市水利局'] })
  })

  test('that change end the account’s sessions at once, and old and new are audited', async () => {
    const client = await officer(app, 'li', Role.COUNTY_HR)
    const { id, version } = await accountOf(bureau, 'li')
    const { data } = await save(bureau, { id, version, displayName: '李', counties: ['650521', '650502'] })
    expect(data.saved).toMatchObject({ account: { version: version + 1, sessions: 0 }, temporaryPassword: null })
    expect((await client.ask('{ cycles { year } }')).status).toBe(401)
    expect(await audited('ACCOUNT_CHANGED')).toEqual({
      username: 'ma',
      detail: {
        account: 'li',
        changes: { displayName: ['li的账号', '李'], counties: [['650522'], ['650502', '650521']] },
      },
    })
    const { viewer } = await (await enter(app, 'li')).get<{ viewer: object }>('{ viewer { counties } }')
    expect(viewer).toEqual({ counties: ['650502', '650521'] })
  })

  test('another role ends them too; another name alone ends nothing', async () => {
    const client = await officer(app, 'tian', Role.COUNTY_HR)
    const renamed = await save(bureau, { ...(await idOf('tian')), displayName: '田科长' })
    expect(renamed.data.saved.account).toMatchObject({ sessions: 1 })
    expect(await client.get('{ viewer { displayName } }')).toEqual({ viewer: { displayName: '田科长' } })
    await save(bureau, { ...(await idOf('tian')), role: 'LEADER', counties: [] })
    expect((await client.ask('{ cycles { year } }')).status).toBe(401)
  })

  test('that stay as they are write nothing', async () => {
    await officer(app, 'same', Role.COUNTY_HR)
    const before = await idOf('same')
    const { data } = await save(bureau, { ...before, displayName: 'same的账号' })
    expect(data.saved.account.version).toBe(before.version)
    expect((await audited('ACCOUNT_CHANGED'))!.detail.account).not.toBe('same')
  })

  test('changed by two officers at once: the second is told, and nothing of it is kept', async () => {
    const other = await officer(app, 'second', Role.CITY_HR)
    await officer(app, 'both', Role.COUNTY_HR)
    const both = await idOf('both')
    const answers = await Promise.all([
      save(bureau, { ...both, counties: ['650521'] }),
      save(other, { ...both, counties: ['650502'] }),
    ])
    const refused = answers.filter((answer) => codeOf(answer) === 'ACCOUNT_MEANWHILE')
    expect(refused).toHaveLength(1)
    expect((await idOf('both')).version).toBe(both.version + 1)
    expect(codeOf(await save(bureau, { id: both.id, displayName: '无版本' }))).toBe('INVALID_INPUT')
    expect(codeOf(await save(bureau, { id: '999999', version: 1 }))).toBe('NOT_FOUND')
  })
})

const idOf = async (username: string) => {
  const { id, version } = await accountOf(bureau, username)
  return { id, version }
}

describe('disabling', () => {
  test('ends the sessions at once and lets nobody in until it is enabled again', async () => {
    const client = await officer(app, 'gone', Role.LEADER)
    const disabled = await disable(bureau, await accountOf(bureau, 'gone'))
    expect(disabled.data.saved).toMatchObject({ disabled: true, sessions: 0 })
    expect((await client.ask('{ cycles { year } }')).status).toBe(401)
    expect((await new TestClient(app).signIn('gone', password)).status).toBe(401)
    expect((await audited('ACCOUNT_DISABLED'))!.detail).toEqual({ account: 'gone' })
    await enable(bureau, disabled.data.saved)
    expect((await audited('ACCOUNT_ENABLED'))!.detail).toEqual({ account: 'gone' })
    expect((await new TestClient(app).signIn('gone', password)).status).toBe(204)
    expect((await client.ask('{ cycles { year } }')).status).toBe(401)
  })

  test('what one saw before is refused', async () => {
    await officer(app, 'seen', Role.LEADER)
    const seen = await accountOf(bureau, 'seen')
    await disable(bureau, seen)
    expect(codeOf(await enable(bureau, seen))).toBe('ACCOUNT_MEANWHILE')
  })

  test('oneself, or taking one’s own role, is refused', async () => {
    const own = await accountOf(bureau, 'ma')
    expect(codeOf(await disable(bureau, own))).toBe('ACCOUNT_OWN')
    expect(codeOf(await save(bureau, { id: own.id, version: own.version, role: 'LEADER', counties: [] }))).toBe(
      'ACCOUNT_OWN',
    )
    expect(codeOf(await reset(bureau, own))).toBe('ACCOUNT_OWN')
  })
})

describe('the last account of the bureau', () => {
  test('can’t be disabled or become anything else', async () => {
    const { rows } = await sql<{ username: string }>`
      select username from account where role = 'CITY_HR' and username <> 'ma' and not disabled`.execute(db())
    for (const { username } of rows) await disable(bureau, await accountOf(bureau, username))
    const own = await accountOf(bureau, 'ma')
    expect(codeOf(await disable(bureau, own))).toBe('ACCOUNT_LAST')
    expect(codeOf(await save(bureau, { id: own.id, version: own.version, role: 'AUDITOR', counties: [] }))).toBe(
      'ACCOUNT_LAST',
    )
    // Another one whose rights aren't granted yet can't sign in.
    await sql`update account set disabled = false, rights_granted = false where username = ${rows[0]!.username}`.execute(
      db(),
    )
    expect(codeOf(await disable(bureau, own))).toBe('ACCOUNT_LAST')
    await sql`update account set disabled = true, rights_granted = true where username = ${rows[0]!.username}`.execute(
      db(),
    )
    for (const { username } of rows) await enable(bureau, await accountOf(bureau, username))
  })

  test('of two who disable each other at one moment, one is left', async () => {
    const [one, two] = [await officer(app, 'one', Role.CITY_HR), await officer(app, 'two', Role.CITY_HR)]
    const [ofOne, ofTwo] = [await accountOf(bureau, 'one'), await accountOf(bureau, 'two')]
    const answers = await Promise.all([disable(one, ofTwo), disable(two, ofOne)])
    expect(answers.map(codeOf).toSorted()).toEqual(['UNAUTHENTICATED', undefined])
  })
})

describe('a reset password', () => {
  test('ends the sessions, voids the old one, lifts the lock and must be changed', async () => {
    const client = await officer(app, 'forgot', Role.LEADER)
    for (let n = 0; n < 5; n += 1) await new TestClient(app).signIn('forgot', 'wrong')
    expect((await new TestClient(app).signIn('forgot', password)).status).toBe(429)
    const { data } = await reset(bureau, await accountOf(bureau, 'forgot'))
    expect(data.saved).toMatchObject({ account: { mustChangePassword: true, sessions: 0 } })
    expect((await client.ask('{ cycles { year } }')).status).toBe(401)
    expect((await new TestClient(app).signIn('forgot', password)).status).toBe(401)
    const anew = await enter(app, 'forgot', data.saved.temporaryPassword!)
    expect(codeOf(await anew.ask('{ cycles { year } }'))).toBe('PASSWORD_CHANGE_REQUIRED')
    expect(JSON.stringify(await audited('PASSWORD_RESET'))).not.toContain(data.saved.temporaryPassword)
  })
})

describe('accounts', () => {
  test.each([Role.COUNTY_HR, Role.DEPARTMENT, Role.LEADER, Role.AUDITOR])(
    'are none of a %s’s business',
    async (role) => {
      const client = await officer(app, `curious-${role.toLowerCase().replace('_', '-')}`, role)
      const own = await accountOf(bureau, 'ma')
      for (const answer of [
        await client.ask('{ accounts { username } }'),
        await client.ask('{ grantableScope { departments } }'),
        await save(client, { username: 'mine' }),
        await disable(client, own),
        await enable(client, own),
        await reset(client, own),
      ]) {
        expect(codeOf(answer)).toBe('FORBIDDEN')
      }
    },
  )

  test('and nobody’s who isn’t signed in', async () => {
    expect((await new TestClient(app).ask('{ accounts { username } }')).status).toBe(401)
  })

  test('are found by username, name and department', async () => {
    const find = async (search: string) => {
      const { accounts } = await bureau.get<{ accounts: { username: string }[] }>(
        'query ($search: String) { accounts(search: $search) { username } }',
        { search },
      )
      return accounts.map(({ username }) => username)
    }
    expect(await find(' WATER ')).toEqual(['water'])
    expect(await find('巴里坤')).toEqual(['barkol'])
    expect(await find('市水利')).toEqual(['water'])
    expect(await find('%')).toEqual([])
  })

  test('and sessions are closed to the request’s role, whatever it sets', async () => {
    await app.portal.request.em.fork().transactional(async (em) => {
      await sql`select set_config('scope.all', 'on', true), set_config('scope.writes', 'on', true),
        set_config('scope.account', '1', true)`.execute(em.getKysely())
      const { rows } = await sql`
        select privilege from unnest(array['select', 'insert', 'update', 'delete']) privilege,
          unnest(array['account', 'session', 'sign_in_failure', 'sign_in_place']) name
        where has_table_privilege(name, privilege) or privilege <> 'delete' and has_any_column_privilege(name, privilege)
      `.execute(em.getKysely())
      expect(rows).toEqual([])
    })
  })
})
