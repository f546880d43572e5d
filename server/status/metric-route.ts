import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Registry } from 'prom-client'
import { Public } from '../access/permission/permission'
import { isLoopbackHost } from '../http/security'
import { isLoopbackAddress } from '../http/trusted-proxy'
import { NotFoundError } from '../errors'
import { routeOf } from '../http/log'
import type { Portal } from '../portal'
import { eventLoopMetric, processMetrics } from './process-metric'
import { replicaMetrics } from './replica-metric'
import { requestMetrics } from './request-metric'

const proxyHeaders = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via']

/**
 * Whether the request comes from a program on this machine: from a loopback address, to a loopback host name, and
 * without headers of a proxy, which could forward requests from anywhere.
 */
function isLocal({ socket, headers }: FastifyRequest): boolean {
  const isLoopback = isLoopbackAddress(socket.remoteAddress ?? '') && isLoopbackHost(headers.host)
  return isLoopback && proxyHeaders.every((header) => headers[header] === undefined)
}

/** `GET /metrics` for monitoring programs on this machine; 404 for all others. */
export async function metricRoute(app: FastifyInstance, portal: Portal): Promise<void> {
  const registry = new Registry()
  const countResponse = requestMetrics(registry)
  processMetrics(registry, portal)
  replicaMetrics(registry, portal)
  const stopMeasuring = eventLoopMetric(registry)
  app.addHook('onClose', async () => stopMeasuring())
  app.addHook('onResponse', async (request, { statusCode, elapsedTime }) => {
    countResponse(routeOf(request), statusCode, elapsedTime / 1000)
  })
  app.get('/metrics', { config: { permission: Public, rateLimit: false } }, async (request, reply) => {
    if (!isLocal(request)) throw new NotFoundError('这个地址')
    return reply.type(registry.contentType).send(await registry.metrics())
  })
}
