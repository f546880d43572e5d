import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { Role } from '../../schema/vocabulary'
import { findLock, recordFailure } from '../../server/access/sign-in/lock-out'
import { readPolicy } from '../../server/access/security-policy'
import { AccountConsole } from '../../server/account/at-console'
import { setSeparated } from '../../server/account/separation'
import { verifyAudit } from '../../server/audit/verify'
import { accountForTest } from '../support/account'
import { startTestApp } from '../support/app'
import { TestClient } from '../support/client'
import { testPassword } from '../support/config'

// `npm run account`, as the program of its own that it is; npm test builds it first.

test('accounts are listed, reset and unlocked at the console, beside a running portal and without one', async () => {
  const app = await startTestApp({ data: 'real' })
  const { config, owner, audit } = app.portal
  const run = async (...args: string[]) => {
    const { databaseUrl, idKey, dataDir } = config
    const given = { DATABASE_URL: databaseUrl!, ID_KEY: idKey!, DATA_DIR: dataDir, SUDO_USER: 'zhang' }
    const env = { PATH: process.env.PATH, ...given }
    const child = spawn(process.execPath, ['build/server/account.js', ...args], { env })
    const [out, error] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
    return { out, error, code: child.exitCode }
  }
  const em = owner.em.fork()
  const atConsole = new AccountConsole(em, 'zhang')
  const counties = ['650522']
  // A name that is stored under another one with its failures, because it may be an ID number.
  const names = ['yiwu', '090200001234']
  for (const username of names) {
    await accountForTest(em, {
      username,
      displayName: '伊吾县人社局',
      role: Role.COUNTY_HR,
      counties,
      password: testPassword,
    })
  }
  await sql`update account set rights_granted = false where username = 'yiwu'`.execute(em.getKysely())
  const fail = async (username: string) => {
    const now = new Date()
    for (let n = 0; n < 5; n += 1) await recordFailure(em, { username, address: '10.0.0.1' }, now)
    return () => findLock(em, { username, address: '10.0.0.1' }, new Date())
  }
  const lock = await fail('090200001234')
  await fail('yiwu')
  expect((await run('list')).out).toMatch(
    /^090200001234 .*已锁定$\n^admin .*临时密码$\n^yiwu .*区县人社局 .*伊吾县人社局 .*待授权、已锁定$/m,
  )
  await sql`update account set rights_granted = true where username = 'yiwu'`.execute(em.getKysely())
  expect((await lock())?.what).toBe('PAIR')
  await atConsole.unlock('090200001234')
  expect(await lock()).toBeNull()

  expect(await run('unlock', ' YIWU ')).toMatchObject({ code: 0, out: '账号 yiwu 已解除锁定，密码不变。\n', error: '' })
  const signedIn = new TestClient(app)
  expect((await signedIn.signIn('yiwu')).status).toBe(204)
  const reset = await run('reset', 'yiwu')
  const [, temporary] = /账号 yiwu 的临时密码：(\S+)\n只显示这一次/.exec(reset.out) ?? []
  expect(await signedIn.get('{ viewer { username } }')).toEqual({ viewer: null })
  expect((await new TestClient(app).signIn('yiwu')).status).toBe(401)
  const again = new TestClient(app)
  expect((await again.signIn('yiwu', temporary!)).status).toBe(204)
  expect(await again.get('{ viewer { mustChangePassword } }')).toEqual({ viewer: { mustChangePassword: true } })

  // What nobody can do in the portal while the officers are separated.
  expect(await atConsole.removeSecondFactor('yiwu')).toBeNull()
  await sql`insert into second_factor (account_id, pending, secret_cipher)
    select id, false, '\\x00' from account where username = 'yiwu'`.execute(em.getKysely())
  expect(await atConsole.removeSecondFactor('yiwu')).toMatchObject({ username: 'yiwu' })
  expect(await again.get('{ viewer { username } }')).toEqual({ viewer: null })
  expect(await atConsole.endSeparation()).toBe(false)
  await setSeparated(em, true, { accountId: null, username: 'system', address: 'localhost' })
  expect(await atConsole.endSeparation()).toBe(true)
  expect((await readPolicy(em)).separated).toBe(false)

  const { rows } = await sql<{ entry: unknown }>`select jsonb_build_array(account_id, username, event,
    detail->>'account') as entry from audit_entry where address = 'console' order by seq`.execute(em.getKysely())
  expect(rows.map(({ entry }) => entry)).toEqual([
    [null, 'console:zhang', 'ACCOUNT_UNLOCKED', '（疑似证件号或手机号）'],
    [null, 'console:zhang', 'ACCOUNT_UNLOCKED', 'yiwu'],
    [null, 'console:zhang', 'PASSWORD_RESET', 'yiwu'],
    [null, 'console:zhang', 'SECOND_FACTOR_RESET', 'yiwu'],
    [null, 'console:zhang', 'SEPARATION_ENDED', null],
  ])
  expect((await verifyAudit(em, audit.key, await audit.anchor.read())).broken).toBeNull()
  await expect(atConsole.reset('900000198807150017', new Date())).rejects.toThrow(/没有用户名为“（疑似证件号/)

  await app.stop()
  expect(await run('reset', 'nobody')).toMatchObject({
    code: 1,
    out: '',
    error: expect.stringContaining('没有用户名为“nobody”的账号') as string,
  })
  expect(await run('unlock', 'a', 'b')).toMatchObject({
    code: 1,
    error: expect.stringContaining('用法：npm run account') as string,
  })
}, 300_000)
