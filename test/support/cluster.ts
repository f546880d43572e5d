import { execFileSync } from 'node:child_process'
import { randomBytes, scryptSync } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { sql } from 'kysely'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import 'reflect-metadata'
import { loadCycles } from '../../server/cycle/load'
import { startEmbedded, type EmbeddedDatabase } from '../../server/database/embedded'
import { openPortal } from '../../server/open-portal'
import type { Portal } from '../../server/portal'
import { testConfig, testPassword } from './config'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Owner's URL of the run's own cluster, on the database `postgres`. */
    clusterUrl: string
    /** Where the cluster's secrets lie: roles are cluster-wide, so every portal on it shares them. */
    clusterFolder: string
  }
}

/** The data of an earlier run, used again with KEEP_TEST_DATA=1 while one works on what doesn't change the sample. */
const keptData = path.resolve('build', 'test-data')

/**
 * One real PostgreSQL for the whole run, with two databases to clone from: `real_template` is as `npm run serve` makes
 * it with the invented years beside the notice of 2023, `sample_template` as `npm start` does, the sample brought in by the
 * very import.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(path.join(tmpdir(), 'portal-test-'))
  const keeps = process.env.KEEP_TEST_DATA === '1'
  if (keeps && existsSync(keptData)) copyFolder(keptData, folder)
  let cluster = await startCluster(folder)
  if (keeps && !existsSync(keptData)) {
    await cluster.stop()
    copyFolder(folder, keptData)
    cluster = await startCluster(folder)
  }
  project.provide('clusterUrl', await cluster.openDatabase('postgres'))
  project.provide('clusterFolder', folder)
  return async () => {
    await cluster.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What is there already is migrated; what isn't is made. */
async function startCluster(folder: string): Promise<EmbeddedDatabase> {
  const cluster = await startEmbedded({ dataDir: folder, dataDirGiven: false, say: () => {} })
  await forgoDurability(await cluster.openDatabase('postgres'))
  for (const kind of ['real', 'sample'] as const) {
    const databaseUrl = await cluster.openDatabase(`${kind}_template`)
    const config = testConfig({ databaseUrl, dataDir: folder, sample: kind === 'sample' })
    const { portal, close } = await openPortal(config, (line) => console.log(`  ${line}`))
    if (kind === 'real') await loadCycles(portal.owner.em.fork(), folder, 'SAMPLE')
    await cheapenPasswords(portal)
    await close()
  }
  return cluster
}

/** These data outlive no power cut, so nobody waits for the disk; a killed process loses nothing by it. */
async function forgoDurability(clusterUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: clusterUrl })
  await client.connect()
  for (const setting of ['fsync', 'synchronous_commit', 'full_page_writes']) {
    await client.query(`alter system set ${setting} = off`)
  }
  await client.query('select pg_reload_conf()')
  await client.end()
}

/**
 * A hash carries its own cost, so the accounts that every test signs in with get a cheap one of the same password; what
 * a test creates itself is hashed at the real cost, and so is what an unknown name is verified against.
 */
async function cheapenPasswords(portal: Portal): Promise<void> {
  const cost = { N: 1024, r: 8, p: 1 }
  const salt = randomBytes(16)
  const key = scryptSync(testPassword, salt, 32, cost)
  const hash = ['scrypt', cost.N, cost.r, cost.p, salt.toString('base64url'), key.toString('base64url')].join('$')
  await sql`update account set password_hash = ${hash}`.execute(portal.owner.em.fork().getKysely())
}

/** With the owners of its files: as root, PostgreSQL's are a user's of its own. */
function copyFolder(from: string, to: string): void {
  mkdirSync(to, { recursive: true })
  execFileSync('cp', ['-a', `${from}/.`, to])
}
