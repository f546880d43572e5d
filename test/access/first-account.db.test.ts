import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { findAccountByUsername } from '../../server/access/account'
import { createFirstAccount } from '../../server/access/first-account'
import { verifyPassword } from '../../server/access/password/password'
import { requireGoodPassword } from '../../server/access/password/password-policy'
import type { Portal } from '../../server/portal'
import { openTestPortal } from '../support/app'

let opened: Awaited<ReturnType<typeof openTestPortal>>
beforeAll(async () => {
  opened = await openTestPortal({ data: 'real' })
})
afterAll(() => opened.close())

const em = () => opened.portal.owner.em.fork()
const portalWith = (adminPassword: string | null): Portal => ({
  ...opened.portal,
  config: { ...opened.portal.config, adminPassword },
})
beforeEach(async () => {
  await sql`delete from account`.execute(em().getKysely())
})

test('without ADMIN_PASSWORD the first start says a random one once', async () => {
  const said: string[] = []
  await createFirstAccount(portalWith(null), (line) => said.push(line))
  const password = said[0]?.match(/初始密码 (\w+)，只显示这一次/)?.[1] ?? ''
  expect(() => requireGoodPassword(password, 'admin')).not.toThrow()
  const account = await findAccountByUsername(em(), 'admin')
  expect(account).toMatchObject({ role: 'CITY_HR', displayName: '市人社局管理员', mustChangePassword: true })
  expect(await verifyPassword(password, account!.passwordHash)).toBe(true)

  await createFirstAccount(portalWith(null), (line) => said.push(line))
  expect(said).toHaveLength(1)
})

test('ADMIN_PASSWORD is used, to be changed all the same, and not said again', async () => {
  const said: string[] = []
  await createFirstAccount(portalWith('Tianshan-7'), (line) => said.push(line))
  const account = await findAccountByUsername(em(), 'admin')
  expect(account?.mustChangePassword).toBe(true)
  expect(await verifyPassword('Tianshan-7', account!.passwordHash)).toBe(true)
  expect(said.join()).not.toContain('Tianshan-7')
})

test('a weak ADMIN_PASSWORD makes no account', async () => {
  await expect(createFirstAccount(portalWith('admin'), () => {})).rejects.toMatchObject({
    code: 'PASSWORD_WEAK',
    message: 'ADMIN_PASSWORD 不合格：密码至少需要8个字符。',
  })
  expect(await findAccountByUsername(em(), 'admin')).toBeNull()
})

test('two starts at once make one account', async () => {
  const said: string[] = []
  await Promise.all([1, 2].map(() => createFirstAccount(portalWith(null), (line) => said.push(line))))
  expect(said).toHaveLength(1)
})
