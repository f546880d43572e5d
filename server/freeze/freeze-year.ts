import { AuditEvent } from '../../schema/vocabulary'
import { createHash, randomUUID } from 'node:crypto'
import { readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { sql } from 'kysely'
import type { Freeze } from '../../schema/freeze'
import { inScope } from '../access/scope/scope'
import type { Viewer } from '../access/session/viewer'
import { recordAction } from '../audit/record'
import { dayOf } from '../calendar/day-of'
import type { Context } from '../graphql/context'
import { readCycle } from '../cycle/read'
import type { EntityManager } from '../database/orm'
import type { DB } from '../database/tables'
import { extendIdleTimeout } from '../database/idle-timeout'
import { InvalidInputError, PortalError } from '../errors'
import { accountKey } from '../http/requester'
import { writeAnnual } from '../report/annual'
import { composeAnnual } from '../report/compose-annual'
import { detailRows } from '../report/detail-row'
import { publicTables } from '../report/public/public-tables'
import { spoolOf } from '../export/spool'
import { frozenFigures } from './frozen-figure'
import { packRows } from './frozen-row'
import { readFreeze } from './read-freeze'

const longestNote = 200

export interface FreezeRequest {
  year: number
  /** yyyy-mm-dd; a past day, so that its data are complete. */
  cutOff: string
  note: string
}

type Freezing = Pick<Context, 'portal' | 'now' | 'address'> & { viewer: Viewer }

/** Computes workbook, figures and rows from one snapshot. */
async function capture({ portal, now, viewer }: Freezing, { year, cutOff, note }: FreezeRequest, serial: number) {
  const file = path.join(spoolOf(portal.config.dataDir), randomUUID())
  try {
    return await inScope(portal, viewer, 'read', async (em) => {
      await extendIdleTimeout(em)
      const job = { portal, viewer, em, now, filter: { year: [year] }, asOf: cutOff, file, progress: () => {} }
      const annual = await composeAnnual(job)
      const missing = annual.changes?.missing ?? 0
      if (missing > 0) {
        throw new PortalError(
          'CHANGES_UNEXPLAINED',
          `截至 ${cutOff}，${year} 年度有 ${missing} 项数字比上年同期变化较大，还没有写明原因；请先在“异常变化说明”页写明，再归档。`,
        )
      }
      const rowCount = await writeAnnual(job, annual, [
        ['归档', `${year} 年度第 ${serial} 次归档，截止 ${cutOff}${note ? `；${note}` : ''}`],
      ])
      const rows = await packRows(annual.columns, detailRows(em, annual.resolved, annual.columns))
      const columns = annual.columns.map(({ column }) => column)
      const figures = { totals: annual.totals, figures: frozenFigures(annual.reports), columns }
      const fileName = `${annual.period}职称评审统计（第${serial}次归档）.xlsx`
      const reports = annual.reports.filter(({ code }) => publicTables.includes(code))
      return { fileName, rowCount, rows, figures, reports, file: await readFile(file) }
    })
  } finally {
    await rm(file, { force: true })
  }
}

/** The year's next serial; holds a lock until the transaction ends, so that no other freeze gets the same one. */
async function nextSerial(em: EntityManager, year: number): Promise<number> {
  const db = em.getKysely<DB>()
  await sql`select pg_advisory_xact_lock(hashtext('freeze'), ${year})`.execute(db)
  const { serial } = await db
    .selectFrom('frozen_year')
    .select(sql<number>`coalesce(max(serial), 0)::integer + 1`.as('serial'))
    .where('year', '=', year)
    .executeTakeFirstOrThrow()
  return serial
}

/**
 * 归档: files a year's statistics as of a past day.
 *
 * @param em the mutation's transaction
 *
 * @throws CycleUnknownError, InvalidInputError, PortalError FREEZE_DAY_NOT_OVER, CHANGES_UNEXPLAINED
 */
export async function freezeYear(em: EntityManager, freezing: Freezing, request: FreezeRequest): Promise<Freeze> {
  const { viewer, now } = freezing
  const { year, cutOff } = request
  const note = request.note.trim()
  if (note.length > longestNote) throw new InvalidInputError(`归档说明最多 ${longestNote} 字。`)
  if (cutOff >= dayOf(now)) {
    throw new PortalError('FREEZE_DAY_NOT_OVER', `截止日 ${cutOff} 还没有过完，请选择今天以前的日期。`)
  }
  await readCycle(em, year)
  await extendIdleTimeout(em)
  const serial = await nextSerial(em, year)
  const captured = await freezing.portal.queues.exports.run(accountKey(viewer.accountId), () =>
    capture(freezing, { ...request, note }, serial),
  )
  const hash = createHash('sha256').update(captured.file).digest()
  const { id } = await em
    .getKysely<DB>()
    .insertInto('frozen_year')
    .values({
      year,
      serial,
      cut_off: cutOff,
      frozen_at: now,
      account_id: viewer.accountId,
      account_name: viewer.displayName,
      note,
      row_count: captured.rowCount,
      figures: JSON.stringify(captured.figures),
      file_name: captured.fileName,
      file_hash: hash,
      file: captured.file,
      rows: captured.rows,
      reports: JSON.stringify(captured.reports),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const detail = { year, serial, cutOff, rows: captured.rowCount, hash: hash.toString('hex') }
  await recordAction(em, freezing, AuditEvent.STATISTICS_FROZEN, detail)
  return readFreeze(em, String(id))
}
