import type { WebSocket } from '@fastify/websocket'
import type { FastifyPluginAsync, FastifyRequest } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import { PerField } from '../access/permission/route-permission'
import { CsrfRefusedError } from '../http/security'
import type { Portal } from '../portal'
import { closeSoon } from './close-soon'
import { keepAlive } from './keep-alive'
import { liveProtocol } from './protocol'
import { SocketRegister } from './socket-register'
import { liveUrl } from './web-socket'

/** The subscription `changed` over WebSocket at `/graphql`, for the portal's own pages with a session. */
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
      // The viewer was read before the upgrade: messages that arrive while this handler awaits would be lost.
      const { viewer } = request
      if (!viewer) return closeSoon(socket, 'SIGNED_OUT')
      const live = register.add(socket, viewer)
      if (!live) return closeSoon(socket, 'TRY_LATER')
      keepAlive(socket)
      const closed = protocol.opened(adapted(socket), { live, request })
      socket.once('close', (code, reason) => void closed(code, String(reason)))
    },
  })
}

/** Adapts the socket to graphql-ws. `send` resolves once the data is written, so that a slow reader slows the sender. */
function adapted(socket: WebSocket) {
  return {
    protocol: socket.protocol,
    send: (data: string) =>
      new Promise<void>((resolve) => {
        if (socket.readyState !== socket.OPEN) return resolve()
        socket.send(data, () => resolve())
      }),
    close: (code?: number, reason?: string) => socket.close(code, reason),
    onMessage: (handle: (data: string) => Promise<void>) =>
      socket.on('message', (data) => {
        handle(String(data)).catch(() => closeSoon(socket, 'INVALID'))
      }),
  }
}

/**
 * Whether a page of the portal opened this WebSocket. Browsers send the cookie with a WebSocket of any page, and CORS
 * doesn't apply to it: only the header Origin shows which page it was.
 */
function isOwnOrigin({ headers: { origin }, host }: Pick<FastifyRequest, 'headers' | 'host'>): boolean {
  return origin !== undefined && URL.canParse(origin) && new URL(origin).host === host
}
