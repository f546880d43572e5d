import type { WebSocket } from '@fastify/websocket'

/** Why a socket is closed. By the code the page knows whether its session has ended or it should connect again. */
const closing = {
  SIGNED_OUT: [4401, 'signed out'],
  TRY_LATER: [1013, 'try again later'],
  GOING_AWAY: [1001, 'going away'],
  INVALID: [4400, 'invalid message'],
} as const

/** ms to wait for the other side's close frame. */
const closeTimeout = 500

/** Sends a close frame, and ends the connection when the other side doesn't answer it in time. */
export function closeSoon(socket: WebSocket, why: keyof typeof closing): void {
  const [code, reason] = closing[why]
  socket.close(code, reason)
  const timer = setTimeout(() => socket.terminate(), closeTimeout)
  socket.once('close', () => clearTimeout(timer))
}
