import type { WebSocket } from '@fastify/websocket'
import type { FastifyBaseLogger } from 'fastify'
import { standing } from '../access/standing'
import type { Viewer } from '../access/viewer'
import type { Portal } from '../portal'
import { closeSoon } from './close-soon'

export interface LiveSocket {
  socket: WebSocket
  viewer: Viewer
}

const limit = { ofAccount: 10, total: 500 }

/** ms between two looks at every open socket's session. */
const lookInterval = 30_000

/** Every open socket; closes those whose session ended, by sign-out, a new password, disabling or time. */
export class SocketRegister {
  readonly #portal: Portal
  readonly #log: FastifyBaseLogger
  readonly #sockets = new Set<LiveSocket>()

  constructor(portal: Portal, log: FastifyBaseLogger) {
    this.#portal = portal
    this.#log = log
  }

  /** Ends with the function that it returns. */
  watch(): () => void {
    const ends = this.#portal.changes.subscribe(({ kind }) => kind === 'SESSION')
    const timer = setInterval(() => void this.stand([...this.#sockets]), lookInterval)
    void (async () => {
      for await (const change of ends) {
        if (change.kind !== 'SESSION') continue
        await this.stand([...this.#sockets].filter(({ viewer }) => viewer.accountId === change.accountId))
      }
    })()
    return () => {
      clearInterval(timer)
      void ends.return()
    }
  }

  /** Null when the account, or the server, has as many as may be. */
  add(socket: WebSocket, viewer: Viewer): LiveSocket | null {
    const own = [...this.#sockets].filter(({ viewer: { accountId } }) => accountId === viewer.accountId)
    if (own.length >= limit.ofAccount || this.#sockets.size >= limit.total) return null
    const live = { socket, viewer }
    this.#sockets.add(live)
    socket.once('close', () => this.#sockets.delete(live))
    return live
  }

  /** Closes those whose session no longer stands; without an answer from the database none is kept. */
  async stand(sockets: LiveSocket[]): Promise<void> {
    if (sockets.length === 0) return
    try {
      const kept = await standing(this.#portal, sockets)
      for (const live of sockets) if (!kept.has(live)) closeSoon(live.socket, 'SIGNED_OUT')
    } catch (error) {
      this.#log.error({ name: (error as Error).name }, 'sessions of live pages could not be looked at')
      for (const { socket } of sockets) closeSoon(socket, 'TRY_LATER')
    }
  }
}
