import helmet from '@fastify/helmet'
import type { FastifyPluginAsync, FastifyRequest } from 'fastify'
import { PortalError } from '../errors'
import type { Portal } from '../portal'

export class CsrfRefusedError extends PortalError {
  constructor() {
    super('CSRF_REFUSED', '请求不是从本平台页面发出的，已拒绝；请刷新页面后重试。')
  }
}

export class HostRefusedError extends PortalError {
  constructor() {
    super('HOST_REFUSED', '示例数据只能用 http://127.0.0.1 或 http://localhost 访问。')
  }
}

/** A compressed body may be a bomb, and no page of the portal's sends one. */
export class EncodingRefusedError extends PortalError {
  constructor() {
    super('ENCODING_REFUSED', '不接受压缩过的请求内容，请按原样发送。')
  }
}

export class HostInvalidError extends PortalError {
  constructor() {
    super('BAD_REQUEST', '请求不正确。')
  }
}

/** Vite puts the files whose names carry their content's hash there; nothing else may be kept by a browser. */
const hashedAssets = '/assets/'

const plugin: FastifyPluginAsync<{ portal: Pick<Portal, 'kind'> }> = async (app, { portal }) => {
  await app.register(helmet, {
    contentSecurityPolicy: {
      // Not helmet's defaults: they upgrade to https, which a plain-http intranet hasn't got.
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        // A chart's tooltip is markup with style attributes; a sheet or a rule can't come that way.
        styleSrcAttr: ["'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        connectSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    referrerPolicy: { policy: 'no-referrer' },
    strictTransportSecurity: { includeSubDomains: false },
    frameguard: { action: 'deny' },
  })

  app.addHook('onRequest', async (request) => {
    // A foreign name that resolves to this machine would let its pages read the sample as their own.
    if (portal.kind === 'SAMPLE' && !isLoopbackHost(request.headers.host)) throw new HostRefusedError()
    if (!URL.canParse(`http://${request.host}/`)) throw new HostInvalidError()
    if ((request.headers['content-encoding'] ?? 'identity') !== 'identity') throw new EncodingRefusedError()
    if (isForgeable(request)) throw new CsrfRefusedError()
  })

  app.addHook('onSend', async (request, reply) => {
    if (request.url.startsWith(hashedAssets) && reply.statusCode < 400) return
    void reply.header('cache-control', 'no-store')
  })
}

/**
 * Headers and checks of every answer, in one place; registered before any route. The symbol is fastify's way to say
 * that it holds for the whole server and not only for routes of the plugin's own.
 */
export const security = Object.assign(plugin, { [Symbol.for('skip-override')]: true })

export function isLoopbackHost(host: string | undefined): boolean {
  return /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i.test(host ?? '')
}

/**
 * Whether a foreign page could have had a browser send this with the user's cookie. `/graphql` has Apollo's own check.
 * Anything but a form's content type, like the header `x-portal: 1`, makes a browser ask first, and it is told no.
 */
function isForgeable({ method, url, headers }: FastifyRequest): boolean {
  if (method === 'GET' || method === 'HEAD' || method === 'OPTIONS') return false
  if (url === '/graphql' || url.startsWith('/graphql?')) return false
  const site = headers['sec-fetch-site']
  if (site === 'cross-site' || site === 'same-site') return true
  if (method === 'DELETE' || headers['x-portal'] === '1') return false
  const type = headers['content-type']?.split(';')[0]?.trim().toLowerCase()
  return !type || ['text/plain', 'multipart/form-data', 'application/x-www-form-urlencoded'].includes(type)
}
