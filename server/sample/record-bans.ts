import { sql } from 'kysely'
import type { Cycle } from '../../schema/cycle'
import { RecordKind } from '../../schema/vocabulary'
import type { Viewer } from '../access/session/viewer'
import type { Portal } from '../portal'
import { banUntil } from '../record/ban-until'
import { disqualifiedOf } from './applicant'
import { numberOf } from './declaration-facts'
import { Employers } from './employer'

/** Bans the people who were disqualified the year before (五(三)); one of them declares nevertheless. */
export async function recordBans(
  portal: Portal,
  { accountId, displayName }: Viewer,
  cycle: Cycle,
  seed: number,
): Promise<void> {
  const year = cycle.year - 1
  const decidedOn = `${cycle.year}-01-19`
  const bans = disqualifiedOf(cycle, new Employers(seed), seed, year).map(({ index, applicant: { person } }) => ({
    platformNo: numberOf(year, index + 1),
    name: person.name,
    hash: portal.idNumbers.hash(person.idNumber),
  }))
  const em = portal.owner.em.fork()
  for (const { platformNo, name, hash } of bans) {
    // After a start that was killed the bans may be recorded already.
    await sql`insert into bureau_record (kind, year, platform_no, from_day, until_day, document_no, id_number_hash,
        person_name, note, account_id, account_name, recorded_at)
      select ${RecordKind.BAN}, ${year}::integer, ${platformNo}, ${decidedOn}::date, ${banUntil(cycle, decidedOn)}::date,
        ${`哈人社处〔${cycle.year}〕1号`}, ${hash}::bytea, ${name}, '提供虚假业绩材料', ${accountId}::integer,
        ${displayName}, ${portal.now()}::timestamptz
      where not exists (select from ban where id_number_hash = ${hash})`.execute(em.getKysely())
  }
}
