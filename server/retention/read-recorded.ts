import { sql, type Selectable } from 'kysely'
import { instantOf } from '../database/instant'
import type { EntityManager } from '../database/orm'
import type { DB } from '../database/tables'
import { pauses, recordedFrom, type Recorded } from './steady'

type Time = Selectable<DB['audit_entry']>['at']

interface Row {
  database: Time
  newest: Time | null
  since: Time | null
}

/**
 * The database's clock and what the audit, to which each sign-in is added, shows of it lately. The entries are read in the
 * order of their numbers, so that a clock that was ahead once and was put right is no doubt for ever.
 */
export async function readRecorded(em: EntityManager, now: Date): Promise<Recorded & { database: Date }> {
  const { rows } = await sql<Row>`
    with lately as (
      select seq, at, extract(epoch from at - lag(at) over (order by seq)) as pause
      from audit_entry where seq is not null and at >= ${recordedFrom(now).toISOString()})
    select clock_timestamp() as database,
      (select at from audit_entry where seq is not null order by seq desc limit 1) as newest,
      (select at from lately where pause is null or pause > ${pauses.longest} or pause < ${-pauses.tolerated}
       order by seq desc limit 1) as since`.execute(em.getKysely())
  const { database, newest, since } = rows[0]!
  return { database: instantOf(database), newest: instantOf(newest), since: instantOf(since) }
}
