import type { WebSocket } from '@fastify/websocket'

const pingInterval = 30_000

/** Bytes of answers that the other side may leave unread, while it asks for more. */
const mostUnread = 64 * 1024

/** Keeps proxies from dropping a quiet connection; ends one whose other side is gone, or sends without reading. */
export function keepAlive(socket: WebSocket): void {
  let answered = true
  socket.on('pong', () => (answered = true))
  const timer = setInterval(() => {
    if (!answered) return socket.terminate()
    answered = false
    socket.ping()
  }, pingInterval)
  const read = () => {
    if (socket.bufferedAmount > mostUnread) socket.terminate()
  }
  socket.on('message', read).on('ping', read)
  socket.once('close', () => clearInterval(timer))
}
