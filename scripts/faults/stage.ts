import { chmodSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Client } from 'pg'
import { findTornData } from '../kill-import/stored'
import { RoundFiles, type RoundFile } from '../kill-import/round-file'
import { apply, planned, upload } from '../kill-import/work'
import { PortalClient } from '../program/portal-client'
import { ServerProgram } from '../program/server-program'

/** Of the first account of each portal. */
export const password = { first: 'Fault-Test-2026', next: 'Fault-Test-2027' }

/** ms within which the portal must be ready again. */
const longestRecovery = 30_000

/** The answer to a request, as far as faults are seen in it. */
export interface Seen {
  status: number
  code: string | null
  retryAfter: string | null
}

/** The built server on temporary data, with its first account signed in. Faults are done to it one after another. */
export class Stage {
  #fileNumber = 0
  /** Seconds of the last wait until requests were answered again; null since there was none. */
  recovery: number | null = null

  private constructor(
    readonly folder: string,
    readonly program: ServerProgram,
    readonly client: PortalClient,
    readonly files: RoundFiles,
  ) {}

  static async open(): Promise<Stage> {
    const folder = mkdtempSync(path.join(tmpdir(), 'faults-'))
    const dataDir = path.join(folder, 'data')
    mkdirSync(dataDir)
    // Under root, the database runs as another system user, who needs access to the folder.
    for (const each of [folder, dataDir]) chmodSync(each, 0o711)
    // Small disks are mounted over some of its folders.
    const program = await ServerProgram.in(dataDir, password.first, { env: { FREE_DISK_MB: '1' } })
    const stage = new Stage(folder, program, new PortalClient(program), new RoundFiles(folder, 7))
    try {
      await program.start()
      await stage.client.signInFirst(password.first, password.next)
      await stage.import()
      return stage
    } catch (error) {
      await stage.close()
      throw error
    }
  }

  async close(): Promise<void> {
    await this.program.stop()
    // PostgreSQL ends a moment later than the portal and may still write.
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 20 })
  }

  signIn(): Promise<void> {
    return this.client.signIn('admin', password.next)
  }

  nextFile(): Promise<RoundFile> {
    this.#fileNumber += 1
    return this.files.write(this.#fileNumber)
  }

  /** Writes the next file completely. @returns the import's id */
  async import(): Promise<string> {
    const id = await upload(this.client, await this.nextFile())
    await planned(this.client, id)
    await apply(this.client, id)
    return id
  }

  async fetch(where: string, init: RequestInit = {}): Promise<Response> {
    return fetch(`${this.program.url}${where}`, {
      ...init,
      headers: { ...this.client.headers, ...(init.headers as Record<string, string>) },
    })
  }

  async see(where: string, init: RequestInit = {}): Promise<Seen> {
    const response = await this.fetch(where, init)
    const body = (await response.json().catch(() => null)) as Body | null
    const code = body?.error?.code ?? body?.errors?.[0]?.extensions.code ?? null
    return { status: response.status, code, retryAfter: response.headers.get('retry-after') }
  }

  /** Asks something that needs a session, the tables and the scope. */
  query(): Promise<Seen> {
    return this.see('/graphql', json({ query: '{ importRuns { id state } }' }))
  }

  /** @returns the seconds until requests are answered again */
  async untilServed(): Promise<number> {
    const begun = performance.now()
    while (performance.now() - begun < longestRecovery) {
      const seen = await this.query().catch(() => null)
      if (seen?.status === 200) return (this.recovery = (performance.now() - begun) / 1000)
      await sleep(20)
    }
    throw new Error(`没有在 ${longestRecovery / 1000} 秒内恢复：${this.program.output}`)
  }

  /** Faults in the stored data. */
  async torn(): Promise<string[]> {
    return this.asOwner((db) => findTornData(db, 0))
  }

  async asOwner<T>(work: (db: Client) => Promise<T>): Promise<T> {
    const db = await this.program.connect()
    try {
      return await work(db)
    } finally {
      await db.end().catch(() => {})
    }
  }

  /** Without it PostgreSQL doesn't start. @returns a function that puts it back */
  hideControlFile(): () => void {
    const file = path.join(this.program.dataDir, 'postgres/global/pg_control')
    renameSync(file, `${file}.hidden`)
    return () => renameSync(`${file}.hidden`, file)
  }

  killDatabase(signal: NodeJS.Signals = 'SIGKILL'): void {
    process.kill(this.program.postmasterPid!, signal)
  }
}

interface Body {
  error?: { code: string }
  errors?: { extensions: { code: string } }[]
}

export const json = (body: object): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
})
