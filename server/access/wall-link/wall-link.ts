import { createHash, randomBytes } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import { AuditEvent, WallLinkState } from '../../../schema/vocabulary'
import { recordAudit } from '../../audit/record'
import { instantOf } from '../../database/instant'
import type { EntityManager } from '../../database/orm'
import type { DB } from '../../database/tables'
import { PortalError } from '../../errors'
import type { Portal } from '../../portal'
import { readWallCookie } from './wall-cookie'

const minute = 60_000

/** A token of 256 bits and its hash. Only the hash is stored, so that reading the database opens nothing. */
export function newToken(): { token: string; hash: Buffer } {
  const token = randomBytes(32).toString('base64url')
  return { token, hash: hashOf(token) }
}

const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest()

/** Links use the wall clock, as sessions do, since the portal's own clock may be fixed. */
export function stateOf(link: { expiresAt: Date; revokedAt: Date | null }, now: Date): WallLinkState {
  if (link.revokedAt) return WallLinkState.REVOKED
  return link.expiresAt <= now ? WallLinkState.EXPIRED : WallLinkState.VALID
}

interface OpenedLink {
  id: number
  name: string
  expiresAt: Date
  lastUsedAt: Date | null
  lastAddress: string | null
}

const refusals = {
  EXPIRED: ['WALL_LINK_EXPIRED', '大屏链接已到期，请市人社局在“大屏”页面生成新的链接，在这块屏幕上打开。'],
  REVOKED: ['WALL_LINK_REVOKED', '大屏链接已被收回；仍需要显示的，请市人社局在“大屏”页面生成新的链接。'],
} as const

/**
 * The valid link that the token opens. `em` must be the owner's.
 *
 * @throws PortalError WALL_LINK_UNKNOWN, WALL_LINK_EXPIRED, WALL_LINK_REVOKED
 */
async function readLink(em: EntityManager, token: string, now: Date): Promise<OpenedLink> {
  const row = await em
    .getKysely<DB>()
    .selectFrom('wall_link')
    .select(['id', 'name', 'expires_at', 'revoked_at', 'last_used_at', 'last_address'])
    .where('token_hash', '=', hashOf(token))
    .executeTakeFirst()
  if (!row) throw new PortalError('WALL_LINK_UNKNOWN', '大屏链接不正确，请完整复制市人社局给的链接，再打开一次。')
  const expiresAt = instantOf(row.expires_at)
  const state = stateOf({ expiresAt, revokedAt: instantOf(row.revoked_at) }, now)
  if (state !== WallLinkState.VALID) {
    const [code, sentence] = refusals[state]
    throw new PortalError(code, sentence)
  }
  const { id, name, last_address: lastAddress } = row
  return { id, name, expiresAt, lastUsedAt: instantOf(row.last_used_at), lastAddress }
}

const noteUse = (em: EntityManager, { id }: OpenedLink, address: string, now: Date) =>
  em
    .getKysely<DB>()
    .updateTable('wall_link')
    .set({ last_used_at: now, last_address: address })
    .where('id', '=', id)
    .execute()

/** Opens a link on a screen, which is audited. @returns until when it lasts. @throws as `readLink` */
export async function openLink(em: EntityManager, token: string, address: string, now: Date): Promise<Date> {
  const link = await readLink(em, token, now)
  await em.transactional(async (em) => {
    await noteUse(em, link, address, now)
    const detail = { record: link.id, screen: link.name }
    await recordAudit(em, { accountId: null, username: 'wall', address, event: AuditEvent.WALL_LINK_OPENED, detail })
  })
  return link.expiresAt
}

/**
 * Whether the request comes from a screen with a valid link. It is looked up each time, so that a link that is revoked shows
 * nothing more.
 *
 * @throws PortalError WALL_LINK_UNKNOWN, WALL_LINK_EXPIRED, WALL_LINK_REVOKED where nobody is signed in either
 */
export async function comesByLink(
  portal: Portal,
  request: Pick<FastifyRequest, 'protocol' | 'cookies' | 'viewer' | 'ip'>,
): Promise<boolean> {
  const token = readWallCookie(request)
  if (token === undefined) return false
  const em = portal.owner.em.fork()
  const now = new Date()
  try {
    const link = await readLink(em, token, now)
    // At most once a minute and address: exact enough to see whether a screen still asks.
    const isNoted = link.lastAddress === request.ip && now.getTime() - (link.lastUsedAt?.getTime() ?? 0) < minute
    if (!isNoted) await noteUse(em, link, request.ip, now)
    return true
  } catch (error) {
    if (request.viewer && error instanceof PortalError) return false
    throw error
  }
}
