import { randomBytes } from 'node:crypto'
import { cpSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { inject, onTestFinished } from 'vitest'
import { startApp, type App } from '../../server/app'
import type { Config } from '../../server/config'
import { openPortal } from '../../server/open-portal'
import type { Portal } from '../../server/portal'
import { testConfig } from './config'
import { CuttableLink } from './cuttable-link'

interface Wanted {
  /**
   * `sample` has four years; `real` has cycles, calendar and the account `admin`; `new` is an empty database for a
   * sample.
   */
  data: 'sample' | 'real' | 'new'
  config?: Partial<Config>
}

/** The databases that the current test file has cloned. */
let cloned: string[] = []

/** Keeps the portal's database until the worker ends. */
export function keepClone({ portal: { config } }: App): void {
  cloned = cloned.filter((name) => new URL(config.databaseUrl!).pathname !== `/${name}`)
}

/**
 * Drops the databases of the file that has ended. Soon enough, they are never written to the disk; at the end of the run,
 * removing all of them took up to a minute.
 */
export async function dropClones(): Promise<void> {
  const names = cloned
  cloned = []
  if (names.length === 0) return
  const client = new pg.Client({ connectionString: inject('clusterUrl') })
  await client.connect()
  try {
    for (const name of names) await client.query(`drop database if exists ${name} with (force)`)
  } finally {
    await client.end()
  }
}

/** A separate database for a test file, cloned from the run's template. */
async function cloneDatabase(data: Wanted['data']): Promise<string> {
  const url = new URL(inject('clusterUrl'))
  const name = `test_${randomBytes(6).toString('hex')}`
  const client = new pg.Client({ connectionString: url.href })
  await client.connect()
  try {
    // A template can be cloned by only one session at a time, so parallel test files wait for each other.
    await client.query(`select pg_advisory_lock(hashtext('clone'))`)
    const template = data === 'new' ? 'template0' : `${data}_template`
    await client.query(`create database ${name} template ${template} strategy file_copy`)
    cloned.push(name)
  } finally {
    await client.end()
  }
  url.pathname = `/${name}`
  return url.href
}

/**
 * A folder for the database, because imports of two databases have the same numbers. It contains the cluster's secrets.
 */
function folderFor(databaseUrl: string): string {
  const dataDir = path.join(inject('clusterFolder'), new URL(databaseUrl).pathname)
  cpSync(path.join(inject('clusterFolder'), 'secret'), path.join(dataDir, 'secret'), { recursive: true })
  return dataDir
}

async function configFor({ data, config }: Wanted): Promise<Config> {
  const databaseUrl = await cloneDatabase(data)
  return testConfig({ databaseUrl, dataDir: folderFor(databaseUrl), sample: data !== 'real', ...config })
}

/** The whole portal over HTTP on a free port. It is stopped at the end of the test or in the file's `afterAll`. */
export async function startTestApp(wanted: Wanted): Promise<App> {
  return startApp(await configFor(wanted))
}

/** A portal whose connections to its database a test can cut. */
export async function startCuttableApp(wanted: Wanted, say?: (line: string) => void): Promise<[App, CuttableLink]> {
  const config = await configFor(wanted)
  const link = await CuttableLink.to(config.databaseUrl!)
  return [await startApp({ ...config, databaseUrl: link.url }, say), link]
}

/** The portal without HTTP, for tests of the database. */
export async function openTestPortal(wanted: Wanted): Promise<{ portal: Portal; close(): Promise<void> }> {
  return openPortal(await configFor(wanted), () => {})
}

/** An app for one test. */
export async function appForThisTest(wanted: Wanted): Promise<App> {
  const app = await startTestApp(wanted)
  onTestFinished(() => app.stop())
  return app
}
