import { mkdtempSync, cpSync } from 'node:fs'
import path from 'node:path'
import { sql } from 'kysely'
import { expect, inject, onTestFinished, test, vi } from 'vitest'
import { startApp, type App } from '../../server/app'
import { newInstance } from '../../server/database/presence'
import { applyImport } from '../../server/import/apply/apply-import'
import { failInterruptedImports } from '../../server/import/interrupted'
import type { Change } from '../../server/revision/change-feed'
import { appForThisTest } from '../support/app'
import { planRows } from '../support/bring-in'
import { signedIn, TestClient } from '../support/client'
import { aRow } from '../support/declaration-file'

const onDatabase = async (app: App, query: ReturnType<typeof sql<Record<string, unknown>>>) =>
  (await query.execute(app.portal.owner.em.fork().getKysely())).rows

test('two instances on one database share sessions, imports, locks and changes, and a second start leaves the first alone', async () => {
  const first = await appForThisTest({ data: 'real' })
  const admin = await signedIn(first, 'admin')
  const { viewer, runId } = await planRows(first.portal, 'admin', [aRow(1)])
  const { instance } = first.portal
  await onDatabase(first, sql`update import_run set state = 'READING', reader = ${instance} where id = ${runId}`)

  const folder = mkdtempSync(path.join(inject('clusterFolder'), 'second-'))
  cpSync(path.join(first.portal.config.dataDir, 'secret/audit-key'), path.join(folder, 'secret/audit-key'))
  const second = await startApp({ ...first.portal.config, dataDir: folder })
  onTestFinished(() => second.stop())

  // The first goes on: its import is still being read, and it signs in to the database with its password.
  expect(await onDatabase(second, sql`select state from import_run where id = ${runId}`)).toEqual([
    { state: 'READING' },
  ])
  await sql`select pg_terminate_backend(pid) from pg_stat_activity where usename like 'portal_request%'
    and datname = current_database()`.execute(first.portal.owner.em.fork().getKysely())
  await vi.waitFor(() => admin.get('{ viewer { username } }'), 10_000)

  // A session of one is a session of the other, and ends with both.
  const elsewhere = new TestClient(second)
  const asAdmin = { headers: { cookie: admin.cookie, 'content-type': 'application/json' } }
  const who = () =>
    elsewhere
      .fetch('/graphql', { ...asAdmin, method: 'POST', body: JSON.stringify({ query: '{ viewer { username } }' }) })
      .then((response) => response.json())
  expect(await who()).toMatchObject({ data: { viewer: { username: 'admin' } } })

  // A plan is applied once, and both say that something changed.
  await onDatabase(first, sql`update import_run set state = 'PLANNED' where id = ${runId}`)
  const noticed: Change[] = []
  void (async () => {
    for await (const change of first.portal.changes.subscribe()) noticed.push(change)
  })()
  const applied = await Promise.allSettled(
    [second, first].map(({ portal }) => applyImport(portal, viewer, runId, 'test')),
  )
  expect(applied.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  await vi.waitFor(() => expect(noticed.some(({ kind }) => kind === 'DATA')).toBe(true), 10_000)

  const revisionAt = async (app: App) => (await signedIn(app, 'admin')).get('{ portal { revision } }')
  expect(await revisionAt(second)).toEqual(await revisionAt(first))

  // Failures at one lock the account at that address for the other too.
  const attempt = async (app: App) => {
    const body = JSON.stringify({ username: 'nobody', password: 'wrong' })
    const answer = await new TestClient(app).fetch('/session', { ...asAdmin, method: 'POST', body })
    return ((await answer.json()) as { error: { code: string } }).error.code
  }
  for (let failure = 0; failure < 5; failure += 1) expect(await attempt(first)).toBe('SIGN_IN_FAILED')
  expect(await attempt(second)).toBe('SIGN_IN_LOCKED')

  // A session that ends at one ends at the other.
  await admin.fetch('/session', { method: 'DELETE' })
  expect(await who()).toMatchObject({ data: { viewer: null } })

  // What a portal read that runs no more is set to failed by any that runs.
  await onDatabase(first, sql`update import_run set state = 'READING', reader = ${newInstance()} where id = ${runId}`)
  await failInterruptedImports(first.portal.owner.em.fork(), instance)
  expect(await onDatabase(first, sql`select state from import_run where id = ${runId}`)).toEqual([{ state: 'FAILED' }])
})
