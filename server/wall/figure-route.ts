import type { FastifyInstance } from 'fastify'
import { Action } from '../../schema/vocabulary'
import type { WallFigures } from '../../schema/wall'
import { inScope } from '../access/scope/scope'
import { figureRoute } from '../access/wall-link/wall-cookie'
import { untilAborted } from '../database/cancel'
import { InvalidInputError } from '../errors'
import { clientGone } from '../http/client-gone'
import { requesterOf } from '../http/requester'
import type { Portal } from '../portal'
import { wallFigures, wallViewer } from './figures'

function yearOf(query: unknown): number | null {
  const { year, ...others } = query as { year?: unknown }
  if (Object.keys(others).length > 0) throw new InvalidInputError('大屏只能选择年度。')
  if (year === undefined) return null
  if (typeof year !== 'string' || !/^\d{4}$/.test(year)) throw new InvalidInputError('年度应是四位数字。')
  return Number(year)
}

/**
 * `GET /wall-figures`: everything that 大屏 shows, of one year or of the newest one with declarations. A route of its own
 * instead of a GraphQL operation, so that a screen's cookie is sent to nothing that could be asked for more.
 */
export async function wallFigureRoute(app: FastifyInstance, { portal }: { portal: Portal }): Promise<void> {
  const config = { permission: Action.VIEW_WALL, byWallLink: true } as const
  app.get(figureRoute, { config }, (request, reply): Promise<WallFigures> => {
    const year = yearOf(request.query)
    const now = portal.now()
    const signal = clientGone(reply)
    const work = () => inScope(portal, wallViewer, 'read', (em) => wallFigures(portal, em, now, year))
    const { share } = portal.config.limits.seconds
    const requester = requesterOf(request.viewer, request.ip)
    return portal.queues.light.run(requester, () => untilAborted(signal, work), { signal, atMost: share })
  })
}
