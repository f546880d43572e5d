import { sql } from 'kysely'
import { AuditEvent, Role } from '../../schema/vocabulary'
import { recordAudit } from '../audit/record'
import type { DB } from '../database/tables'
import type { Portal } from '../portal'
import { createAccount } from './account'
import { PasswordWeakError, requireGoodPassword } from './password-policy'
import { randomPassword } from './random-password'

const username = 'admin'

/**
 * A real database's first start makes the account that makes all others, with ADMIN_PASSWORD or a random password
 * that is said once; either must be changed at first sign-in. Does nothing where there is any account. Throws
 * PasswordWeakError for an ADMIN_PASSWORD that the policy refuses.
 */
export async function createFirstAccount({ owner, config }: Portal, say: (line: string) => void): Promise<void> {
  const { adminPassword } = config
  const password = adminPassword ?? randomPassword()
  const created = await owner.em.fork().transactional(async (em) => {
    const db = em.getKysely<DB>()
    await sql`select pg_advisory_xact_lock(hashtext('first account'))`.execute(db)
    if (await db.selectFrom('account').select('id').limit(1).executeTakeFirst()) return false
    if (adminPassword) requireGoodAdminPassword(adminPassword)
    const account = { username, displayName: '市人社局管理员', role: Role.CITY_HR, password, mustChangePassword: true }
    const accountId = await createAccount(em, account)
    await recordAudit(em, { accountId, username, address: 'localhost', event: AuditEvent.ACCOUNT_CREATED })
    return true
  })
  if (!created) return
  const hint = adminPassword ? '密码为 ADMIN_PASSWORD 所设' : `初始密码 ${password}，只显示这一次`
  say(`已建立管理员账号 ${username}（${hint}），首次登录须修改密码。`)
}

function requireGoodAdminPassword(password: string): void {
  try {
    requireGoodPassword(password, username)
  } catch (error) {
    if (error instanceof PasswordWeakError) throw new PasswordWeakError(`ADMIN_PASSWORD 不合格：${error.message}`)
    throw error
  }
}
