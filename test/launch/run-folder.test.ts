import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { inRunFolder } from '../../scripts/launch/run-folder.mjs'

test('what a run wrote is gone when it ends', async () => {
  const folder = await inRunFolder(async (folder) => {
    writeFileSync(path.join(folder, 'file'), '')
    return folder
  })
  expect(existsSync(folder)).toBe(false)
})

test('a run that fails leaves nothing either', async () => {
  let left = ''
  const failing = inRunFolder(async (folder) => {
    left = folder
    throw new Error('failed')
  })
  await expect(failing).rejects.toThrow('failed')
  expect(existsSync(left)).toBe(false)
})

test('a database that a run left behind is stopped, a number that nobody has is passed over', async () => {
  const server = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
  const ended = once(server, 'exit')
  await inRunFolder(async (folder) => {
    for (const [name, pid] of [
      ['one', server.pid],
      ['two', 2 ** 30],
    ]) {
      const data = path.join(folder, String(name), 'postgres')
      mkdirSync(data, { recursive: true })
      writeFileSync(path.join(data, 'postmaster.pid'), `${pid}\n${data}\n`)
    }
  })
  expect((await ended)[1]).toBe('SIGQUIT')
})

// Other systems do not show the environment of a process.
if (existsSync('/proc/self/environ')) {
  test('a program that a run left behind is ended', async () => {
    let ended: Promise<unknown[]> | undefined
    await inRunFolder(async (folder) => {
      const program = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], {
        env: { ...process.env, TMPDIR: folder },
      })
      ended = once(program, 'exit')
      await once(program, 'spawn')
    })
    expect((await ended!)[1]).toBe('SIGKILL')
  })
}
