import type { WebSocket } from '@fastify/websocket'
import type { FastifyPluginAsync } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import { PerField } from '../access/route-permission'
import { CsrfRefusedError } from '../http/security'
import type { Portal } from '../portal'
import { closeSoon } from './close-soon'
import { keepAlive } from './keep-alive'
import { isOwnOrigin } from './own-origin'
import { liveProtocol } from './protocol'
import { SocketRegister } from './socket-register'
import { liveUrl } from './web-socket'

/** `changed` over WebSocket at `/graphql`, for pages of the portal's own with a session. */
export const liveRoute: FastifyPluginAsync<{ portal: Portal; schema: GraphQLSchema }> = async (
  app,
  { portal, schema },
) => {
  const register = new SocketRegister(portal, app.log)
  const protocol = liveProtocol(portal, schema, register)
  app.addHook('onClose', register.watch())

  app.route({
    method: 'GET',
    url: liveUrl,
    config: { permission: PerField },
    handler: (_request, reply) => reply.callNotFound(),
    async preValidation(request) {
      if (request.ws && !isOwnOrigin(request)) throw new CsrfRefusedError()
    },
    wsHandler(socket, request) {
      // Looked up before the upgrade: messages that arrive while something is awaited are lost.
      const { viewer } = request
      if (!viewer) return closeSoon(socket, 'SIGNED_OUT')
      const live = register.add(socket, viewer)
      if (!live) return closeSoon(socket, 'TRY_LATER')
      keepAlive(socket)
      const closed = protocol.opened(carrier(socket), { live, request })
      socket.once('close', (code, reason) => void closed(code, String(reason)))
    },
  })
}

/** The socket as the protocol wants it; sending waits until the other side takes it. */
function carrier(socket: WebSocket) {
  return {
    protocol: socket.protocol,
    send: (data: string) =>
      new Promise<void>((resolve) => {
        if (socket.readyState !== socket.OPEN) return resolve()
        socket.send(data, () => resolve())
      }),
    close: (code?: number, reason?: string) => socket.close(code, reason),
    onMessage: (take: (data: string) => Promise<void>) =>
      socket.on('message', (data) => {
        take(String(data)).catch(() => closeSoon(socket, 'INVALID'))
      }),
  }
}
