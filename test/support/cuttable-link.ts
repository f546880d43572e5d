import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type Socket } from 'node:net'
import { joinSockets } from './join-sockets'

/** A way to a real database that a test cuts and mends, as a network or a server that goes and comes. */
export class CuttableLink {
  readonly #sockets = new Set<Socket>()
  readonly #server = createServer((near) => this.#join(near))
  #port = 0
  #held: { name: string; count: number; over: Promise<void> } | null = null

  private constructor(readonly target: URL) {}

  static async to(databaseUrl: string): Promise<CuttableLink> {
    const link = new CuttableLink(new URL(databaseUrl))
    await link.mend()
    return link
  }

  /** The database's URL by this way. */
  get url(): string {
    const url = new URL(this.target)
    url.port = String(this.#port)
    return url.href
  }

  /** Breaks all connections and refuses new ones. */
  async cut(): Promise<void> {
    const closed = once(this.#server, 'close')
    this.#server.close()
    for (const socket of this.#sockets) socket.resetAndDestroy()
    await closed
  }

  async mend(): Promise<void> {
    this.#server.listen(this.#port, '127.0.0.1')
    await once(this.#server, 'listening')
    this.#port = (this.#server.address() as AddressInfo).port
  }

  /** Leaves new connections with this application name unanswered, as an overloaded server does, until `release`. */
  hold(name: string): { readonly count: number; release(): void } {
    const { promise: over, resolve } = Promise.withResolvers<void>()
    const held = (this.#held = { name, count: 0, over })
    return {
      get count() {
        return held.count
      },
      release: () => {
        this.#held = null
        resolve()
      },
    }
  }

  #join(near: Socket): void {
    const held = this.#held
    if (!held) return this.#pipe(near)
    near.on('error', () => {})
    near.once('data', async (start: Buffer) => {
      near.pause()
      if (start.includes(held.name)) {
        held.count += 1
        await held.over
      }
      if (near.destroyed) return
      near.unshift(start)
      this.#pipe(near)
    })
  }

  #pipe(near: Socket): void {
    const far = connect(Number(this.target.port), this.target.hostname)
    for (const socket of [near, far]) {
      this.#sockets.add(socket)
      socket.on('close', () => this.#sockets.delete(socket))
    }
    joinSockets(near, far)
  }
}
