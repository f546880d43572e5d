import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Registry } from 'prom-client'
import { Public } from '../access/permission'
import { isLoopbackHost } from '../http/security'
import { NotFoundError } from '../errors'
import { routeOf } from '../http/log'
import type { Portal } from '../portal'
import { eventLoopMetric, processMetrics } from './process-metric'
import { requestMetrics } from './request-metric'

const passedOn = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via']

/**
 * Whether a program on this very machine asks, by this machine's own name and through no proxy: what a proxy passes on may
 * come from anywhere.
 */
function isFromHere({ socket, headers }: FastifyRequest): boolean {
  const address = socket.remoteAddress ?? ''
  const isHere = /^(::ffff:)?127\.|^::1$/.test(address) && isLoopbackHost(headers.host)
  return isHere && passedOn.every((header) => headers[header] === undefined)
}

/** `GET /metrics` for a watchman on the same machine; for everybody else there is no such address. */
export async function metricRoute(app: FastifyInstance, portal: Portal): Promise<void> {
  const registry = new Registry()
  const noteAnswer = requestMetrics(registry)
  processMetrics(registry, portal)
  const stopMeasuring = eventLoopMetric(registry)
  app.addHook('onClose', async () => stopMeasuring())
  app.addHook('onResponse', async (request, { statusCode, elapsedTime }) => {
    noteAnswer(routeOf(request), statusCode, elapsedTime / 1000)
  })
  app.get('/metrics', { config: { permission: Public, rateLimit: false } }, async (request, reply) => {
    if (!isFromHere(request)) throw new NotFoundError('这个地址')
    return reply.type(registry.contentType).send(await registry.metrics())
  })
}
