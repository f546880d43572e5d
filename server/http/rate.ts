import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance, FastifyRequest, RouteShorthandOptions } from 'fastify'
import type { Action } from '../../schema/vocabulary'
import { PortalError } from '../errors'
import type { Limits, Rate } from './limit'
import { requesterOf } from './requester'

declare module 'fastify' {
  interface FastifyInstance {
    /** Counts all files that an account downloads, over all routes together. */
    countExport: RouteShorthandOptions['onRequest'] & object
  }
}

/** A route's `config.rateLimit`. */
export const rateOf = ({ max, seconds }: Rate) => ({ max, timeWindow: seconds * 1000 })

/** Requests are counted by account when signed in, otherwise by block of addresses. */
const keyOf = ({ viewer, ip }: FastifyRequest) => requesterOf(viewer, ip)

const noHeaders = { 'x-ratelimit-limit': false, 'x-ratelimit-remaining': false, 'x-ratelimit-reset': false }

/**
 * Limits every route by `limits.rate.other`, unless its `config.rateLimit` says otherwise. Requests over the limit are
 * answered 429 with Retry-After.
 */
export async function limitRates(app: FastifyInstance, { rate }: Limits): Promise<void> {
  await app.register(rateLimit, {
    ...rateOf(rate.other),
    keyGenerator: keyOf,
    // Checked at each request: the routes of the pages set `rateLimit: false` only after they were registered.
    allowList: ({ routeOptions }) => routeOptions.config.rateLimit === false,
    addHeaders: noHeaders,
    addHeadersOnExceeding: noHeaders,
    errorResponseBuilder: (_request, { ttl }) =>
      new PortalError('TOO_MANY_REQUESTS', `操作过于频繁，请在${Math.ceil(ttl / 1000)}秒后再试。`),
  })
  app.decorate('countExport', app.rateLimit({ ...rateOf(rate.export), allowList: [] }))
}

/** Options of a route that sends a file. HEAD is off, because each request of such a route is audited as an export. */
export function exportOptions(app: FastifyInstance, permission: Action) {
  return {
    exposeHeadRoute: false,
    onRequest: app.countExport,
    config: { permission, rateLimit: false },
  } satisfies RouteShorthandOptions
}
