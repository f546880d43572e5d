import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { IdNumberCipher } from '../../server/access/personal-data/id-number-cipher'
import { AuditKey } from '../../server/audit/link'
import { checkAudit } from '../../server/doctor/check/audit'
import { checkBackup } from '../../server/doctor/check/backup-age'
import { checkCalendar } from '../../server/doctor/check/calendar'
import { checkClock } from '../../server/doctor/check/clock'
import { checkDisk } from '../../server/doctor/check/disk'
import { checkHttp } from '../../server/doctor/check/http'
import { checkImports } from '../../server/doctor/check/import'
import { checkKeys, keysBesideData } from '../../server/doctor/check/key'
import { checkLink } from '../../server/doctor/check/link'
import { checkMigrations } from '../../server/doctor/check/migration'
import { checkNode } from '../../server/doctor/check/node-version'
import { checkPermissions } from '../../server/doctor/check/permission'
import { checkPostgres } from '../../server/doctor/check/postgres-version'
import { lineOf, type Finding } from '../../server/doctor/finding'

const [one, other] = ['5a'.repeat(32), 'b6'.repeat(32)] as const
const stored = {
  idKey: new IdNumberCipher(one).fingerprint.toString('hex'),
  auditKey: new AuditKey(one).fingerprint.toString('hex'),
}
const keys = { idKey: one, auditKey: one, besideData: [], stored }
const now = new Date('2026-11-20T02:00:00Z')
const backup = (madeAt: string) => ({ file: 'x', size: 1, madeAt: new Date(madeAt) })
const walk = { checked: 3, lastSeq: 3, purged: 0, broken: null }

test.each<[Finding, string]>([
  [checkNode('v24.21.0'), '✓ Node'],
  [checkNode('v20.1.0'), '⚠ Node 是 v20.1.0'],
  [checkPostgres(180_004), '✓ PostgreSQL 18.4'],
  [checkPostgres(140_002), '✗ PostgreSQL 14.2 太旧'],
  [checkDisk('/x', 50e9), '✓ /x'],
  [checkDisk('/x', 3e9), '⚠ /x 所在的磁盘还有 3.0 GB'],
  [checkDisk('/x', 0.2e9), '✗ /x 所在的磁盘还有 0.2 GB'],
  [checkClock(now, new Date(now.getTime() + 5000), now), '✓ 时钟'],
  [checkClock(now, new Date(now.getTime() - 3_600_000), now), '✗ 本机时钟与数据库相差 3600 秒'],
  [checkClock(now, now, new Date(now.getTime() + 3_600_000)), '✗ 本机时钟比最近的操作记录早 60 分钟'],
  [checkClock(now, now, new Date(now.getTime() - 365 * 86_400_000)), '⚠ 本机时钟比最近的操作记录晚 365 天'],
  [checkCalendar([2026, 2027], [], 2026), '✓ 工作日历已载入 2026、2027 年'],
  [checkCalendar([2026], [], 2026), '⚠ 2027 年的工作日历还没有载入'],
  [checkCalendar([2026, 2027], [2027], 2026), '⚠ 2027 年的自治区放假安排未确认'],
  [checkCalendar([2025], [], 2026), '✗ 2026 年的工作日历没有载入'],
  [
    checkBackup({ newest: backup('2026-11-19T02:00:00Z'), failure: null, isOverdue: false }, now),
    '✓ 最近的备份是 1.0 天',
  ],
  [checkBackup({ newest: null, failure: null, isOverdue: false }, now), '⚠ 备份目录里还没有备份'],
  [
    checkBackup({ newest: backup('2026-11-17T02:00:00Z'), failure: null, isOverdue: true }, now),
    '✗ 最近的备份是 3.0 天',
  ],
  [
    checkBackup({ newest: null, failure: { at: '', message: '磁盘已满；请清理。' }, isOverdue: false }, now),
    '✗ 上次备份失败：磁盘已满',
  ],
  [checkKeys(keys), '✓ 密钥齐全'],
  [checkKeys({ ...keys, besideData: ['审计密钥', 'TLS_KEY'] }), '⚠ 密钥与数据在同一个文件夹（审计密钥、TLS_KEY）'],
  [checkKeys({ ...keys, idKey: null }), '✗ 没有证件号密钥'],
  [checkKeys({ ...keys, idKey: other }), '✗ 证件号密钥不是数据库的那一个'],
  [checkKeys({ ...keys, auditKey: null }), '✗ 没有审计密钥'],
  [checkKeys({ ...keys, auditKey: other }), '✗ 审计密钥不是数据库的那一个'],
  [checkLink('VERIFIED'), '✓ 到数据库的连接已加密'],
  [checkLink('ENCRYPTED'), '⚠ 到数据库的连接已加密，但没有核对证书'],
  [checkLink('PLAIN'), '⚠ 到数据库的连接没有加密'],
  [checkHttp({ host: '127.0.0.1', tls: null, proxiesOnly: false }), '✓ 网页只在本机提供'],
  [checkHttp({ host: '0.0.0.0', tls: null, proxiesOnly: false }), '⚠ 网页在 0.0.0.0 上提供而没有 TLS'],
  [checkHttp({ host: '0.0.0.0', tls: null, proxiesOnly: true }), '✓ 网页只向 TRUST_PROXY 的反向代理提供'],
  [checkHttp({ host: '0.0.0.0', tls: { cert: 'c', key: 'k' }, proxiesOnly: false }), '✓ 网页经 TLS 提供'],
  [checkAudit(walk), '✓ 审计记录完整'],
  [
    checkAudit({ ...walk, broken: { kind: 'ALTERED', seq: 2, at: null, text: '第 2 条记录被改动。' } }),
    '✗ 审计记录不完整：第 2 条',
  ],
  [checkMigrations(['001'], ['001']), '✓ 数据库结构是最新的'],
  [checkMigrations(['001'], ['001', '002']), '⚠ 有 1 步数据库升级未做'],
  [checkMigrations(['001', '009'], ['001']), '✗ 数据库由更新的版本写过'],
  [checkImports(0, 0), '✓ 没有失败或搁置的导入'],
  [checkImports(2, 0), '⚠ “数据导入”：近七天有 2 批失败，请重新读取，文件已不再保留的请重新上传。'],
  [checkImports(0, 1), '⚠ “数据导入”：1 批核对后一周未写入，请写入或放弃。'],
  [checkImports(2, 1), '重新上传；1 批核对后一周未写入'],
])('%j is shown as its line', (finding, line) => {
  expect(lineOf(finding)).toContain(line)
  // What isn't good says what to do.
  if (finding.level !== 'GOOD') expect(finding.text).toMatch(/请|升级|下次启动/)
})

test('every key that is in the folder of the data is named, not the ID key alone', () => {
  const tls = { cert: '/etc/portal/cert.pem', key: '/etc/portal/key.pem' }
  const nothing = { databaseUrl: null, idKey: null, auditKey: null, tls: null, dataDir: '/srv/portal' }
  expect(keysBesideData(nothing)).toEqual(['证件号密钥', '审计密钥'])
  expect(keysBesideData({ ...nothing, idKey: one, tls })).toEqual(['审计密钥'])
  const inside = { ...tls, key: '/srv/portal/tls/key.pem' }
  expect(keysBesideData({ ...nothing, idKey: one, auditKey: other, tls: inside })).toEqual(['TLS_KEY'])
  // The database is elsewhere.
  expect(keysBesideData({ ...nothing, databaseUrl: 'postgres://db', idKey: one, tls })).toEqual([])
})

test('a secret that others can read is named with the command that mends it', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'doctor-'))
  mkdirSync(path.join(folder, 'secret'), { mode: 0o700 })
  const key = path.join(folder, 'secret', 'id-key')
  writeFileSync(key, one, { mode: 0o600 })
  const line = () => lineOf(checkPermissions(folder, folder, path.join(folder, 'backup')))
  expect(line()).toContain('✓')
  chmodSync(key, 0o644)
  expect(line()).toBe(`✗ 其他用户能读到 ${key}；请运行 chmod go= ${key}`)
})
