import { sql } from 'kysely'
import { AuditEvent, Role } from '../../schema/vocabulary'
import { recordAudit } from '../audit/record'
import type { DB } from '../database/tables'
import type { Portal } from '../portal'
import { createAccount } from './account'
import { PasswordWeakError, weaknessOf } from './password/password-policy'
import { randomPassword } from './password/random-password'

const username = 'admin'

/**
 * The first start on a real database creates the administrator account, which creates all others. Its password is
 * ADMIN_PASSWORD or a random one that is printed once; either must be changed at the first sign-in. Does nothing if there
 * is any account.
 *
 * @throws PasswordWeakError if the password policy refuses ADMIN_PASSWORD
 */
export async function createFirstAccount({ owner, config }: Portal, say: (line: string) => void): Promise<void> {
  const { adminPassword } = config
  const password = adminPassword ?? randomPassword()
  const created = await owner.em.fork().transactional(async (em) => {
    const db = em.getKysely<DB>()
    await sql`select pg_advisory_xact_lock(hashtext('first account'))`.execute(db)
    if (await db.selectFrom('account').select('id').limit(1).executeTakeFirst()) return false
    const weakness = adminPassword && weaknessOf(adminPassword, username)
    if (weakness) throw new PasswordWeakError(`ADMIN_PASSWORD 不合格：${weakness}`)
    const account = { username, displayName: '市人社局管理员', role: Role.CITY_HR, password, mustChangePassword: true }
    const accountId = await createAccount(em, account)
    await recordAudit(em, { accountId, username, address: 'localhost', event: AuditEvent.ACCOUNT_CREATED })
    return true
  })
  if (!created) return
  const hint = adminPassword ? '密码为 ADMIN_PASSWORD 所设' : `初始密码 ${password}，只显示这一次`
  say(`已建立管理员账号 ${username}（${hint}），首次登录须修改密码。`)
}
