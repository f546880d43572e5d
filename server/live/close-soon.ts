import type { WebSocket } from '@fastify/websocket'

/** Why a socket is closed; the page tells a session's end from what passes by the number. */
const closing = {
  SIGNED_OUT: [4401, 'signed out'],
  TRY_LATER: [1013, 'try again later'],
  GOING_AWAY: [1001, 'going away'],
  INVALID: [4400, 'invalid message'],
} as const

/** ms for the other side to answer the farewell. */
const patience = 500

/** Closes in good form, and all the same when the other side doesn't answer. */
export function closeSoon(socket: WebSocket, why: keyof typeof closing): void {
  const [code, reason] = closing[why]
  socket.close(code, reason)
  const timer = setTimeout(() => socket.terminate(), patience)
  socket.once('close', () => clearTimeout(timer))
}
