import { sql, type RawBuilder, type SqlBool } from 'kysely'
import type { AuditConnection, AuditEntry, AuditFilter } from '../../schema/audit'
import { normaliseUsername } from '../access/username'
import { instantOf } from '../database/instant'
import type { EntityManager } from '../database/orm'
import { InvalidInputError } from '../errors'
import { largestPage } from '../http/limit'
import { detailWords } from './detail-words'

type Row = Omit<AuditEntry, 'at' | 'detail'> & { at: string; detail: Record<string, unknown> }

/** Beijing's days, both included. */
export function auditCondition({ from, until, event, username }: AuditFilter): RawBuilder<SqlBool> {
  return sql`(${sql.join(
    [
      sql`seq is not null`,
      ...(from ? [sql`at >= ${`${from}T00:00:00+08:00`}::timestamptz`] : []),
      ...(until ? [sql`at < ${`${until}T00:00:00+08:00`}::timestamptz + interval '1 day'`] : []),
      ...(event && event.length > 0 ? [sql`event = any(${event})`] : []),
      ...(username ? [sql`username = ${normaliseUsername(username)}`] : []),
    ],
    sql` and `,
  )})`
}

/** The number before which the page begins. @throws InvalidInputError for a cursor that isn't ours */
function before(cursor: string | null | undefined): number | null {
  if (!cursor) return null
  if (!/^\d{1,15}$/.test(cursor)) throw new InvalidInputError('分页位置无效，请回到第一页。')
  return Number(cursor)
}

/**
 * A page of the audit, the newest first.
 *
 * @throws InvalidInputError for a page size outside 1–200, or a cursor that isn't ours
 */
export async function readEntries(
  em: EntityManager,
  filter: AuditFilter,
  { first, after }: { first: number; after?: string | null },
): Promise<AuditConnection> {
  if (first < 1 || first > largestPage) {
    throw new InvalidInputError(`每页条数应在 1–${largestPage} 之间，现在是 ${first}。`)
  }
  const condition = auditCondition(filter)
  const start = before(after)
  const { rows } = await sql<Row>`
    select seq::text as id, at, username, address, event, detail from audit_entry
    where ${condition} and (${start}::bigint is null or seq < ${start}) order by seq desc limit ${first + 1}`.execute(
    em.getKysely(),
  )
  const { rows: counted } = await sql<{ n: number }>`
    select count(*)::integer as n from audit_entry where ${condition}`.execute(em.getKysely())
  const edges = rows.slice(0, first).map((row) => ({ cursor: row.id, node: entryOf(row) }))
  return {
    totalCount: counted[0]!.n,
    edges,
    pageInfo: {
      hasNextPage: rows.length > first,
      hasPreviousPage: start !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  }
}

function entryOf({ at, detail, ...row }: Row): AuditEntry {
  return { ...row, at: instantOf(at)!, detail: detailWords(detail) }
}
