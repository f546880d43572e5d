import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { missingSentence } from '../../scripts/launch/obtain.mjs'
import { findChromium, testTools } from '../../scripts/launch/tool.mjs'

let folder = ''
beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), '浏览器 测试-'))))
afterEach(() => rmSync(folder, { recursive: true }))

function browser(name: string, exitStatus: number): string {
  const file = path.join(folder, name)
  writeFileSync(file, `#!/bin/sh\nexit ${exitStatus}\n`)
  chmodSync(file, 0o755)
  return file
}

test('the given browser is used before an installed one', () => {
  browser('chromium', 0)
  const given = browser('my-browser', 0)
  expect(findChromium({ CHROMIUM_PATH: given, PATH: folder })).toBe(given)
})

test('a given browser that doesn’t run is an error, never replaced in silence', () => {
  browser('chromium', 0)
  expect(() => findChromium({ CHROMIUM_PATH: '/no/such/browser', PATH: folder })).toThrow('CHROMIUM_PATH')
})

test('an installed browser is found, and a stub that doesn’t run is passed over', () => {
  browser('chromium-browser', 1)
  const chrome = browser('google-chrome', 0)
  expect(findChromium({ PATH: folder })).toBe(chrome)
})

test('what is missing is named with Debian’s packages', () => {
  expect(missingSentence(testTools)).toContain(
    'sudo apt-get install chromium-headless-shell fontconfig fonts-noto-cjk libreoffice-calc poppler-utils',
  )
})
