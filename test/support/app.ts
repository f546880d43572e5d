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

interface Wanted {
  /** `sample` holds four years; `real` has cycles, calendar and the account `admin`; `new` is a sample yet to be made. */
  data: 'sample' | 'real' | 'new'
  config?: Partial<Config>
}

/** A database of the test's own, cloned from the run's template, dropped with the cluster. */
async function cloneDatabase(data: Wanted['data']): Promise<string> {
  const url = new URL(inject('clusterUrl'))
  const name = `test_${randomBytes(6).toString('hex')}`
  const client = new pg.Client({ connectionString: url.href })
  await client.connect()
  try {
    // Cloning a template excludes others for the moment; parallel test files take turns.
    await client.query(`select pg_advisory_lock(hashtext('clone'))`)
    const template = data === 'new' ? 'template0' : `${data}_template`
    await client.query(`create database ${name} template ${template} strategy file_copy`)
  } finally {
    await client.end()
  }
  url.pathname = `/${name}`
  return url.href
}

/** A folder of the database's own, since runs of two databases bear the same numbers; the cluster's secrets in it. */
function folderFor(databaseUrl: string): string {
  const dataDir = path.join(inject('clusterFolder'), new URL(databaseUrl).pathname)
  cpSync(path.join(inject('clusterFolder'), 'secret'), path.join(dataDir, 'secret'), { recursive: true })
  return dataDir
}

async function configFor({ data, config }: Wanted): Promise<Config> {
  const databaseUrl = await cloneDatabase(data)
  return testConfig({ databaseUrl, dataDir: folderFor(databaseUrl), sample: data !== 'real', ...config })
}

/** The whole portal over HTTP on a free port, stopped with the test or the file's `afterAll`. */
export async function startTestApp(wanted: Wanted): Promise<App> {
  return startApp(await configFor(wanted))
}

/** The portal without HTTP, for facts about the database. */
export async function openTestPortal(wanted: Wanted): Promise<{ portal: Portal; close(): Promise<void> }> {
  return openPortal(await configFor(wanted), () => {})
}

/** An app for one test. */
export async function appForThisTest(wanted: Wanted): Promise<App> {
  const app = await startTestApp(wanted)
  onTestFinished(() => app.stop())
  return app
}
