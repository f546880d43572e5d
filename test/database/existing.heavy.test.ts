import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { existingChain } from '../../server/audit/open-chain'
import { startEmbedded, type EmbeddedDatabase } from '../../server/database/embedded'

const commands: [name: string, args: string[]][] = [
  ['audit-verify', []],
  ['account', ['list']],
  ['backup', []],
  ['doctor', []],
  ['rotate-id-key', []],
  ['import', [import.meta.filename, '--dry-run']],
]

const folder = mkdtempSync(path.join(tmpdir(), 'no-portal-'))
// The database's system user can enter it.
chmodSync(folder, 0o711)

const run = (command: string, args: string[], env: Record<string, string>) =>
  spawnSync(process.execPath, [`build/server/${command}.js`, ...args], {
    env: { PATH: process.env.PATH, ...env },
    encoding: 'utf8',
  })

const refusal = (dataDir: string) =>
  `${dataDir} 里没有工作台，什么也没有做；请核对 DATA_DIR，还没有建立的用 npm run serve 建立。（DATABASE_NONE）`

test.each([...commands, ['upgrade', []] as const])(
  '%s makes no database in a folder that has none, and says so in one sentence',
  (command, args) => {
    const empty = mkdtempSync(path.join(folder, 'mistyped-'))
    chmodSync(empty, 0o711)
    for (const dataDir of [empty, path.join(empty, 'not-there')]) {
      const { status, stdout, stderr } = run(command, [...args], { DATA_DIR: dataDir })
      expect([status, stdout, stderr.trim()]).toEqual([1, '', refusal(dataDir)])
    }
    expect(readdirSync(empty)).toEqual([])
  },
)

describe('a database server that has no portal’s database', () => {
  const dataDir = path.join(folder, 'other')
  let server: EmbeddedDatabase
  beforeAll(async () => {
    server = await startEmbedded({ dataDir, dataDirGiven: true, say: () => {} })
  })
  afterAll(() => server.stop())

  test.each(commands)('is left as it is by %s', async (command, args) => {
    const before = readdirSync(path.join(dataDir, 'secret'))
    const { status, stderr } = run(command, args, { DATA_DIR: dataDir })
    expect([status, stderr.trim()]).toEqual([1, refusal(dataDir)])
    expect([await server.hasDatabase('portal'), await server.hasDatabase('sample')]).toEqual([false, false])
    expect(readdirSync(path.join(dataDir, 'secret'))).toEqual(before)
  })

  test.each(commands)('nor does %s make the tables of an outside database that has none', async (command, args) => {
    const url = await server.openDatabase('outside')
    const { status, stderr } = run(command, args, {
      DATA_DIR: dataDir,
      DATABASE_URL: url,
      ID_KEY: '5a'.repeat(32),
      NEW_ID_KEY: 'b6'.repeat(32),
    })
    expect([status, stderr.trim()]).toEqual([
      1,
      'DATABASE_URL 所指的数据库里没有工作台，什么也没有做；请核对 DATABASE_URL，还没有建立的用 npm run serve 建立。（DATABASE_NONE）',
    ])
  })
})

test('upgrade leaves the server of DATABASE_URL to its administrator', () => {
  const { status, stderr } = run('upgrade', [], {
    DATABASE_URL: 'postgres://portal@127.0.0.1:1/portal',
    ID_KEY: '5a'.repeat(32),
  })
  expect([status, stderr]).toEqual([1, expect.stringContaining('（UPGRADE_OUTSIDE）')])
})

test('a lost key of the audit isn’t replaced by one that fits no entry', () => {
  const portal = path.join(folder, 'lost-key')
  mkdirSync(portal)
  expect(() => existingChain({ auditKey: null }, portal, 'REAL')).toThrow(
    `请把原来的密钥文件放到 ${path.join(portal, 'secret/audit-key')}`,
  )
  expect(readdirSync(portal)).toEqual([])
})
