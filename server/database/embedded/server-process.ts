import { spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync, rmSync, statSync, truncateSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { DatabaseStartFailedError } from './error'
import { failureOf } from './failure'
import type { ServerState } from '../outage/next-step'
import type { Home } from './home'
import { isAlive, isServerOf, lastPort, readPostmaster, type Postmaster } from './postmaster'
import { programOptions } from './program'
import { settingArguments } from './setting'

/** Milliseconds to wait for a start or stop: recovery after a crash replays the log of a few checkpoints at most. */
const longestWait = 120_000
const pollInterval = 20
const logLimit = 10_000_000

/** The server that is already running on the cluster, once it is ready; null if there is none. */
export async function findServer(home: Home): Promise<Postmaster | null> {
  const found = readPostmaster(home.cluster)
  if (!found || !isAlive(found.pid)) return null
  if (!isServerOf(home.cluster, found.pid)) {
    // After a reboot or in a container another process may have this pid; PostgreSQL would refuse to start with the file.
    if (readPostmaster(home.cluster)?.pid === found.pid) rmSync(path.join(home.cluster, 'postmaster.pid'))
    return null
  }
  hastenStop(home)
  return untilReady(home, () => !isServerOf(home.cluster, found.pid))
}

/**
 * Starts a server on 127.0.0.1, on its last port where that is free, so that portals which lost it find it again. It gets
 * its own process group, so that Ctrl-C reaches only the portal, which first finishes its requests. Returns null if another
 * portal started one first or the port was taken; then try again.
 *
 * @param port the only port that will do
 */
export async function startServer(home: Home, port?: number): Promise<Postmaster | null> {
  const log = path.join(home.folder, 'postgres.log')
  const logged = statSync(log, { throwIfNoEntry: false })?.size ?? 0
  if (logged > logLimit) truncateSync(log)
  // Opened for appending, since two parallel starts share the log.
  const start = logged > logLimit ? 0 : logged
  const output = openSync(log, 'a', 0o600)
  const args = ['-D', home.cluster, '-p', String(port ?? (await choosePort(home))), ...settingArguments]
  const child = spawn(path.join(home.native, 'bin', 'postgres'), args, {
    ...programOptions(home),
    detached: true,
    stdio: ['ignore', output, output],
  })
  closeSync(output)
  let failure: Error | null = null
  child.on('error', (error) => (failure = error))
  const server = await untilReady(home, () => failure !== null || child.exitCode !== null || child.signalCode !== null)
  child.unref()
  if (failure) throw failure
  if (server) return server
  const messages = readFileSync(log).subarray(start).toString()
  if (/lock file .* already exists|could not create any TCP\/IP sockets|shared memory block/.test(messages)) return null
  throw failureOf(messages, home.folder)
}

async function untilReady(home: Home, isOver: () => boolean): Promise<Postmaster | null> {
  for (const end = Date.now() + longestWait; Date.now() < end; await sleep(pollInterval)) {
    const server = readPostmaster(home.cluster)
    if (server?.ready && isAlive(server.pid)) return server
    if (isOver()) return null
  }
  throw new DatabaseStartFailedError(`等待 ${longestWait / 1000} 秒后仍未就绪，详情见 ${home.folder}/postgres.log。`)
}

/** PostgreSQL's fast shutdown: open transactions are rolled back, committed ones are on disk. */
export async function stopServer(home: Home, pid: number): Promise<void> {
  if (!isServerOf(home.cluster, pid)) return
  process.kill(pid, 'SIGINT')
  const end = Date.now() + longestWait
  while (isServerOf(home.cluster, pid) && Date.now() < end) await sleep(pollInterval)
}

export function serverState({ cluster }: Home): ServerState {
  const found = readPostmaster(cluster)
  if (!found || !isServerOf(cluster, found.pid)) return 'GONE'
  return found.stopping ? 'STOPPING' : 'RUNNING'
}

/**
 * Asked to stop in the smart way (SIGTERM, as when the machine shuts down), PostgreSQL refuses new clients and waits for the
 * present ones, a portal's pools, without end. The fast way ends them.
 */
export function hastenStop(home: Home): void {
  const found = readPostmaster(home.cluster)
  if (found?.stopping && isServerOf(home.cluster, found.pid)) process.kill(found.pid, 'SIGINT')
}

async function choosePort({ cluster }: Home): Promise<number> {
  const last = lastPort(cluster)
  return (last && (await freePort(last))) || (await freePort(0))!
}

/** The port if it is free, any free one for 0; else null. */
async function freePort(wanted: number): Promise<number | null> {
  const probe = createServer()
  try {
    await new Promise<void>((resolve, reject) => probe.on('error', reject).listen(wanted, '127.0.0.1', resolve))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') return null
    throw error
  }
  const { port } = probe.address() as AddressInfo
  await new Promise((resolve) => probe.close(resolve))
  return port
}
