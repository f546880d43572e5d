import { sql } from 'kysely'
import { standardLimits } from '../../server/http/limit'
import type { App } from '../../server/app'
import { startTestApp } from './app'

/** What a portal writes while somebody only reads: who signed in, and what was taken. */
const writtenByReading = ['account', 'audit_checkpoint', 'audit_entry', 'session', 'sign_in_failure']

/** Many files' sign-ins and questions come from one address. */
const often = { max: 100_000, seconds: 60 }
const rate = { signIn: often, graphql: often, import: often, export: often, other: often }

let started: Promise<App> | undefined

/**
 * The sample's portal of this worker, for files that only read: one start for all of them. Its tables refuse every
 * write by name, so a test that needs to write notices at once and starts a portal of its own. It ends with the worker.
 */
export function sampleToRead(): Promise<App> {
  return (started ??= startToRead())
}

async function startToRead(): Promise<App> {
  const app = await startTestApp({ data: 'sample', config: { limits: { ...standardLimits, rate } } })
  const db = app.portal.owner.em.fork().getKysely()
  await sql`create function refuse_write() returns trigger language plpgsql as
    $$ begin raise exception 'this portal is shared by tests that only read: start one with startTestApp'; end $$`.execute(
    db,
  )
  const { rows } = await sql<{ name: string }>`select tablename as name from pg_tables
    where schemaname = current_schema() and tablename <> all (${writtenByReading}::text[])`.execute(db)
  for (const { name } of rows) {
    await sql`create trigger refuse_write before insert or update or delete or truncate on ${sql.table(name)}
      for each statement execute function refuse_write()`.execute(db)
  }
  return app
}
