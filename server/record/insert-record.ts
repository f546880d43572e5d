import { sql } from 'kysely'
import { BureauRecord } from '../../schema/record'
import { AuditEvent, recordKindLabel, type RecordKind } from '../../schema/vocabulary'
import { recordAudit } from '../audit/record'
import { dayOf } from '../calendar/day-of'
import type { Context } from '../graphql/context'
import type { EntityManager } from '../database/orm'
import { NotFoundError } from '../errors'
import { checkDays } from './check-day'
import { cleanText, requiredText } from './clean-text'
import { RecordReplacedError, RecordStandsError } from './error'
import { single } from './kind'

/** What is recorded; about a committee or about a declaration. */
export interface NewRecord {
  kind: RecordKind
  year: number
  committee?: string
  platformNo?: string
  fromDay: string
  untilDay?: string | null
  documentNo?: string | null
  place?: string | null
  series?: string[] | null
  copies?: number
  duplex?: boolean
  desk?: string
  /** Whom a ban is of. */
  idNumber?: { hash: Buffer; cipher: Buffer | null }
  personName?: string
  note?: string | null
  /** BureauRecord.id */
  replaces?: string | number | null
  withdrawn?: boolean
}

type Author = Pick<Context, 'em' | 'viewer' | 'now' | 'address'>

/**
 * Appends one record, audited in the mutation's own transaction; the database projects it.
 *
 * @throws RecordDayError, RecordTextError, RecordStandsError, RecordReplacedError, NotFoundError
 */
export async function insertRecord({ em, viewer, now, address }: Author, record: NewRecord): Promise<BureauRecord> {
  const { kind, year, committee = null, platformNo = null, withdrawn = false } = record
  if (!withdrawn) checkDays(record, dayOf(now))
  const documentNo = cleanText('文号', record.documentNo, 60)
  const place = cleanText('地点', record.place, 60)
  const note = record.replaces
    ? requiredText('更正或撤回的原因', record.note, 200)
    : cleanText('备注', record.note, 200)
  const db = em.getKysely()
  // Two desks that record the same thing at once: the second sees what the first has made.
  await sql`select pg_advisory_xact_lock(hashtext(${`${kind} ${year} ${committee ?? platformNo}`}))`.execute(db)
  const replaced = await checkStanding(em, record)
  const { accountId, username, displayName } = viewer!
  const { rows } = await sql<{ id: number }>`insert into bureau_record (kind, year, committee, platform_no, from_day,
      until_day, document_no, place, series, copies, duplex, desk, id_number_hash, id_number_cipher, person_name, note,
      replaces, withdrawn, account_id, account_name, recorded_at)
    values (${kind}, ${year}, ${committee}, ${platformNo}, ${record.fromDay}, ${record.untilDay ?? null}, ${documentNo},
      ${place}, ${record.series ?? null}, ${record.copies ?? null}, ${record.duplex ?? null}, ${record.desk ?? null},
      ${record.idNumber?.hash ?? null}, ${record.idNumber?.cipher ?? null}, ${record.personName ?? null}, ${note}, ${replaced?.id ?? null}, ${withdrawn},
      ${accountId}, ${displayName}, ${now}) returning id`.execute(db)
  const { id } = rows[0]!
  const event = withdrawn
    ? AuditEvent.RECORD_WITHDRAWN
    : replaced
      ? AuditEvent.RECORD_CORRECTED
      : AuditEvent.RECORD_MADE
  const detail = { record: id, kind, year, committee, platformNo, replaces: replaced?.id ?? null }
  await recordAudit(em, { accountId, username, address, event, detail })
  return Object.assign(await em.findOneOrFail(BureauRecord, id), { replacedBy: null })
}

/** Returns the standing record that the new one replaces, or null where it replaces none. */
async function checkStanding(em: EntityManager, record: NewRecord): Promise<{ id: number } | null> {
  const { kind, year, committee = null, platformNo = null } = record
  const { rows } = await sql<{ id: number; day: string }>`select id, from_day::text as day from standing_record
    where kind = ${kind} and year = ${year} and committee is not distinct from ${committee}
      and platform_no is not distinct from ${platformNo}`.execute(em.getKysely())
  if (!record.replaces) {
    const [standing] = rows
    if (standing && single.has(kind)) throw new RecordStandsError(recordKindLabel[kind].zh, standing.day)
    return null
  }
  const replaced = rows.find(({ id }) => id === Number(record.replaces))
  if (replaced) return replaced
  const known = await em.findOne(BureauRecord, { id: Number(record.replaces), kind, year, committee, platformNo })
  throw known ? new RecordReplacedError() : new NotFoundError('要更正的登记')
}
