import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import type { Client } from 'pg'
import { resolveAddress } from '../../server/database/address/resolve-address'
import { openClient } from '../../server/database/client'
import { administratorRole } from '../../server/database/embedded/cluster'
import { readPostmaster } from '../../server/database/embedded/postmaster'
import { serverEnv, serverFlags } from '../launch/server-flags.mjs'

/** Seconds after which a start has failed: only one that hangs, since a busy machine is many times as slow as a quiet one. */
const startLimit = 180
/** The same where it first imports a sample of four years. */
const sampleLimit = 600

/** The portal's settings. They are removed from the environment that the program gets. */
const settings = [
  'HOST',
  'TLS_CERT',
  'TLS_KEY',
  'TRUST_PROXY',
  'HTTP_PLAIN',
  'BASE_PATH',
  'DATABASE_URL',
  'DATABASE_PLAIN',
  'NODE_ENV',
  'ID_KEY',
  'AUDIT_KEY',
  'AUDIT_SYSLOG',
  'AUDIT_SYSLOG_CA',
  'AUDIT_EXPORT_DIR',
  'AUDIT_RETENTION_DAYS',
  'NOW',
  'SAMPLE_DATA',
  'SAMPLE_PASSWORD',
  'SAMPLE_SIZE',
  'LOG_LEVEL',
]

/** Two levels up, both from this source and from the built command. */
const root = path.resolve(import.meta.dirname, '../..')
/** Ends the server if this process is killed. */
const lifeline = pathToFileURL(path.join(root, 'scripts/launch/lifeline.mjs')).href
const programIn = (folder: string) => [
  ...serverFlags,
  `--import=${lifeline}`,
  path.join(folder, 'build/server/main.js'),
]

interface ProgramOptions {
  /** Settings beside those that the program gets anyway. */
  env?: Record<string, string>
  /** The folder of another, built version of the portal. */
  version?: string
  /** By default a free one. */
  port?: number
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

/** The real server program on its own data folder. It can be started and killed repeatedly, always on the same port. */
export class ServerProgram {
  #child: ChildProcess | null = null
  #output = ''

  private constructor(
    readonly dataDir: string,
    readonly port: number,
    readonly adminPassword: string,
    readonly options: ProgramOptions,
  ) {}

  /** Does not start it. Under root, `dataDir` must be accessible to the database's system user. */
  static async in(dataDir: string, adminPassword: string, options: ProgramOptions = {}): Promise<ServerProgram> {
    return new ServerProgram(dataDir, options.port ?? (await freePort()), adminPassword, options)
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`
  }

  /** The last lines that it printed. */
  get output(): string {
    return this.#output
  }

  /** Null while it runs. */
  get exitCode(): number | null {
    return this.#child?.exitCode ?? null
  }

  get pid(): number {
    return this.#child!.pid!
  }

  /** Returns the seconds until it was ready for requests. If it ends before, throws an error with its last output. */
  async start(): Promise<number> {
    const begun = performance.now()
    this.#output = ''
    const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !settings.includes(name)))
    const own = { DATA_DIR: this.dataDir, PORT: String(this.port), ADMIN_PASSWORD: this.adminPassword }
    const { env: more, version = root } = this.options
    const child = spawn(process.execPath, programIn(version), {
      env: { ...env, ...serverEnv, ...own, ...more },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    this.#child = child
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (text: Buffer) => (this.#output = (this.#output + text).slice(-40_000)))
    }
    const limit = (more?.SAMPLE_DATA ? sampleLimit : startLimit) * 1000
    while (!(await this.#isReady())) {
      const ended = child.exitCode !== null || child.signalCode !== null
      if (ended || performance.now() - begun > limit) {
        child.kill('SIGKILL')
        throw new Error(`服务没有启动：${this.#output.slice(-4000)}`)
      }
      await sleep(20)
    }
    return (performance.now() - begun) / 1000
  }

  async #isReady(): Promise<boolean> {
    try {
      return (await fetch(`${this.url}/health/ready`, { signal: AbortSignal.timeout(2000) })).ok
    } catch {
      return false
    }
  }

  /** Kills the server. Its database keeps running. */
  async kill(): Promise<void> {
    await this.#end('SIGKILL')
  }

  /** Resolves when it has ended by itself. */
  async ended(): Promise<void> {
    const child = this.#child!
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  }

  /** Shuts down the server and its database. */
  async stop(): Promise<void> {
    await this.#end('SIGTERM')
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    const child = this.#child
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    const ended = once(child, 'exit')
    child.kill(signal)
    await ended
  }

  /** Process id of the database server; null if it is not running. */
  get postmasterPid(): number | null {
    return readPostmaster(path.join(this.dataDir, 'postgres'))?.pid ?? null
  }

  /** Connects as the superuser. */
  async connect(database = 'portal'): Promise<Client> {
    const { port } = readPostmaster(path.join(this.dataDir, 'postgres'))!
    const password = readFileSync(path.join(this.dataDir, 'secret/postgres-owner'), 'utf8').trim()
    const url = `postgresql://${administratorRole}:${password}@127.0.0.1:${port}/${database}?sslmode=disable`
    return openClient(await resolveAddress(url), { purpose: 'inspection' })
  }
}
