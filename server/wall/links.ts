import { sql } from 'kysely'
import { AuditEvent, maxListed, wallLinkLimit } from '../../schema/vocabulary'
import type { NewWallLink, WallLink } from '../../schema/wall-link'
import { plainText } from '../access/personal-data/plain-text'
import { newToken, stateOf } from '../access/wall-link/wall-link'
import { recordAction } from '../audit/record'
import { instantOf } from '../database/instant'
import type { EntityManager } from '../database/orm'
import { rowId } from '../database/row-id'
import type { DB } from '../database/tables'
import { InvalidInputError, NotFoundError } from '../errors'
import type { Context } from '../graphql/context'

const day = 86_400_000

const links = (em: EntityManager) =>
  em
    .getKysely<DB>()
    .selectFrom('wall_link')
    .innerJoin('account', 'account.id', 'created_by')
    .select(['wall_link.id', 'wall_link.name', 'display_name', 'wall_link.created_at', 'expires_at', 'revoked_at'])
    .select(['last_used_at', 'last_address'])

type Row = Awaited<ReturnType<ReturnType<typeof links>['execute']>>[number]

function linkOf(row: Row, now: Date): WallLink {
  const ends = { expiresAt: instantOf(row.expires_at), revokedAt: instantOf(row.revoked_at) }
  return {
    id: String(row.id),
    name: row.name,
    state: stateOf(ends, now),
    createdBy: row.display_name,
    createdAt: instantOf(row.created_at),
    ...ends,
    lastUsedAt: instantOf(row.last_used_at),
    lastAddress: row.last_address,
  }
}

const isValid = (now: Date) => sql<boolean>`(revoked_at is null and expires_at > ${now.toISOString()}::timestamptz)`

/** Valid ones first, then the newest. `em` must be the owner's in this whole file. */
export async function readLinks(em: EntityManager, now: Date): Promise<WallLink[]> {
  const rows = await links(em)
    .orderBy(isValid(now), 'desc')
    .orderBy('wall_link.id', 'desc')
    .limit(maxListed.wallLinks)
    .execute()
  return rows.map((row) => linkOf(row, now))
}

async function readLink(em: EntityManager, id: number, now: Date): Promise<WallLink> {
  return linkOf(await links(em).where('wall_link.id', '=', id).executeTakeFirstOrThrow(), now)
}

function checkedName(typed: string): string {
  const name = plainText(typed.replace(/\p{C}/gu, ''))
  const { name: longest } = wallLinkLimit
  if (!name || name.length > longest) throw new InvalidInputError(`请写明大屏在哪里，1–${longest} 个字。`)
  return name
}

function checkedDays(days: number): number {
  const { days: most } = wallLinkLimit
  if (days < 1 || days > most) throw new InvalidInputError(`有效天数应是 1–${most}。`)
  return days
}

/** @throws InvalidInputError */
export async function createLink(
  context: Context,
  wanted: { name: string; days: number },
  now: Date,
): Promise<NewWallLink> {
  const name = checkedName(wanted.name)
  const days = checkedDays(wanted.days)
  const { token, hash } = newToken()
  return context.portal.owner.em.fork().transactional(async (em) => {
    const db = em.getKysely<DB>()
    const { n } = await db
      .selectFrom('wall_link')
      .select(sql<number>`count(*)::integer`.as('n'))
      .where(isValid(now))
      .executeTakeFirstOrThrow()
    const { valid: most } = wallLinkLimit
    if (n >= most) throw new InvalidInputError(`有效的大屏链接最多 ${most} 个，请先收回不用的。`)
    const expiresAt = new Date(now.getTime() + days * day)
    const { id } = await db
      .insertInto('wall_link')
      .values({ name, token_hash: hash, created_by: context.viewer!.accountId, created_at: now, expires_at: expiresAt })
      .returning('id')
      .executeTakeFirstOrThrow()
    await recordAction(em, context, AuditEvent.WALL_LINK_MADE, { record: id, screen: name, days, expires: expiresAt })
    return { link: await readLink(em, id, now), token }
  })
}

/** @throws NotFoundError unless the link is valid */
export async function revokeLink(context: Context, id: string, now: Date): Promise<WallLink> {
  return context.portal.owner.em.fork().transactional(async (em) => {
    const revoked = await em
      .getKysely<DB>()
      .updateTable('wall_link')
      .set({ revoked_at: now })
      .where('id', '=', rowId(id))
      .where(isValid(now))
      .returning(['id', 'name'])
      .executeTakeFirst()
    if (!revoked) throw new NotFoundError('这个有效的大屏链接')
    await recordAction(em, context, AuditEvent.WALL_LINK_REVOKED, { record: revoked.id, screen: revoked.name })
    return readLink(em, revoked.id, now)
  })
}
