import type { WebSocket } from '@fastify/websocket'

const pingInterval = 30_000

/** Bytes sent but not yet read by the other side, at most, when another message of it arrives. */
const maxUnread = 64 * 1024

/** Pings, so that proxies keep a quiet connection open. Ends one that doesn't answer, or that sends without reading. */
export function keepAlive(socket: WebSocket): void {
  let answered = true
  socket.on('pong', () => (answered = true))
  const timer = setInterval(() => {
    if (!answered) return socket.terminate()
    answered = false
    socket.ping()
  }, pingInterval)
  const checkUnread = () => {
    if (socket.bufferedAmount > maxUnread) socket.terminate()
  }
  socket.on('message', checkUnread).on('ping', checkUnread)
  socket.once('close', () => clearInterval(timer))
}
