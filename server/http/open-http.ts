import type { Server } from 'node:https'
import type { Socket } from 'node:net'
import Fastify, { type FastifyInstance, type FastifyReply } from 'fastify'
import type { Config } from '../config'
import { overloadOf } from '../database/overload'
import { PortalError } from '../errors'
import { withoutBase } from './base-path'
import { readCertificate, renewCertificate } from './certificate'
import { logAnswers, logOptions } from './log'
import { isLoopbackAddress, type IsTrusted } from './trusted-proxy'

/** ms between two checks for connections that send too slowly. */
const checkInterval = 2000

/** The HTTP server without routes: its limits, its log, and its answers to requests that are refused before any route. */
export function openHttp(config: Config): FastifyInstance {
  const { logLevel, tls, isProxy, basePath } = config
  const { body, headers, seconds } = config.limits
  const server = {
    maxHeaderSize: headers,
    headersTimeout: seconds.headers * 1000,
    connectionsCheckingInterval: checkInterval,
  }
  const app = Fastify({
    ...logOptions(logLevel),
    bodyLimit: body,
    requestTimeout: seconds.upload * 1000,
    http: server,
    // Fastify's types have another instance for https; only the type of its `server` differs.
    ...(tls && ({ https: { ...server, ...readCertificate(tls), minVersion: 'TLSv1.2' } } as object)),
    trustProxy: isProxy,
    rewriteUrl: ({ url = '/' }) => withoutBase(basePath, url),
    forceCloseConnections: 'idle',
    frameworkErrors: (_error, _request, reply) => void answerRefusal(reply, requestRefusal(400)),
    clientErrorHandler: refuseBadHttp,
  })
  app.setErrorHandler((error: Error & { statusCode?: number }, request, reply) => {
    const known = error instanceof PortalError ? error : overloadOf(error)
    const refusal = known ?? requestRefusal(error.statusCode ?? 500)
    if (!known && refusal.status >= 500) request.log.error({ err: error }, 'request failed')
    return answerRefusal(reply, refusal)
  })
  if (tls) {
    renewCertificate(app.server as Server, tls, ({ code }) => app.log.error({ code }, 'renewed certificate not usable'))
  }
  if (config.proxiesOnly) refuseDirect(app, isProxy)
  // CONNECT asks for a proxy, which this isn't; without a listener Node would close the connection without an answer. Node has
  // left the socket without a listener for errors, and a client that resets its connection would end the process.
  app.server.on('connect', (_request, socket: Socket) =>
    refuse(
      socket.on('error', () => {}),
      405,
    ),
  )
  logAnswers(app)
  return app
}

/** Refuses other machines that don't connect through a proxy: their passwords would cross the network in clear text. */
function refuseDirect(app: FastifyInstance, isProxy: IsTrusted): void {
  app.addHook('onRequest', async ({ socket: { remoteAddress = '' } }) => {
    if (isProxy(remoteAddress) || isLoopbackAddress(remoteAddress)) return
    throw new PortalError('PROXY_REQUIRED', '请通过单位公布的 https 地址访问，不能直接连接这个端口。')
  })
}

const bodyOf = ({ code, message }: PortalError) => ({ error: { code, message } })

/** Answers with the error's status, Retry-After where it is known, and `{ "error": { code, message } }`. */
export function answerRefusal(reply: FastifyReply, refusal: PortalError): FastifyReply {
  if (refusal.retryAfter !== undefined) void reply.header('retry-after', refusal.retryAfter)
  return reply.status(refusal.status).send(bodyOf(refusal))
}

/** Our error for a request that Fastify or Node refused with this status. */
export function requestRefusal(status: number): PortalError {
  if (status >= 500) {
    return new PortalError('INTERNAL', '系统出错，操作没有完成；请稍后再试，仍不行请联系管理员。')
  }
  return refusals[status] ?? new PortalError('BAD_REQUEST', '请求不正确。', status)
}

const refusals: Record<number, PortalError> = {
  408: new PortalError('TOO_SLOW', '请求内容没有在规定时间内传完，请重试。'),
  413: new PortalError('TOO_LARGE', '请求内容过大。'),
  415: new PortalError('UNSUPPORTED_TYPE', '不支持这种请求内容。'),
  431: new PortalError('HEADERS_TOO_LARGE', '请求头过大。'),
}

/** Answers what Node couldn't parse as an HTTP request, or what didn't arrive in time. */
function refuseBadHttp(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return
  refuse(socket, error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : error.code === 'HPE_HEADER_OVERFLOW' ? 431 : 400)
}

function refuse(socket: Socket, status: number): void {
  const body = Buffer.from(JSON.stringify(bodyOf(requestRefusal(status))))
  const head = [
    `HTTP/1.1 ${status} Refused`,
    `Content-Length: ${body.length}`,
    'Content-Type: application/json; charset=utf-8',
    'Cache-Control: no-store',
    'Connection: close',
  ]
  if (socket.writable) socket.end(Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), body]))
  else socket.destroy()
}
