import { sql, type NotNull } from 'kysely'
import { BureauRecord } from '../../schema/record'
import { AuditEvent, recordKindLabel, type RecordKind } from '../../schema/vocabulary'
import { recordAction } from '../audit/record'
import { dayOf } from '../calendar/day-of'
import type { Context } from '../graphql/context'
import type { EntityManager } from '../database/orm'
import type { DB } from '../database/tables'
import { NotFoundError, PortalError } from '../errors'
import { checkDays } from './check-day'
import { cleanText, requiredText } from './clean-text'
import { single } from './kind'

/** A record about a committee (`committee`) or about a declaration (`platformNo`). */
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
  /** ID number of the banned person. */
  idNumber?: { hash: Buffer; cipher: Buffer | null }
  personName?: string
  note?: string | null
  /** BureauRecord.id */
  replaces?: string | number | null
  withdrawn?: boolean
}

type Author = Pick<Context, 'em' | 'viewer' | 'now' | 'address'>

/**
 * Inserts one record and its audit entry in the mutation's transaction. A trigger copies its values to the columns of
 * the declaration or committee.
 *
 * @throws RecordDayError, RecordTextError, NotFoundError, PortalError RECORD_STANDS, RECORD_REPLACED
 */
export async function insertRecord({ em, viewer, now, address }: Author, record: NewRecord): Promise<BureauRecord> {
  const { kind, year, committee = null, platformNo = null, withdrawn = false } = record
  if (!withdrawn) checkDays(record, dayOf(now))
  const texts = {
    document_no: cleanText('文号', record.documentNo, 60),
    place: cleanText('地点', record.place, 60),
    note: record.replaces ? requiredText('更正或撤回的原因', record.note, 200) : cleanText('备注', record.note, 200),
  }
  const db = em.getKysely<DB>()
  // When two desks record the same thing at once, the second waits and then sees the first one's record.
  await sql`select pg_advisory_xact_lock(hashtext(${`${kind} ${year} ${committee ?? platformNo}`}))`.execute(db)
  const replaced = await checkStanding(em, { ...record, place: texts.place })
  const { accountId, displayName } = viewer!
  const author = { account_id: accountId, account_name: displayName, recorded_at: now }
  const { id } = await db
    .insertInto('bureau_record')
    .values({ ...columnsOf(record), ...texts, replaces: replaced?.id ?? null, ...author })
    .returning('id')
    .executeTakeFirstOrThrow()
  const event = withdrawn
    ? AuditEvent.RECORD_WITHDRAWN
    : replaced
      ? AuditEvent.RECORD_CORRECTED
      : AuditEvent.RECORD_MADE
  const detail = { record: id, kind, year, committee, platformNo, replaces: replaced?.id ?? null }
  await recordAction(em, { viewer, address }, event, detail)
  return Object.assign(await em.findOneOrFail(BureauRecord, id), { replacedBy: null })
}

/** Columns that are stored as given. */
function columnsOf(record: NewRecord) {
  const { kind, year, committee, platformNo, fromDay, untilDay, series, copies, duplex, desk } = record
  const { idNumber, personName, withdrawn } = record
  return {
    kind,
    year,
    committee,
    platform_no: platformNo,
    from_day: fromDay,
    until_day: untilDay,
    series: series && [...new Set(series)],
    copies,
    duplex,
    desk,
    id_number_hash: idNumber?.hash,
    id_number_cipher: idNumber?.cipher,
    person_name: personName,
    withdrawn,
  }
}

/**
 * Of some kinds there is one record at a time; of others, such as meetings, there are several, but none of the same day and place.
 *
 * @returns the standing record that the new one replaces; null when it replaces none
 */
async function checkStanding(em: EntityManager, record: NewRecord): Promise<{ id: number } | null> {
  const { kind, year, committee = null, platformNo = null } = record
  const rows = await em
    .getKysely<DB>()
    .selectFrom('standing_record')
    .select(['id', 'from_day as day', 'place'])
    .$narrowType<{ id: NotNull; day: NotNull }>()
    .where('kind', '=', kind)
    .where('year', '=', year)
    .where('committee', 'is not distinct from', committee)
    .where('platform_no', 'is not distinct from', platformNo)
    .execute()
  if (!record.replaces) {
    const isSame = ({ day, place }: (typeof rows)[number]) => day === record.fromDay && place === (record.place ?? null)
    const standing = single.has(kind) ? rows[0] : rows.find(isSame)
    if (!standing) return null
    throw new PortalError(
      'RECORD_STANDS',
      `已有${recordKindLabel[kind].zh}登记（${standing.day}），没有重复写入；要改动请用“更正”。`,
    )
  }
  const replaced = rows.find(({ id }) => id === Number(record.replaces))
  if (replaced) return replaced
  const known = await em.findOne(BureauRecord, { id: Number(record.replaces), kind, year, committee, platformNo })
  if (!known) throw new NotFoundError('要更正的登记')
  throw new PortalError('RECORD_REPLACED', '这条登记刚才已被更正或撤回，没有写入；请刷新后查看。')
}
