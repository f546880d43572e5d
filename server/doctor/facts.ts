import { sql } from 'kysely'
import { instantOf } from '../database/instant'
import type { EntityManager } from '../database/orm'
import type { DB } from '../database/tables'

/** What the checks need to know of a database. */
export interface Facts {
  /** `server_version_num` */
  postgres: number
  clock: Date
  /** Time of the audit's newest entry. */
  newestEntry: Date | null
  migrations: string[]
  /** Fingerprints in hex. */
  idKey: string | null
  auditKey: string | null
  /** Years of the working calendar, and those of them without the region's holidays. */
  years: number[]
  unconfirmed: number[]
  failedImports: number
  waitingImports: number
}

export async function readFacts(em: EntityManager): Promise<Facts> {
  const db = em.getKysely<DB>()
  const count = (state: 'FAILED' | 'PLANNED', older: boolean) =>
    db
      .selectFrom('import_run')
      .select(({ fn }) => fn.countAll<string>().as('count'))
      .where('state', '=', state)
      .where(sql<boolean>`(started_at < now() - interval '7 days')`, '=', older)
      .executeTakeFirstOrThrow()
  const server = await db
    .selectNoFrom([
      sql<string>`current_setting('server_version_num')`.as('postgres'),
      sql<string>`clock_timestamp()`.as('clock'),
      sql<string | null>`(select at from audit_entry where seq is not null order by seq desc limit 1)`.as(
        'newestEntry',
      ),
      sql<string[]>`array(select name::text from migration order by id)`.as('migrations'),
    ])
    .executeTakeFirstOrThrow()
  const portal = await db
    .selectFrom('portal')
    .select([
      sql<string>`encode(id_key_fingerprint, 'hex')`.as('idKey'),
      sql<string | null>`encode(audit_key_fingerprint, 'hex')`.as('auditKey'),
    ])
    .executeTakeFirst()
  const years = await db
    .selectFrom('calendar_day')
    .select([
      sql<number>`extract(year from day)::integer`.as('year'),
      sql<boolean>`bool_and(regional_confirmed)`.as('confirmed'),
    ])
    .groupBy(sql`1`)
    .execute()
  return {
    postgres: Number(server.postgres),
    clock: instantOf(server.clock),
    newestEntry: instantOf(server.newestEntry),
    migrations: server.migrations,
    idKey: portal?.idKey ?? null,
    auditKey: portal?.auditKey ?? null,
    years: years.map(({ year }) => year),
    unconfirmed: years.filter(({ confirmed }) => !confirmed).map(({ year }) => year),
    failedImports: Number((await count('FAILED', false)).count),
    waitingImports: Number((await count('PLANNED', true)).count),
  }
}
