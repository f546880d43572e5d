import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findNode } from '../../scripts/launch/node.mjs'

let root = ''
beforeEach(() => (root = mkdtempSync(path.join(tmpdir(), '寻找 Node-'))))
afterEach(() => rmSync(root, { recursive: true }))

/** A program that prints this version, like Node. */
function nodeOf(version: string, folder: string): string {
  const file = path.join(root, folder, 'node')
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, `#!/bin/sh\necho ${version}\n`)
  chmodSync(file, 0o755)
  return file
}

const pinnedFolder = `node_modules/node-${process.platform}-${process.arch}/bin`

test('the Node that the lockfile carries is used, however old or new the host’s is', () => {
  const pinned = nodeOf('24.21.0', pinnedFolder)
  expect(findNode(root, nodeOf('20.20.2', 'old'))).toBe(pinned)
  expect(findNode(root, nodeOf('26.0.0', 'new'))).toBe(pinned)
})

test('without it, or where it doesn’t run, the host’s is used from 24.7 on', () => {
  const host = nodeOf('24.7.0', 'host')
  expect(findNode(root, host)).toBe(host)
  const broken = nodeOf('24.21.0', pinnedFolder)
  writeFileSync(broken, '#!/no/such/loader\n')
  expect(findNode(root, host)).toBe(host)
})

test('with neither, one sentence says what to install', () => {
  for (const version of ['22.9.0', '24.6.9']) {
    expect(() => findNode(root, nodeOf(version, 'host'))).toThrow('需要 Node.js 24.7 或更高版本')
  }
})
