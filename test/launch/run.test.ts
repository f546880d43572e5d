import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test, vi } from 'vitest'
import { runUntilSignal } from '../../scripts/launch/run.mjs'

const launcher = `
  import { runQuietly } from ${JSON.stringify(path.resolve('scripts/launch/run.mjs'))}
  const check = "require('node:fs').writeFileSync(process.argv[1], ''); setInterval(() => {}, 1000)"
  const { status } = await runQuietly(process.execPath, ['-e', check, process.argv[1]], { cwd: '/' })
  console.log('ended', status)`

test('programs that are no longer wanted are ended', async () => {
  const program = { program: process.execPath, args: ['-e', 'setInterval(() => {}, 1000)'] }
  const unwanted = new AbortController()
  const ended = runUntilSignal([program, program], { cwd: '/' }, unwanted.signal)
  unwanted.abort()
  expect(await ended).toBe(143)
})

test('a signal to the launcher ends the check that it runs, and the check’s failure ends the launcher', async () => {
  const begun = path.join(mkdtempSync(path.join(tmpdir(), 'launcher-')), 'begun')
  const program = spawn(process.execPath, ['--input-type=module', '-e', launcher, begun])
  let said = ''
  program.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()))
  await vi.waitFor(() => expect(existsSync(begun)).toBe(true), 30_000)
  program.kill('SIGTERM')
  await once(program, 'close')
  expect(said).toBe('ended 143\n')
})
