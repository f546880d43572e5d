import { sql, type RawBuilder, type Selectable, type SqlBool } from 'kysely'
import { BureauRecord } from '../../schema/record'
import type { MovedOn, PaperReceiptCount, PaperReceiptInput, PaperReceipts } from '../../schema/record-input'
import { AuditEvent, type Desk, maxListed, RecordKind, Stage } from '../../schema/vocabulary'
import { recordAction } from '../audit/record'
import { dayOf } from '../calendar/day-of'
import type { Context } from '../graphql/context'
import type { DB } from '../database/tables'
import type { EntityManager } from '../database/orm'
import { InvalidInputError, PortalError } from '../errors'
import type { ResolvedFilter } from '../filter/resolve'
import { countedRows } from '../statistics/source'
import { checkDays } from './check-day'
import { cleanText } from './clean-text'
import { receivingDesk } from './receiving-desk'

type Asker = Pick<Context, 'em' | 'viewer' | 'now' | 'address'>

const recordedHere = (desk: Desk) => sql<SqlBool>`exists (select from standing_record r
  where r.kind = 'PAPER_RECEIPT' and r.desk = ${desk} and r.year = declaration.year and r.platform_no = declaration.platform_no)`

/** Most names that are shown before somebody confirms. */
const maxNames = 200

/** The declarations whose paper came: those of a filter of one year, or of them the named ones. */
export interface ReceivedRows {
  resolved: ResolvedFilter
  /** Null for all that the filter selects. */
  named: readonly number[] | null
}

const conditionOf = ({ resolved, named }: ReceivedRows) =>
  named === null
    ? resolved.condition
    : sql<SqlBool>`${resolved.condition} and declaration.id = any(${named}::integer[])`

/** How many there are; from the tally where it has the filter's columns. */
async function countRows(em: EntityManager, { resolved, named }: ReceivedRows): Promise<number> {
  if (named !== null) return countDetailed(em, conditionOf({ resolved, named }))
  const { n } = await em
    .getKysely<DB>()
    .selectFrom(countedRows(resolved))
    .select(sql<number>`coalesce(sum(n), 0)::integer`.as('n'))
    .executeTakeFirstOrThrow()
  return n
}

async function countDetailed(em: EntityManager, condition: RawBuilder<SqlBool>): Promise<number> {
  const { n } = await em
    .getKysely<DB>()
    .selectFrom('declaration')
    .select(sql<number>`count(*)::integer`.as('n'))
    .where(condition)
    .executeTakeFirstOrThrow()
  return n
}

/**
 * How many declarations would be recorded as received, how many are already, and the first names: not by looking for a record
 * of each declaration of a year.
 */
export async function countPaper(
  { em, viewer }: Pick<Asker, 'em' | 'viewer'>,
  rows: ReceivedRows,
): Promise<PaperReceiptCount> {
  const desk = receivingDesk(viewer!)
  const condition = conditionOf(rows)
  const all = await countRows(em, rows)
  const already = await countDetailed(
    em,
    sql`${condition} and (year, platform_no) in (select r.year, r.platform_no from standing_record r
      where r.kind = 'PAPER_RECEIPT' and r.desk = ${desk} and r.year = any(${rows.resolved.filter.year}::smallint[]))`,
  )
  const listed = await em
    .getKysely<DB>()
    .selectFrom('declaration')
    .select('name')
    .where(sql<SqlBool>`${condition} and not ${recordedHere(desk)}`)
    // As the index has them.
    .orderBy(sql`year, platform_no collate "C"`)
    .limit(maxNames)
    .execute()
  return { desk, received: all - already, already, names: listed.map(({ name }) => name) }
}

/** @throws InvalidInputError for copies outside 1–99 */
export function checkCopies(copies: number): void {
  if (copies < 1 || copies > 99) throw new InvalidInputError(`份数应在 1–99 之间，现在是 ${copies}。`)
}

/** The declarations that wait for the paper that is received. */
async function waitingForPaper(em: EntityManager, rows: ReceivedRows): Promise<number[]> {
  const waiting = await em
    .getKysely<DB>()
    .selectFrom('declaration')
    .select('id')
    .where('stage', '=', Stage.PAPER)
    .where(conditionOf(rows))
    .execute()
  return waiting.map(({ id }) => id)
}

/** Where those that waited are, if not there any more: a trigger moves on what was received (docs/decisions/0089). */
async function movedOn(em: EntityManager, waited: readonly number[]): Promise<MovedOn[]> {
  const moved = await em
    .getKysely<DB>()
    .selectFrom('declaration')
    .select(['stage', sql<number>`count(*)::integer`.as('count')])
    .where(sql<SqlBool>`id = any(${waited}::integer[])`)
    .where('stage', '<>', Stage.PAPER)
    .groupBy('stage')
    .orderBy('count', 'desc')
    .execute()
  return moved as MovedOn[]
}

/**
 * Records that the viewer's desk received the paper of each of the declarations. Those for which this desk has already
 * recorded it are left alone.
 *
 * @param confirmed number of declarations that the user confirmed
 * @throws PortalError RECORD_COUNT_CHANGED when the number has changed meanwhile; then nothing is written
 */
export async function receivePaper(
  asker: Asker,
  rows: ReceivedRows,
  { receivedOn, copies, duplex, note }: PaperReceiptInput,
  confirmed: number,
): Promise<PaperReceipts> {
  const { em, viewer, now, address } = asker
  const desk = receivingDesk(viewer!)
  const [year] = rows.resolved.filter.year as [number]
  const { accountId, displayName } = viewer!
  checkDays({ kind: RecordKind.PAPER_RECEIPT, year, fromDay: receivedOn }, dayOf(now))
  checkCopies(copies)
  const remark = cleanText('备注', note, 200)
  // Clerks of one desk record one after the other, so that nothing is recorded twice.
  await sql`select pg_advisory_xact_lock(hashtext(${`PAPER_RECEIPT ${desk} ${year}`}))`.execute(em.getKysely())
  const count = await countPaper(asker, rows)
  if (count.received !== confirmed) {
    throw new PortalError(
      'RECORD_COUNT_CHANGED',
      `确认时要登记 ${confirmed} 件，现在是 ${count.received} 件，没有写入；请核对件数后重新确认。`,
    )
  }
  const waited = await waitingForPaper(em, rows)
  const { rows: made } = await sql<
    Pick<Selectable<DB['bureau_record']>, 'id'>
  >`insert into bureau_record (kind, year, platform_no, from_day, copies, duplex, desk, note,
      account_id, account_name, recorded_at)
    select 'PAPER_RECEIPT', year, platform_no, ${receivedOn}::date, ${copies}::smallint, ${duplex}::boolean, ${desk},
      ${remark}, ${accountId}::integer, ${displayName}, ${now}::timestamptz
    from declaration where ${conditionOf(rows)} and not ${recordedHere(desk)} returning id`.execute(em.getKysely())
  const detail = { kind: RecordKind.PAPER_RECEIPT, year, desk, receivedOn, received: count.received }
  await recordAction(em, { viewer, address }, AuditEvent.RECORD_MADE, detail)
  const named = { id: { $in: made.map(({ id }) => id) } }
  const records = await em.find(BureauRecord, named, { orderBy: { platformNo: 'asc' }, limit: maxListed.receipts })
  return {
    ...count,
    records: records.map((record) => Object.assign(record, { replacedBy: null })),
    moved: await movedOn(em, waited),
  }
}
