import { createHash } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { PortalError } from '../../errors'
import type { Viewer } from './viewer'

/**
 * An opaque tag of the session that the response is for; each sign-in gives another one. All tabs of a browser share one
 * cookie, so a page may be answered for another account than it was opened by. The page compares the tag to notice that.
 */
const header = 'x-portal-viewer'

/** Sessions are kept in memory, so that each one's tag is computed once. */
const tags = new WeakMap<Viewer, string>()

function tagOf(viewer: Viewer | null): string {
  if (!viewer) return 'nobody'
  const known = tags.get(viewer)
  if (known) return known
  const tag = createHash('sha256').update('viewer').update(viewer.sessionHash).digest('base64url').slice(0, 22)
  tags.set(viewer, tag)
  return tag
}

/** @throws PortalError VIEWER_CHANGED if the page sends the tag of another session; then nothing is read or done */
export function tagViewer({ viewer, headers }: FastifyRequest, reply: FastifyReply): void {
  const tag = tagOf(viewer)
  void reply.header(header, tag)
  if (headers[header] !== undefined && headers[header] !== tag) {
    throw new PortalError('VIEWER_CHANGED', '本浏览器已换成另一个账号登录，这项操作没有进行；请刷新页面。')
  }
}
