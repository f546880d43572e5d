import type { WebSocket } from '@fastify/websocket'
import type { FastifyBaseLogger } from 'fastify'
import { withActiveSession } from '../access/session/active-viewer'
import type { Viewer } from '../access/session/viewer'
import type { Portal } from '../portal'
import { closeSoon } from './close-soon'

export interface LiveSocket {
  socket: WebSocket
  viewer: Viewer
}

const limit = { ofAccount: 10, total: 500 }

/** ms between two checks of every open socket's session. */
const checkInterval = 30_000

/** All open sockets. Closes those whose session ended: by sign-out, a new password, a disabled account or time. */
export class SocketRegister {
  readonly #portal: Portal
  readonly #log: FastifyBaseLogger
  readonly #sockets = new Set<LiveSocket>()

  constructor(portal: Portal, log: FastifyBaseLogger) {
    this.#portal = portal
    this.#log = log
  }

  /** Starts the checks. @returns a function that stops them */
  watch(): () => void {
    const ends = this.#portal.changes.subscribe(({ kind }) => kind === 'SESSION')
    const timer = setInterval(() => void this.closeEnded([...this.#sockets]), checkInterval)
    void (async () => {
      for await (const change of ends) {
        if (change.kind !== 'SESSION') continue
        await this.closeEnded([...this.#sockets].filter(({ viewer }) => viewer.accountId === change.accountId))
      }
    })()
    return () => {
      clearInterval(timer)
      void ends.return()
    }
  }

  /** Null when the account or the server has the most sockets allowed. */
  add(socket: WebSocket, viewer: Viewer): LiveSocket | null {
    const own = [...this.#sockets].filter(({ viewer: { accountId } }) => accountId === viewer.accountId)
    if (own.length >= limit.ofAccount || this.#sockets.size >= limit.total) return null
    const live = { socket, viewer }
    this.#sockets.add(live)
    socket.once('close', () => this.#sockets.delete(live))
    return live
  }

  /** Closes the sockets whose session has ended; all of them when the database doesn't answer. */
  async closeEnded(sockets: LiveSocket[]): Promise<void> {
    if (sockets.length === 0) return
    try {
      const kept = await withActiveSession(this.#portal, sockets)
      for (const live of sockets) if (!kept.has(live)) closeSoon(live.socket, 'SIGNED_OUT')
    } catch (error) {
      this.#log.error({ name: (error as Error).name }, 'sessions of live pages could not be checked')
      for (const { socket } of sockets) closeSoon(socket, 'TRY_LATER')
    }
  }
}
