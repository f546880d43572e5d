import { execFileSync } from 'node:child_process'
import { appendFileSync, chownSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { findHome, type Home } from '../../server/database/embedded/home'
import { readPostmaster } from '../../server/database/embedded/postmaster'
import { startServer, stopServer } from '../../server/database/embedded/server-process'
import { administratorUrl } from './administrator-url'

/** A second PostgreSQL that replays the log of one that runs on a folder. */
export class Standby {
  private constructor(
    readonly home: Home,
    readonly primaryFolder: string,
  ) {}

  /** Copies the running server's files, as a base backup does, and starts the copy as its standby. */
  static async of(primaryFolder: string, folder: string): Promise<Standby> {
    const primary = findHome(primaryFolder, false)
    const home = findHome(folder, false)
    const url = new URL(administratorUrl(primaryFolder))
    const client = new pg.Client({ connectionString: url.href })
    await client.connect()
    try {
      await client.query(`select pg_backup_start('standby', true)`)
      execFileSync('cp', ['-a', primary.cluster, home.cluster])
      const { rows } = await client.query<{ label: string }>(
        'select labelfile as label from pg_backup_stop(wait_for_archive => false)',
      )
      writeFileSync(path.join(home.cluster, 'backup_label'), rows[0]!.label)
    } finally {
      await client.end()
    }
    for (const name of ['postmaster.pid', 'postmaster.opts']) rmSync(path.join(home.cluster, name), { force: true })
    const { username, password, hostname, port } = url
    appendFileSync(
      path.join(home.cluster, 'postgresql.auto.conf'),
      `primary_conninfo = 'host=${hostname} port=${port} user=${username} password=${password} sslmode=disable'
hot_standby_feedback = on
max_standby_streaming_delay = 0
wal_receiver_status_interval = '100ms'
wal_retrieve_retry_interval = '100ms'\n`,
    )
    writeFileSync(path.join(home.cluster, 'standby.signal'), '')
    if (home.user) {
      for (const name of ['backup_label', 'standby.signal']) {
        chownSync(path.join(home.cluster, name), home.user.uid, home.user.gid)
      }
    }
    const standby = new Standby(home, primaryFolder)
    await standby.start()
    return standby
  }

  /** Where a portal reads it: it needs no user, since it signs in as the request role. */
  url(database: string): string {
    return `postgresql://127.0.0.1:${this.port}/${database}?sslmode=disable`
  }

  async start(): Promise<void> {
    if (!(await startServer(this.home))) throw new Error('the standby did not start')
  }

  /** Ends it at once, like a machine that loses its power. */
  async kill(): Promise<void> {
    const { pid } = readPostmaster(this.home.cluster)!
    process.kill(pid, 'SIGQUIT')
    await stopServer(this.home, pid)
  }

  async stop(): Promise<void> {
    const running = readPostmaster(this.home.cluster)
    if (running) await stopServer(this.home, running.pid)
  }

  get port(): string {
    return String(readPostmaster(this.home.cluster)!.port)
  }

  /** A connection as its superuser, whose password is the primary's. */
  async connect(database = 'postgres'): Promise<pg.Client> {
    const url = new URL(administratorUrl(this.primaryFolder, database))
    url.port = this.port
    const client = new pg.Client({ connectionString: url.href })
    await client.connect()
    return client
  }

  async query(statement: string): Promise<Record<string, unknown>[]> {
    const client = await this.connect()
    try {
      return (await client.query<Record<string, unknown>>(statement)).rows
    } finally {
      await client.end()
    }
  }
}
