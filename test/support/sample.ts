import { sql } from 'kysely'
import { standardLimits } from '../../server/http/limit'
import type { App } from '../../server/app'
import { keepClone, startTestApp } from './app'

/** The tables that are written even while a user only reads: sign-ins, audit and exports. */
const writtenByReading = [
  'account',
  'audit_checkpoint',
  'audit_entry',
  'file_proof',
  'session',
  'sign_in_failure',
  'sign_in_place',
]

/** Higher limits, because the requests of many test files come from one address. */
const often = { max: 100_000, seconds: 60 }
const rate = { signIn: often, graphql: often, import: often, export: often, other: often }

let started: Promise<App> | undefined

/**
 * This worker's portal on the sample, shared by all files that only read. Its tables refuse every write with an error, so
 * a test that writes is noticed immediately and needs a separate portal. It ends with the worker.
 */
export function sampleToRead(): Promise<App> {
  return (started ??= startToRead())
}

async function startToRead(): Promise<App> {
  const app = await startTestApp({ data: 'sample', config: { limits: { ...standardLimits, rate } } })
  keepClone(app)
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
