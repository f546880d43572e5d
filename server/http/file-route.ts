import type { FastifyInstance, FastifyReply, FastifyRequest, RouteShorthandOptions } from 'fastify'

interface FileRoute {
  /** Bytes. */
  largest: number
  config: NonNullable<RouteShorthandOptions['config']>
  /** The error for a larger file. `take` counts what arrives and throws it, too. */
  tooLarge(): Error
}

/**
 * `POST url` with a file as its body, which `take` gets as a stream for any Content-Type: the kind is detected from the
 * content.
 */
export async function fileRoute(
  app: FastifyInstance,
  url: string,
  { largest, config, tooLarge }: FileRoute,
  take: (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>,
): Promise<void> {
  await app.register(async (upload) => {
    upload.removeAllContentTypeParsers()
    upload.addContentTypeParser('*', (_, payload, done) => done(null, payload))
    upload.post(url, { bodyLimit: largest + 1024, config }, async (request, reply) => {
      try {
        // Refuse by Content-Length before the body arrives.
        if (Number(request.headers['content-length'] ?? 0) > largest) throw tooLarge()
        return await take(request, reply)
      } catch (error) {
        // The rest of a refused body still arrives, so no other request can use this connection.
        void reply.header('connection', 'close')
        throw error
      }
    })
  })
}
