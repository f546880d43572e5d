import fastifyWebsocket, { type WebsocketPluginOptions } from '@fastify/websocket'
import type { FastifyInstance } from 'fastify'
import { handleProtocols } from 'graphql-ws'
import { NotFoundError } from '../errors'
import { closeSoon } from './close-soon'

export const liveUrl = '/graphql'

/** Bytes; a page sends one subscription. */
const maxPayload = 4096

const options: WebsocketPluginOptions = {
  options: { maxPayload, handleProtocols },
  // An oversized or broken frame: the library has closed already, and its sender is no fault of ours.
  errorHandler: (error, socket, request) => {
    request.log.debug({ name: error.name }, 'web socket failed')
    socket.terminate()
  },
  preClose(done) {
    for (const socket of this.websocketServer.clients) closeSoon(socket, 'GOING_AWAY')
    this.websocketServer.close(() => done())
  },
}

/** Registered before anything else, so that requests to upgrade are ended wherever they are refused. */
export async function openWebSocket(app: FastifyInstance): Promise<void> {
  await app.register(fastifyWebsocket, options)
  // Else any page's address would be upgraded first and closed then, which waits for the other side.
  app.addHook('onRequest', async ({ ws, routeOptions }) => {
    if (ws && routeOptions.url !== liveUrl) throw new NotFoundError('这个地址')
  })
}
