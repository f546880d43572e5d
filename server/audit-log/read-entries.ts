import { sql, type RawBuilder, type SqlBool } from 'kysely'
import type { AuditConnection, AuditFilter } from '../../schema/audit'
import type { AuditEvent } from '../../schema/vocabulary'
import { normaliseUsername } from '../access/sign-in/username'
import { instantOf } from '../database/instant'
import type { EntityManager } from '../database/orm'
import type { DB } from '../database/tables'
import { InvalidInputError } from '../errors'
import { largestPage } from '../http/limit'
import { detailWords } from './detail-words'

/** The entries that match; `from` and `until` are days in Beijing time, both included. */
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

function seqOf(cursor: string | null | undefined): string | null {
  if (!cursor) return null
  if (!/^\d{1,15}$/.test(cursor)) throw new InvalidInputError('分页位置无效，请回到第一页。')
  return cursor
}

/**
 * A page of the audit, the newest first.
 *
 * @throws InvalidInputError for a page size outside 1–200, or an unknown cursor
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
  const start = seqOf(after)
  const all = em.getKysely<DB>().selectFrom('audit_entry').where(condition)
  const rows = await (start === null ? all : all.where('seq', '<', start))
    .select([sql<string>`seq::text`.as('id'), 'at', 'username', 'address', 'event', 'detail'])
    .$narrowType<{ event: AuditEvent; detail: Record<string, unknown> }>()
    .orderBy('seq', 'desc')
    .limit(first + 1)
    .execute()
  const { totalCount } = await all.select(sql<number>`count(*)::integer`.as('totalCount')).executeTakeFirstOrThrow()
  const edges = rows.slice(0, first).map((row) => ({
    cursor: row.id,
    node: { ...row, at: instantOf(row.at), detail: detailWords(row.detail) },
  }))
  return {
    totalCount,
    edges,
    pageInfo: {
      hasNextPage: rows.length > first,
      hasPreviousPage: start !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  }
}
