import type { Socket } from 'node:net'
import Fastify, { type FastifyInstance, type FastifyReply } from 'fastify'
import type { Config } from '../config'
import { overloadOf } from '../database/overload'
import { PortalError } from '../errors'
import { logAnswers, logOptions } from './log'

/** ms; how often connections are looked at that send too slowly. */
const lookInterval = 2000

/** The bare server: its limits, its log, and what it says of whatever is refused before a route is asked. */
export function openHttp({ logLevel, limits: { body, headers, seconds } }: Config): FastifyInstance {
  const app = Fastify({
    ...logOptions(logLevel),
    bodyLimit: body,
    requestTimeout: seconds.upload * 1000,
    http: {
      maxHeaderSize: headers,
      headersTimeout: seconds.headers * 1000,
      connectionsCheckingInterval: lookInterval,
    },
    // A reverse proxy on this machine says who asks and whether by https; nobody else is believed.
    trustProxy: 'loopback',
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
  // A proxy it isn't; node would hang up without a word.
  app.server.on('connect', (_request, socket: Socket) => refuse(socket, 405))
  logAnswers(app)
  return app
}

const bodyOf = ({ code, message }: PortalError) => ({ error: { code, message } })

/** Every refusal of a route: `{ "error": { code, message } }`. */
export function answerRefusal(reply: FastifyReply, refusal: PortalError): FastifyReply {
  return reply.status(refusal.status).send(bodyOf(refusal))
}

/** What fastify itself refuses, in our words. */
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

/** What isn't HTTP, or never became a request, as node tells it. */
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
