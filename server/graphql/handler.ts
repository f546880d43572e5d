import { HeaderMap, type ApolloServer } from '@apollo/server'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { clientGone } from '../http/client-gone'
import type { Portal } from '../portal'
import { answerKey, Answers, brotliOf, type Answer } from './answers'
import { contextFor, type Context } from './context'

/** Bodies below this are sent as they are, as everywhere (`fastifyCompress`). */
const compressedFrom = 4096

function headersOf({ headers }: FastifyRequest): HeaderMap {
  const map = new HeaderMap()
  for (const [name, value] of Object.entries(headers)) {
    if (value) map.set(name, Array.isArray(value) ? value.join(', ') : value)
  }
  return map
}

function send(request: FastifyRequest, reply: FastifyReply, answer: Answer): FastifyReply {
  for (const [name, value] of answer.headers) void reply.header(name, value)
  const compressed = answer.body.length >= compressedFrom && request.headers['accept-encoding']?.includes('br')
  if (!compressed) return reply.send(answer.body)
  return reply.header('content-encoding', 'br').header('vary', 'accept-encoding').send(brotliOf(answer))
}

/** Answers `/graphql`: from memory if the question was answered before and nothing changed since, otherwise by Apollo. */
export function graphqlHandler(portal: Portal, apollo: ApolloServer<Context>) {
  const answers = new Answers()

  async function execute(request: FastifyRequest, reply: FastifyReply, key: string | null): Promise<Answer> {
    const { viewer, latest, ip, log } = request
    const context = contextFor(portal, viewer, { address: ip, log, gone: clientGone(reply), latest })
    const { status, headers, body } = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: request.method,
        headers: headersOf(request),
        search: new URL(request.url, 'http://localhost').search,
        body: request.body,
      },
      context: async () => context,
    })
    if (status !== undefined) void reply.code(status)
    // Apollo streams only answers in several parts, which no operation asks for.
    const answer = {
      headers: [...headers].filter(([name]) => name !== 'content-length'),
      body: Buffer.from(body.kind === 'complete' ? body.string : ''),
    }
    const { lasts } = context.answer
    if (key !== null && lasts) answers.keep(key, answer, lasts)
    return answer
  }

  return async (request: FastifyRequest, reply: FastifyReply) => {
    const { latest } = request
    const key = latest && answerKey(request)
    if (!key) return send(request, reply, await execute(request, reply, null))
    const kept = await answers.find(key, { latest, now: portal.now().getTime() })
    return send(request, reply, kept ?? (await answers.make(key, latest, () => execute(request, reply, key))))
  }
}
