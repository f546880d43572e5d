import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { sql } from 'kysely'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import 'reflect-metadata'
import { hashPassword } from '../../server/access/password/password'
import { loadCycles } from '../../server/cycle/load'
import { startEmbedded, type EmbeddedDatabase } from '../../server/database/embedded'
import { decideAll } from '../../server/finding/store/keep'
import { openPortal } from '../../server/open-portal'
import type { Portal } from '../../server/portal'
import { cheapCost } from './account'
import { administratorUrl } from './administrator-url'
import { testConfig, testPassword } from './config'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The superuser's URL of this run's cluster, for the database `postgres`. */
    clusterUrl: string
    /** The folder of the cluster's secrets. Roles belong to the whole cluster, so all its portals share them. */
    clusterFolder: string
  }
}

/** The data of an earlier run, reused with KEEP_TEST_DATA=1 while the sample does not change. */
const keptData = path.resolve('build', 'test-data')

/**
 * One real PostgreSQL for the whole run, with two templates to clone: `real_template` is the database of `npm run serve`
 * with the invented years added to the notice of 2023; `sample_template` is the database of `npm start`, with the sample
 * imported by the real import.
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
  project.provide('clusterUrl', administratorUrl(folder))
  project.provide('clusterFolder', folder)
  return async () => {
    await cluster.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Migrates existing templates and creates missing ones. */
async function startCluster(folder: string): Promise<EmbeddedDatabase> {
  const cluster = await startEmbedded({ dataDir: folder, dataDirGiven: false, say: () => {} })
  await forgoDurability(administratorUrl(folder))
  for (const kind of ['real', 'sample'] as const) {
    const databaseUrl = await cluster.openDatabase(`${kind}_template`)
    const config = testConfig({ databaseUrl, dataDir: folder, sample: kind === 'sample' })
    const { portal, close } = await openPortal(config, (line) => console.log(`  ${line}`))
    if (kind === 'real') await loadCycles(portal.owner.em.fork(), folder, 'SAMPLE')
    await prepareAccounts(portal)
    await decideAll(portal)
    await close()
  }
  return cluster
}

/**
 * The test data need not survive a power failure, so PostgreSQL does not wait for the disk. A killed process loses
 * nothing.
 */
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
 * Gives the accounts of the templates a hash of low cost for the same password, which works because a hash contains its
 * cost. Passwords that the portal itself hashes in a test, and the hash for unknown names, have the
 * real cost. They took the first-visit tour, which otherwise each page would offer.
 */
async function prepareAccounts(portal: Portal): Promise<void> {
  const hash = await hashPassword(testPassword, cheapCost)
  await sql`update account set password_hash = ${hash}, toured_at = now()`.execute(portal.owner.em.fork().getKysely())
}

/** Copies a folder with the owners of its files, because under root PostgreSQL's files belong to another user. */
function copyFolder(from: string, to: string): void {
  mkdirSync(to, { recursive: true })
  execFileSync('cp', ['-a', `${from}/.`, to])
}
