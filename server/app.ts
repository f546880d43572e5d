import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import fastifyCompress from '@fastify/compress'
import fastifyCookie from '@fastify/cookie'
import fastifyStatic from '@fastify/static'
import { fastifyApolloHandler } from '@as-integrations/fastify'
import Fastify, { type FastifyInstance } from 'fastify'
import { security } from './access/security'
import { sessionRoute } from './access/route'
import { viewerOf } from './access/viewer-of'
import type { Config } from './config'
import { contextFor } from './context'
import { noteServed } from './database/served-last'
import { openPortal } from './open-portal'
import { PortalError } from './errors'
import { buildApollo, buildSchema } from './graphql'
import { freezeRoute } from './freeze/route'
import { healthRoute } from './health'
import { importRoute } from './import/route'
import { liveRoute } from './live/route'
import { openWebSocket } from './live/web-socket'
import type { Portal } from './portal'
import { watchUnusedConnections } from './unused-connection'
import { workbookRoute } from './workbook/route'

export interface App {
  /** http://127.0.0.1:4000 */
  url: string
  portal: Portal
  /** Lets running requests end, then the database. */
  stop(): Promise<void>
}

/** The built client lies beside the built server; tests run from source and serve the same build. */
const built = import.meta.dirname.endsWith(path.join('build', 'server'))
const clientFolder = built ? path.resolve(import.meta.dirname, '../client') : path.resolve('build/client')

/** ms that running requests have to end when the portal stops; a connection that only stays open has no more. */
const longestFarewell = 10_000

/** @param say what is being done, a line each */
export async function startApp(config: Config, say: (line: string) => void = () => {}): Promise<App> {
  const { portal, close } = await openPortal(config, say)
  try {
    const app = await buildHttp(portal)
    const closeUnused = watchUnusedConnections(app.server)
    const url = await listen(app, config)
    noteServed(config)
    return {
      url,
      portal,
      async stop() {
        closeUnused()
        const patience = setTimeout(() => app.server.closeAllConnections(), longestFarewell)
        await app.close()
        clearTimeout(patience)
        await close()
      },
    }
  } catch (error) {
    await close()
    throw error
  }
}

async function buildHttp(portal: Portal): Promise<FastifyInstance> {
  const { config } = portal
  const app = Fastify({
    logger: { level: config.logLevel, redact: ['req.headers.cookie', 'req.headers.authorization'] },
    bodyLimit: 100 * 1024,
    requestTimeout: 60_000,
    // A reverse proxy on this machine says who asks and whether by https; nobody else is believed.
    trustProxy: 'loopback',
    forceCloseConnections: 'idle',
  })
  app.setErrorHandler((error: Error & { statusCode?: number }, request, reply) => {
    const status = error instanceof PortalError ? error.status : (error.statusCode ?? 500)
    if (status >= 500)
      request.log.error({ name: error.name, frames: error.stack?.split('\n').slice(1) }, 'request failed')
    const known = error instanceof PortalError ? error : requestRefusal(status)
    return reply.status(status).send({ error: { code: known.code, message: known.message } })
  })
  await openWebSocket(app)
  await app.register(fastifyCookie)
  await app.register(fastifyCompress, { threshold: 4096 })
  await app.register(security, { portal })
  await app.register(healthRoute, { portal })
  await app.register(sessionRoute, { portal })
  await app.register(importRoute, { portal })
  await app.register(workbookRoute, { portal })
  await app.register(freezeRoute, { portal })

  const schema = buildSchema()
  await app.register(liveRoute, { portal, schema })
  const apollo = buildApollo(app, schema, config.production)
  await apollo.start()
  app.post(
    '/graphql',
    fastifyApolloHandler(apollo, {
      context: async (request) =>
        contextFor(portal, await viewerOf(portal, request), { address: request.ip, log: request.log }),
    }),
  )
  await servePages(app)
  return app
}

/** Hashed files for good; every other path that a browser navigates to is the one page. */
async function servePages(app: FastifyInstance): Promise<void> {
  await app.register(fastifyStatic, {
    root: clientFolder,
    setHeaders: (reply, file) => {
      if (file.includes('/assets/')) reply.header('cache-control', 'public, max-age=31536000, immutable')
    },
  })
  app.setNotFoundHandler((request, reply) => {
    if (request.method === 'GET' && request.headers.accept?.includes('text/html')) return reply.sendFile('index.html')
    return reply.status(404).send({ error: { code: 'NOT_FOUND', message: '没有这个地址。' } })
  })
}

/** What fastify itself refuses, in our words. */
function requestRefusal(status: number): PortalError {
  if (status === 413) return new PortalError('TOO_LARGE', '请求内容过大。', 413)
  if (status === 429) return new PortalError('TOO_MANY_REQUESTS', '操作过于频繁，请稍后再试。', 429)
  if (status < 500) return new PortalError('BAD_REQUEST', '请求不正确。', status)
  return new PortalError('INTERNAL', '系统出错，操作没有完成；请稍后再试，仍不行请联系管理员。', 500)
}

/** A portal killed a moment ago frees its port within a second or two. */
const attempts = 8

async function listen(app: FastifyInstance, { host, port }: Config): Promise<string> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await app.listen({ host, port })
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
      `端口 ${port} 已被占用；请关闭占用它的程序，或换一个端口：PORT=4100 npm start。`,
    )
  }
  if (code === 'EACCES')
    return new PortalError('PORT_FORBIDDEN', `没有使用端口 ${port} 的权限，请换一个 1024 以上的端口。`)
  if (code === 'EADDRNOTAVAIL') return new PortalError('HOST_UNAVAILABLE', `本机没有地址 ${host}，请检查 HOST。`)
  return error
}
