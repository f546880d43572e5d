import type { FastifyPluginAsync, FastifyRequest } from 'fastify'
import helmet from 'helmet'
import { PortalError } from '../errors'
import type { Portal } from '../portal'

export class CsrfRefusedError extends PortalError {
  constructor() {
    super('CSRF_REFUSED', '请求不是从本平台页面发出的，已拒绝；请刷新页面后重试。')
  }
}

/** Vite writes files with a hash of their content in their name here; browsers may cache only these. */
const hashedAssets = '/assets/'

/** Headers that browsers obey only for documents. A page has some thirty scripts, and each would have 700 bytes of them. */
const ofDocuments = [
  'content-security-policy',
  'cross-origin-opener-policy',
  'origin-agent-cluster',
  'referrer-policy',
  'x-dns-prefetch-control',
  'x-download-options',
  'x-frame-options',
  'x-permitted-cross-domain-policies',
  'x-xss-protection',
]

const plugin: FastifyPluginAsync<{ portal: Pick<Portal, 'kind'> }> = async (app, { portal }) => {
  // Made once; @fastify/helmet makes it again for each request.
  const headers = helmet({
    contentSecurityPolicy: {
      // Helmet's defaults include upgrade-insecure-requests, which breaks an intranet without HTTPS.
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        // A chart's tooltip is HTML with style attributes. This doesn't allow <style> elements or style sheets.
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
  app.addHook('onRequest', (request, reply, next) => headers(request.raw, reply.raw, () => next()))

  app.addHook('onRequest', async (request) => {
    // DNS rebinding: pages of a foreign host name that resolves to this machine could read the sample.
    if (portal.kind === 'SAMPLE' && !isLoopbackHost(request.headers.host)) {
      throw new PortalError('HOST_REFUSED', '示例数据只能用 http://127.0.0.1 或 http://localhost 访问。')
    }
    if (!URL.canParse(`http://${request.host}/`)) throw new PortalError('BAD_REQUEST', '请求不正确。')
    // A compressed body may be a zip bomb, and no page of the portal sends one.
    if ((request.headers['content-encoding'] ?? 'identity') !== 'identity') {
      throw new PortalError('ENCODING_REFUSED', '不接受压缩过的请求内容，请按原样发送。')
    }
    if (isForgeable(request)) throw new CsrfRefusedError()
  })

  app.addHook('onSend', async (request, reply) => {
    if (request.url.startsWith(hashedAssets) && reply.statusCode < 400) {
      if (request.url.endsWith('.js')) for (const header of ofDocuments) void reply.removeHeader(header)
      return
    }
    void reply.header('cache-control', 'no-store')
  })
}

/**
 * Security headers and checks of every request; registered before any route. The symbol makes Fastify apply the plugin
 * to the whole server instead of to the plugin's own routes.
 */
export const security = Object.assign(plugin, { [Symbol.for('skip-override')]: true })

export function isLoopbackHost(host: string | undefined): boolean {
  return /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i.test(host ?? '')
}

/**
 * Whether a foreign page could have made a browser send this request with the user's cookie (CSRF). Apollo checks
 * `/graphql` itself. A content type that isn't a form's, or the header `x-portal: 1`, makes a browser send a CORS
 * preflight first, which is refused.
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
