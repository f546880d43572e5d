import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance, FastifyRequest, RouteShorthandOptions } from 'fastify'
import type { Action } from '../../schema/vocabulary'
import { PortalError } from '../errors'
import type { Limits, Rate } from './limit'

declare module 'fastify' {
  interface FastifyInstance {
    /** Counts whatever an account takes out, by whichever route. */
    countExport: RouteShorthandOptions['onRequest'] & object
  }
}

export class TooManyRequestsError extends PortalError {
  constructor(seconds: number) {
    super('TOO_MANY_REQUESTS', `操作过于频繁，请在${seconds}秒后再试。`)
  }
}

/** A route's `config.rateLimit`. */
export const rateOf = ({ max, seconds }: Rate) => ({ max, timeWindow: seconds * 1000 })

/** Whoever is signed in counts by account, whatever the address; everybody else by address. */
const keyOf = ({ viewer, ip }: FastifyRequest) => (viewer ? `account ${viewer.accountId}` : ip)

const noHeaders = { 'x-ratelimit-limit': false, 'x-ratelimit-remaining': false, 'x-ratelimit-reset': false }

/**
 * Every route counts, by `limits.rate.other` unless its `config.rateLimit` says otherwise; beyond it the answer is 429
 * with Retry-After.
 */
export async function limitRates(app: FastifyInstance, { rate }: Limits): Promise<void> {
  await app.register(rateLimit, {
    ...rateOf(rate.other),
    keyGenerator: keyOf,
    // Asked anew at each request: the pages' routes say so only after they were taken in.
    allowList: ({ routeOptions }) => routeOptions.config.rateLimit === false,
    addHeaders: noHeaders,
    addHeadersOnExceeding: noHeaders,
    errorResponseBuilder: (_request, { ttl }) => new TooManyRequestsError(Math.ceil(ttl / 1000)),
  })
  app.decorate('countExport', app.rateLimit({ ...rateOf(rate.export), allowList: [] }))
}

/** What a route declares that gives out a file; each request is recorded, so no HEAD asks it without. */
export function exportOptions(app: FastifyInstance, permission: Action) {
  return {
    exposeHeadRoute: false,
    onRequest: app.countExport,
    config: { permission, rateLimit: false },
  } satisfies RouteShorthandOptions
}
