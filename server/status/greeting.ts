import type { App } from '../app'
import { roleLabel } from '../../schema/vocabulary'
import { protectionLabel } from '../database/address/database-address'
import { sampleAccounts } from '../sample/account'
import { samplePassword } from '../sample/password'

/** Lines for the console once the portal has started; with the accounts when the data is a sample. */
export function greet({ url, portal }: Pick<App, 'url' | 'portal'>): string[] {
  const ready = ['', `职称评审工作台已就绪：${url}`, `数据库连接：${protectionLabel[portal.protection]}`]
  if (portal.kind === 'REAL') return [...ready, '按 Ctrl-C 停止。']
  return [
    ...ready,
    '',
    `示例账号（密码均为 ${samplePassword(portal.config)}）：`,
    ...sampleAccounts.map(
      ({ username, displayName, role }) => `  ${username.padEnd(14)}${roleLabel[role].zh} · ${displayName}`,
    ),
    '',
    '示例数据为虚构，只能在本机访问。按 Ctrl-C 停止。',
  ]
}
