import { createHash } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { PortalError } from '../errors'
import type { Viewer } from './viewer'

/**
 * Names the session that an answer is for: opaque, another one with each sign-in. All tabs of a browser share one cookie,
 * so that a page may be answered as somebody else than it was opened by; by this it finds out.
 */
const header = 'x-portal-viewer'

export class ViewerChangedError extends PortalError {
  constructor() {
    super('VIEWER_CHANGED', '本浏览器已换成另一个账号登录，这项操作没有进行；请刷新页面。')
  }
}

function tagOf(viewer: Viewer | null): string {
  if (!viewer) return 'nobody'
  return createHash('sha256').update('viewer').update(viewer.sessionHash).digest('base64url').slice(0, 22)
}

/** @throws ViewerChangedError where the page says that it is of another session: nothing is read or done for it */
export function tagViewer({ viewer, headers }: FastifyRequest, reply: FastifyReply): void {
  const tag = tagOf(viewer)
  void reply.header(header, tag)
  if (headers[header] !== undefined && headers[header] !== tag) throw new ViewerChangedError()
}
