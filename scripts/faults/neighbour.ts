import { randomBytes } from 'node:crypto'
import { chmodSync, mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { readPostmaster } from '../../server/database/embedded/postmaster'
import { administratorRole } from '../../server/database/embedded/cluster'
import { PortalClient } from '../program/portal-client'
import { ServerProgram } from '../program/server-program'
import { password, type Stage } from './stage'

/** A database of its own on the server of the stage, which is an outside one to its portals. */
export class NeighbourDatabase {
  readonly #key = { ID_KEY: randomBytes(32).toString('hex'), AUDIT_KEY: randomBytes(32).toString('hex') }
  readonly name = `neighbour_${randomBytes(4).toString('hex')}`

  private constructor(readonly stage: Stage) {}

  static async on(stage: Stage): Promise<NeighbourDatabase> {
    const database = new NeighbourDatabase(stage)
    await stage.asOwner((db) => db.query(`create database ${database.name}`))
    return database
  }

  url(parameters: Record<string, string> = { sslmode: 'disable' }, port?: number): string {
    const { dataDir } = this.stage.program
    const url = new URL('postgresql://127.0.0.1')
    url.username = administratorRole
    url.password = readFileSync(path.join(dataDir, 'secret/postgres-owner'), 'utf8').trim()
    url.port = String(port ?? readPostmaster(path.join(dataDir, 'postgres'))!.port)
    url.pathname = this.name
    url.search = new URLSearchParams(parameters).toString()
    return url.href
  }

  /** A portal of its own on this database, which isn't started yet. */
  async portal(databaseUrl = this.url(), env: Record<string, string> = {}): Promise<ServerProgram> {
    const dataDir = path.join(this.stage.folder, randomBytes(4).toString('hex'))
    mkdirSync(dataDir)
    chmodSync(dataDir, 0o711)
    return ServerProgram.in(dataDir, password.first, { env: { DATABASE_URL: databaseUrl, ...this.#key, ...env } })
  }

  /** Starts a portal, does the work with its first account signed in, and stops it. */
  async whileServed(program: ServerProgram, work: (client: PortalClient) => Promise<string[]>): Promise<string[]> {
    const client = new PortalClient(program)
    await program.start()
    try {
      await client.signInFirst(password.first, password.next).catch(() => client.signIn('admin', password.next))
      return await work(client)
    } finally {
      await program.stop()
    }
  }
}

/** What a portal that doesn't start says; what is wrong with that: it must be one sentence with its code. */
export async function refusal(program: ServerProgram, code: string): Promise<string[]> {
  const refused = await program.start().then(
    () => null,
    ({ message }: Error) => message,
  )
  await program.stop()
  if (refused === null) return [`没有拒绝，应是 ${code}`]
  const isSentence = refused.includes(`（${code}）`) && !/^ +at /m.test(refused)
  return isSentence ? [] : [`应以 ${code} 拒绝：${refused.slice(-300)}`]
}
