import fastifyWebsocket, { type WebsocketPluginOptions } from '@fastify/websocket'
import type { FastifyInstance } from 'fastify'
import { handleProtocols } from 'graphql-ws'
import { NotFoundError } from '../errors'
import { closeSoon } from './close-soon'

export const liveUrl = '/graphql'

/** Most bytes of one message; a page sends one subscription. */
const maxPayload = 4096

const options: WebsocketPluginOptions = {
  options: { maxPayload, handleProtocols },
  // An oversized or broken frame is the sender's fault, so it is no error of ours; the library has closed the socket.
  errorHandler: (error, socket, request) => {
    request.log.debug({ name: error.name }, 'web socket failed')
    socket.terminate()
  },
  preClose(done) {
    for (const socket of this.websocketServer.clients) closeSoon(socket, 'GOING_AWAY')
    this.websocketServer.close(() => done())
  },
}

/** Registered before all else, so that a request to upgrade is ended wherever it is refused. */
export async function openWebSocket(app: FastifyInstance): Promise<void> {
  await app.register(fastifyWebsocket, options)
  // Otherwise the library would upgrade a request for any URL and then close it, waiting for the other side's answer.
  app.addHook('onRequest', async ({ ws, routeOptions }) => {
    if (ws && routeOptions.url !== liveUrl) throw new NotFoundError('这个地址')
  })
}
