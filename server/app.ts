import { setTimeout as sleep } from 'node:timers/promises'
import fastifyCompress from '@fastify/compress'
import fastifyCookie from '@fastify/cookie'
import type { FastifyInstance } from 'fastify'
import { refuseWhileAway } from './http/away'
import { limitRates, rateOf } from './http/rate'
import { sessionRoute } from './access/route'
import { guardRoutes, PerField, type DeclaredRoute } from './access/permission/route-permission'
import { security } from './http/security'
import { refuseSlowBodies } from './http/slow-body'
import { scheduleBackups } from './backup/schedule'
import { auditRoute } from './audit-log/route'
import type { Config } from './config'
import { graphqlHandler } from './graphql/handler'
import { saveServed } from './database/served-last'
import { openPortal } from './open-portal'
import { PortalError } from './errors'
import { keepFindings } from './finding/store/keep'
import { buildSchema } from './schema'
import { buildApollo } from './graphql/build-apollo'
import { formRoute } from './form/route'
import { freezeRoute } from './freeze/route'
import { healthRoute } from './status/health'
import { openHttp } from './http/open-http'
import { importRoute } from './import/route'
import { liveRoute } from './live/route'
import { openWebSocket } from './live/web-socket'
import { readCertificate } from './http/certificate'
import { metricRoute } from './status/metric-route'
import { pagesRoute } from './status/pages-route'
import type { Portal } from './portal'
import { keepPastCells } from './statistics/fold-past'
import { watchUnusedConnections } from './http/unused-connection'
import { stopTimes } from './stop'
import { workbookRoute } from './export/route'
import { verifyRoute } from './verify/route'
import { wallFigureRoute } from './wall/figure-route'
import { linkRoute } from './wall/link-route'

export interface App {
  /** http://127.0.0.1:4000 */
  url: string
  portal: Portal
  /** All routes with their permissions. */
  routes: readonly DeclaredRoute[]
  /** Waits for running requests, then closes the database. */
  stop(): Promise<void>
}

/**
 * @param say prints a line for each step
 * @param onLost called when the portal's own database server can't be started again
 */
export async function startApp(
  config: Config,
  say: (line: string) => void = () => {},
  onLost: (reason: PortalError) => void = () => {},
): Promise<App> {
  // Before the database starts: a wrong file is reported at once.
  if (config.tls) readCertificate(config.tls)
  const { portal, beginStop, close } = await openPortal(config, say, { onLost })
  try {
    const { app, routes } = await buildHttp(portal)
    const closeUnused = watchUnusedConnections(app.server)
    const url = await listen(app, config)
    saveServed(config)
    keepFindings(portal)
    keepPastCells(portal)
    const endBackups = scheduleBackups(config, portal.ownerAddress, say)
    return {
      url,
      portal,
      routes,
      async stop() {
        closeUnused()
        endBackups()
        beginStop()
        const timeout = setTimeout(() => app.server.closeAllConnections(), stopTimes.disconnect)
        await app.close()
        clearTimeout(timeout)
        await close()
      },
    }
  } catch (error) {
    await close()
    throw error
  }
}

async function buildHttp(portal: Portal): Promise<{ app: FastifyInstance; routes: readonly DeclaredRoute[] }> {
  const { limits } = portal.config
  const app = openHttp(portal.config)
  await openWebSocket(app)
  await app.register(fastifyCookie)
  await app.register(fastifyCompress, { threshold: 4096, globalDecompression: false })
  await app.register(security, { portal })
  refuseWhileAway(app, portal.database)
  const routes = guardRoutes(app, portal)
  await limitRates(app, limits)
  refuseSlowBodies(app, limits)
  await metricRoute(app, portal)
  await app.register(healthRoute, { portal })
  await app.register(sessionRoute, { portal })
  await app.register(importRoute, { portal })
  await app.register(workbookRoute, { portal })
  await app.register(auditRoute, { portal })
  await app.register(freezeRoute, { portal })
  await app.register(formRoute, { portal })
  await app.register(verifyRoute, { portal })
  await app.register(linkRoute, { portal })
  await app.register(wallFigureRoute, { portal })

  const schema = buildSchema()
  await app.register(liveRoute, { portal, schema })
  const apollo = buildApollo(app, schema, portal.config)
  await apollo.start()
  app.post(
    '/graphql',
    { config: { permission: PerField, rateLimit: rateOf(limits.rate.graphql) } },
    graphqlHandler(portal, apollo),
  )
  await app.register(pagesRoute, { basePath: portal.config.basePath })
  return { app, routes }
}

/** A portal that was just killed may hold the port for another second or two. */
const attempts = 8

async function listen(app: FastifyInstance, { host, port, basePath }: Config): Promise<string> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return `${await app.listen({ host, port })}${basePath}`
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code !== 'EADDRINUSE' || attempt === attempts) throw listenError(error, host, port)
      await sleep(250)
    }
  }
}

function listenError(error: unknown, host: string, port: number): unknown {
  const { code } = error as NodeJS.ErrnoException
  if (code === 'EADDRINUSE') {
    return new PortalError(
      'PORT_TAKEN',
      `端口 ${port} 已被占用；请关闭占用它的程序，或用 PORT 换一个端口，如 PORT=4100。`,
    )
  }
  if (code === 'EACCES')
    return new PortalError('PORT_FORBIDDEN', `没有使用端口 ${port} 的权限，请换一个 1024 以上的端口。`)
  if (code === 'EADDRNOTAVAIL') return new PortalError('HOST_UNAVAILABLE', `本机没有地址 ${host}，请检查 HOST。`)
  return error
}
