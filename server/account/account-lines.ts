import { roleLabel, type Role } from '../../schema/vocabulary'
import { isLocked } from '../access/sign-in/lock-out'
import type { EntityManager } from '../database/orm'
import type { DB } from '../database/tables'

/** All accounts, one per line: username, role, name and what keeps the account from signing in. */
export async function accountLines(em: EntityManager, now: Date): Promise<string[]> {
  const accounts = await em
    .getKysely<DB>()
    .selectFrom('account')
    .select(['username', 'display_name as displayName', 'role', 'disabled', 'must_change_password as temporary'])
    .select('rights_granted as rightsGranted')
    .$narrowType<{ role: Role }>()
    .orderBy('username')
    .execute()
  const lines: string[] = []
  for (const { username, displayName, role, disabled, temporary, rightsGranted } of accounts) {
    const locked = await isLocked(em, username, now)
    const states = [disabled && '已停用', !rightsGranted && '待授权', locked && '已锁定', temporary && '临时密码']
    const state = states.filter(Boolean).join('、') || '正常'
    lines.push([username.padEnd(20), roleLabel[role].zh, displayName, state].join('  '))
  }
  return lines
}
