import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '../..')

/** The built server as in production, on a separate folder, with all of its output. */
export interface TalkingProgram {
  url: string
  dataDir: string
  /** Everything on its standard output and error so far. */
  said(): string
  stop(): Promise<void>
}

export async function startTalking(env: Record<string, string>): Promise<TalkingProgram> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'portal-canary-'))
  // Under root, the database runs as another user.
  chmodSync(dataDir, 0o711)
  const child = spawn(process.execPath, ['--enable-source-maps', path.join(root, 'build/server/main.js')], {
    env: { PATH: process.env.PATH, HOME: process.env.HOME, TZ: 'UTC', DATA_DIR: dataDir, PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (said += text.toString()))
  const url = await addressOf(child, () => said)
  return {
    url,
    dataDir,
    said: () => said,
    async stop() {
      child.kill('SIGTERM')
      if (child.exitCode === null) await once(child, 'exit')
    },
  }
}

async function addressOf(child: ChildProcess, said: () => string): Promise<string> {
  for (;;) {
    const url = /已就绪：(http:\S+)/.exec(said())?.[1]
    if (url) return url
    if (child.exitCode !== null) throw new Error(`the program ended: ${said()}`)
    await Promise.race([once(child.stdout!, 'data'), once(child, 'exit')])
  }
}
