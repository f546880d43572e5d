import type { FastifyInstance, FastifyRequest, RouteOptions } from 'fastify'
import type { Portal } from '../../portal'
import type { Latest } from '../../revision/latest'
import { authorize } from './authorize'
import { Public, type Permission } from './permission'
import type { Viewer } from '../session/viewer'
import { tagViewer } from '../session/viewer-tag'
import { viewerOf } from '../session/viewer-of'
import { comesByLink } from '../wall-link/wall-link'

/** Declares a route whose fields each declare a permission: `/graphql`. */
export const PerField = 'PER_FIELD'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Who may request the route. The portal doesn't start if a route doesn't declare it. */
    permission?: Permission | typeof PerField
    /** Whether a screen may request it with a link to 大屏, without an account. */
    byWallLink?: true
  }
  interface FastifyRequest {
    /** Who sent the request; null on public routes and when nobody is signed in. */
    viewer: Viewer | null
    /** What was committed before the request came; null if that isn't known without asking. */
    latest: Latest | null
  }
}

export interface DeclaredRoute {
  method: string
  url: string
  permission: Permission | typeof PerField
}

class RouteUndeclaredError extends Error {
  constructor(routes: string[]) {
    super(`no permission is declared on ${routes.join(', ')}`)
  }
}

/**
 * Enforces each route's `config.permission` before the request's body is read. Must be called before any route is added.
 *
 * @returns every route; complete once the server is ready
 */
export function guardRoutes(app: FastifyInstance, portal: Portal): DeclaredRoute[] {
  const options: RouteOptions[] = []
  const declared: DeclaredRoute[] = []
  app.decorateRequest('viewer', null)
  app.decorateRequest('latest', null)
  app.addHook('onRoute', (route) => void options.push(route))
  app.addHook('onReady', async () => {
    declared.push(...options.flatMap(declarationsOf))
  })
  app.addHook('onRequest', async (request, reply) => {
    const { permission } = request.routeOptions.config
    if (!permission || permission === Public) return
    request.latest = await portal.latest()
    request.viewer = await viewerOf(portal, request)
    tagViewer(request, reply)
  })
  // After the rate limits, which need the viewer and cost less than an audit entry for a refusal.
  app.addHook('preParsing', async (request) => {
    const { permission, byWallLink } = request.routeOptions.config
    if (!permission || permission === Public || permission === PerField) return
    if (byWallLink && (await comesByLink(portal, request))) return
    await authorize({ portal, viewer: request.viewer, address: request.ip }, permission, operationOf(request))
  })
  return declared
}

function declarationsOf({ method, url, config }: RouteOptions): DeclaredRoute[] {
  const methods = Array.isArray(method) ? method : [method]
  const { permission } = config ?? {}
  if (permission === undefined) throw new RouteUndeclaredError(methods.map((name) => `${name} ${url}`))
  return methods.map((name) => ({ method: name, url, permission }))
}

/** The operation's name in the audit: `GET /workbooks/annual.xlsx`. */
function operationOf({ method, routeOptions: { url } }: FastifyRequest): string {
  return `${method} ${url}`
}

/** The viewer of a request to a route that declares an action; such a route is never served without one. */
export function viewerOfRoute({ viewer }: FastifyRequest): Viewer {
  if (!viewer) throw new TypeError('the route declares no action')
  return viewer
}
