import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
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
