import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'

export interface Baseline {
  port: number
  stop(): void
}

/** Starts a server to compare with in a separate process. */
export async function startBaseline(
  program: 'bench-plain' | 'bench-postgraphile',
  settings: string | object,
): Promise<Baseline> {
  const child: ChildProcess = fork(path.join(import.meta.dirname, `${program}.js`))
  child.send(settings)
  const ended = once(child, 'exit').then(() => {
    throw new Error(`${program} ended`)
  })
  const [port] = (await Promise.race([once(child, 'message'), ended])) as [number]
  ended.catch(() => {})
  return { port, stop: () => child.kill() }
}
