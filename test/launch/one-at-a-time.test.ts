import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { oneAtATime } from '../../scripts/launch/one-at-a-time.mjs'

let root = ''
beforeEach(() => (root = mkdtempSync(path.join(tmpdir(), '轮流 测试-'))))
afterEach(() => rmSync(root, { recursive: true }))

test('two launchers install and build one after the other', async () => {
  const story: string[] = []
  const launcher = (name: string) =>
    oneAtATime(root, async () => {
      story.push(`${name} begins`)
      await sleep(50)
      story.push(`${name} ends`)
    })
  await Promise.all([launcher('one'), launcher('other')])
  expect(story).toEqual(['one begins', 'one ends', 'other begins', 'other ends'])
})

test('a failure ends the turn', async () => {
  await expect(oneAtATime(root, () => Promise.reject(new Error('no network')))).rejects.toThrow('no network')
  expect(await oneAtATime(root, async () => 'done')).toBe('done')
})

test('a launcher that was killed doesn’t hold the next one up', async () => {
  mkdirSync(path.join(root, 'build'))
  writeFileSync(path.join(root, 'build', 'launch.lock'), '4194999')
  expect(await oneAtATime(root, async () => 'done')).toBe('done')
})

test('somebody who may not write to the folder is told so in one sentence with what to do', () => {
  // The user `nobody` where root runs the tests, whom no folder refuses.
  const user = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}
  chmodSync(root, 0o555)
  const module = pathToFileURL(path.resolve('scripts/launch/one-at-a-time.mjs')).href
  const program = `import(${JSON.stringify(module)}).then(({ oneAtATime }) => oneAtATime(process.argv[1], async () => {}))
    .catch((error) => console.log(error.constructor.name, error.message))`
  const { stdout, stderr } = spawnSync(process.execPath, ['-e', program, root], { ...user, encoding: 'utf8' })
  expect([stdout.trim(), stderr]).toEqual([
    `LaunchError 程序目录 ${root} 还没有安装和构建好，当前用户又不能写入；请由能写入的用户在那里先运行一次 npm run doctor，或把程序复制到可写的目录再运行。（PROGRAM_FOLDER_NOT_WRITABLE）`,
    '',
  ])
  chmodSync(root, 0o755)
})
