import type { WebSocket } from '@fastify/websocket'

const pingInterval = 30_000

/** Keeps proxies from dropping a quiet connection, and ends one whose other side is gone. */
export function keepAlive(socket: WebSocket): void {
  let answered = true
  socket.on('pong', () => (answered = true))
  const timer = setInterval(() => {
    if (!answered) return socket.terminate()
    answered = false
    socket.ping()
  }, pingInterval)
  socket.once('close', () => clearInterval(timer))
}
