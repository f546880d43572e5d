import type { FastifyInstance, FastifyRequest, RouteOptions } from 'fastify'
import type { Portal } from '../portal'
import { authorize } from './authorize'
import { Public, type Permission } from './permission'
import type { Viewer } from './viewer'
import { tagViewer } from './viewer-tag'
import { viewerOf } from './viewer-of'

/** Declares a route whose fields declare their permissions themselves: `/graphql`. */
export const PerField = 'PER_FIELD'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Who may ask the route. The portal doesn't start with a route that doesn't say. */
    permission?: Permission | typeof PerField
  }
  interface FastifyRequest {
    /** Who asks; null on public routes and where nobody is signed in. */
    viewer: Viewer | null
  }
}

/** One route as it is declared. */
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
 * Enforces what each route's `config.permission` declares, before its body is read; registered before any route.
 *
 * @returns every route, known once the server is ready
 */
export function guardRoutes(app: FastifyInstance, portal: Portal): DeclaredRoute[] {
  const options: RouteOptions[] = []
  const declared: DeclaredRoute[] = []
  app.decorateRequest('viewer', null)
  app.addHook('onRoute', (route) => void options.push(route))
  app.addHook('onReady', async () => {
    declared.push(...options.flatMap(declarationsOf))
  })
  app.addHook('onRequest', async (request, reply) => {
    const { permission } = request.routeOptions.config
    if (!permission || permission === Public) return
    request.viewer = await viewerOf(portal, request)
    tagViewer(request, reply)
  })
  // After the rates, which know the viewer and cost less than the refusal that the audit keeps.
  app.addHook('preParsing', async (request) => {
    const { permission } = request.routeOptions.config
    if (!permission || permission === Public || permission === PerField) return
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

/** As the audit names it: `GET /workbooks/annual.xlsx`. */
function operationOf({ method, routeOptions: { url } }: FastifyRequest): string {
  return `${method} ${url}`
}

/** The viewer of a route that declares an action. */
export function viewerOfRoute({ viewer }: FastifyRequest): Viewer {
  if (!viewer) throw new TypeError('the route declares no action')
  return viewer
}
