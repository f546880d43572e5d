import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { clientFolder } from '../client-folder'
import { Public } from '../access/permission/permission'
import { PortalError } from '../errors'
import { answerRefusal } from '../http/open-http'

/**
 * The first page with the base path: for the addresses of its scripts, and in a `<meta>` for the client's own requests.
 * The client is built once, with relative addresses, which would be wrong on a page below another one.
 */
export const withBasePath = (html: string, basePath: string): string =>
  html
    .replaceAll('="./', `="${basePath}/`)
    .replace('name="base-path" content=""', `name="base-path" content="${basePath}"`)

/** The documents by their paths. All other addresses are pages of the portal, which shows them itself. */
const documents: Record<string, string> = { '/': 'index.html', '/index.html': 'index.html', '/wall': 'wall.html' }

/** Serves the client's files; those with a hash in their name are cached for good. Other paths return index.html. */
export async function pagesRoute(app: FastifyInstance, { basePath }: { basePath: string }): Promise<void> {
  app.addHook('onRoute', (route) => {
    route.config = { ...route.config, permission: Public, rateLimit: false, withoutDatabase: true }
  })
  await app.register(fastifyStatic, {
    root: clientFolder,
    serve: false,
    index: false,
    // The build has compressed them once, and better than while a page waits.
    preCompressed: true,
    setHeaders: (reply, file) => {
      if (file.includes('/assets/')) reply.header('cache-control', 'public, max-age=31536000, immutable')
    },
  })
  const sendPage = async (reply: FastifyReply, name = 'index.html') => {
    const html = withBasePath(await readFile(path.join(clientFolder, name), 'utf8'), basePath)
    const tag = createHash('sha256').update(html).digest('base64url')
    return reply.type('text/html; charset=utf-8').header('etag', `"${tag}"`).send(html)
  }
  app.get<{ Params: { '*': string } }>('/*', ({ url, params }, reply) => {
    const document = documents[url.split('?')[0]!]
    return document ? sendPage(reply, document) : reply.sendFile(params['*'])
  })
  app.setNotFoundHandler((request, reply) => {
    if (request.method === 'GET' && request.headers.accept?.includes('text/html')) return sendPage(reply)
    return answerRefusal(reply, new PortalError('NOT_FOUND', '没有这个地址。'))
  })
}
