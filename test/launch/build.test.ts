import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { isBuilt, sourceHash } from '../../scripts/launch/build.mjs'

let root = ''
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), '构建 测试-'))
  write('server/main.ts', 'start()')
  write('client/index.html', '<html>')
})
afterEach(() => rmSync(root, { recursive: true }))

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
  writeFileSync(path.join(root, file), text)
}

function built(): void {
  write('build/server/main.js', '')
  write('build/client/index.html', '')
  write('build/source-hash', sourceHash(root))
}

test('a fresh clone needs a build, a built one none', () => {
  expect(isBuilt(root)).toBe(false)
  built()
  expect(isBuilt(root)).toBe(true)
})

test.each([
  ['changed', 'server/main.ts'],
  ['added', 'schema/new.ts'],
  ['upgraded', 'package-lock.json'],
])('sources that were %s need a new one', (_, file) => {
  built()
  write(file, 'new')
  expect(isBuilt(root)).toBe(false)
})

test('a file that went or moved needs a new one', () => {
  built()
  rmSync(path.join(root, 'server/main.ts'))
  expect(isBuilt(root)).toBe(false)
  write('server/start.ts', 'start()')
  expect(isBuilt(root)).toBe(false)
})

test('times, tests and documents don’t matter', () => {
  built()
  utimesSync(path.join(root, 'server/main.ts'), 1, 1)
  write('test/new.test.ts', 'new')
  write('docs/new.md', 'new')
  expect(isBuilt(root)).toBe(true)
})

test('a build that was cut short or partly deleted is made again', () => {
  built()
  rmSync(path.join(root, 'build/server/main.js'))
  expect(isBuilt(root)).toBe(false)
})
