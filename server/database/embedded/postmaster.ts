import { spawnSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'

/** The content of `postmaster.pid`: the server that runs, or ran, on a cluster. */
export interface Postmaster {
  pid: number
  port: number
  ready: boolean
  /** It waits for its clients to leave, or writes its last checkpoint. */
  stopping: boolean
}

/** Null if no server uses the cluster, or its file isn't completely written yet. */
export function readPostmaster(cluster: string): Postmaster | null {
  const lines = readText(path.join(cluster, 'postmaster.pid')).split('\n')
  const [pid, port] = [Number(lines[0]), Number(lines[3])]
  const status = lines[7]?.trim()
  return pid > 0 ? { pid, port, ready: port > 0 && status === 'ready', stopping: status === 'stopping' } : null
}

/** The port of the cluster's last server, from the command line that PostgreSQL keeps; null before the first start. */
export function lastPort(cluster: string): number | null {
  const port = /"-p" "(\d+)"/.exec(readText(path.join(cluster, 'postmaster.opts')))?.[1]
  return port ? Number(port) : null
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Whether the process is a PostgreSQL server on this cluster, and not another one that got the same pid later. */
export function isServerOf(cluster: string, pid: number): boolean {
  if (process.platform !== 'linux') {
    const { stdout } = spawnSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' })
    return stdout.includes(cluster)
  }
  const [program = '', ...args] = readText(`/proc/${pid}/cmdline`).split('\0')
  if (path.basename(program) !== 'postgres') return false
  const folder = args[args.indexOf('-D') + 1]
  return folder !== undefined && isSameFolder(folder, cluster)
}

function isSameFolder(one: string, other: string): boolean {
  const [a, b] = [one, other].map((folder) => statSync(folder, { throwIfNoEntry: false }))
  return a !== undefined && b !== undefined && a.ino === b.ino && a.dev === b.dev
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
