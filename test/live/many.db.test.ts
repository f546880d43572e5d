import { sql } from 'kysely'
import pg from 'pg'
import { expect, onTestFinished, test, vi } from 'vitest'
import { openSession } from '../../server/access/session/session'
import type { App } from '../../server/app'
import { appForThisTest, startTestApp } from '../support/app'
import { signedIn } from '../support/client'
import { openPage } from './live-page'

/** Twenty accounts of one county, each with a session. */
async function twentyOfBarkol(app: App): Promise<{ app: App; cookie: string }[]> {
  const em = app.portal.owner.em.fork()
  const { rows } = await sql<{ id: number }>`
    insert into account (username, display_name, role, counties, password_hash)
    select 'officer-' || n, n, 'COUNTY_HR', '{650521}', 'none' from generate_series(1, 20) n returning id`.execute(
    em.getKysely(),
  )
  const accounts: { app: App; cookie: string }[] = []
  for (const { id } of rows) {
    const token = await openSession(em, id, '127.0.0.1', new Date())
    accounts.push({ app, cookie: `portal-session=${token}` })
  }
  return accounts
}

test('200 open pages hold no connection while nothing happens, and all hear of a change', async () => {
  const app = await appForThisTest({ data: 'sample' })
  const accounts = await twentyOfBarkol(app)
  const pages = await Promise.all(accounts.flatMap((client) => Array.from({ length: 10 }, () => openPage(client))))
  const watcher = new pg.Client({ connectionString: app.portal.config.databaseUrl! })
  await watcher.connect()
  onTestFinished(() => watcher.end())
  // The pools close unused connections after ten seconds. What decides findings looks whether something is due every fifteen.
  await vi.waitFor(
    async () => {
      const { rows } = await watcher.query(`select query from pg_stat_activity
        where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend' order by query`)
      expect(rows).toEqual([
        // It shows whether the database is there.
        { query: 'select 1' },
        // It listens, and each request asks it for the newest revision.
        { query: 'select value from revision' },
      ])
    },
    { timeout: 120_000, interval: 500 },
  )

  await sql`update declaration set policy_note = 'x' where id =
    (select min(id) from declaration where county = '650521')`.execute(app.portal.owner.em.fork().getKysely())
  await vi.waitFor(() => expect(pages.filter(({ received }) => received.length === 1)).toHaveLength(200), {
    timeout: 30_000,
  })
})

test('stopping closes open pages at once', async () => {
  const app = await startTestApp({ data: 'sample' })
  const bureau = await signedIn(app, 'bureau')
  const pages = await Promise.all([openPage(bureau), openPage(bureau)])
  await app.stop()
  expect(await Promise.all(pages.map(({ closed }) => closed))).toEqual([1001, 1001])
})
