import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'

test.each([
  ['audit-verify', []],
  ['account', ['list']],
  ['backup', []],
])('%s makes no database in a folder that has none, and says so in one sentence', (command, args) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'mistyped-'))
  // The database's system user can enter it.
  chmodSync(folder, 0o711)
  for (const dataDir of [folder, path.join(folder, 'not-there')]) {
    const { status, stderr } = spawnSync(process.execPath, [`build/server/${command}.js`, ...args], {
      env: { PATH: process.env.PATH, DATA_DIR: dataDir },
      encoding: 'utf8',
    })
    expect([status, stderr.trim()]).toEqual([
      1,
      '数据文件夹里没有工作台的数据库，什么也没有做；请核对 DATA_DIR。（DATABASE_NONE）',
    ])
  }
  expect(readdirSync(folder)).toEqual([])
})
