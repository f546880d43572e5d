import { once } from 'node:events'
import { hostname } from 'node:os'
import type { Socket } from 'node:net'
import type { EntityManager } from '../database/orm'
import { atMost } from '../stop'
import { nextEntries, type LeavingEntry } from './entry'
import type { Place } from './place'
import { octetCounted, syslogMessage } from './syslog-message'
import { connectTo, readAuthority, type SyslogTarget } from './syslog-target'

/** ms between two looks for new entries. */
const interval = 1000
/** Seconds before each new attempt to connect; the last one repeats. */
const pauses = [1, 2, 5, 15, 60]
/** Most entries that are written before the receiver has taken the earlier ones. */
const batch = 200
/**
 * ms after which written entries count as received if the connection still holds. Syslog has no acknowledgements: what was
 * written in the last seconds before a connection breaks may be lost, so it is sent again.
 */
const doubt = 10_000
/** ms that a stop waits at most for what has begun to leave. */
export const longestEnd = 2000

/**
 * Sends the audit's entries to a syslog receiver, in the order of the chain, from where it stopped. At least once: entries
 * near a broken connection are sent twice, with the same `seq`. It only reads the database, in the background, so a
 * receiver that is away or slow delays nothing.
 */
export class SyslogSender {
  #socket: Socket | null = null
  #isOpen = false
  #written: (Pick<LeavingEntry, 'seq' | 'mac'> & { writtenAt: number })[] = []
  #failures = 0
  #stopped = false
  #timer: NodeJS.Timeout | undefined
  #working: Promise<void> = Promise.resolve()
  #last: Pick<LeavingEntry, 'seq' | 'mac'> | null = null

  constructor(
    readonly target: SyslogTarget,
    readonly place: Place,
    readonly entityManager: () => EntityManager,
    /** Prints a line when the receiver goes away and when it is back. */
    readonly say: (line: string) => void,
  ) {}

  /** @throws PortalError AUDIT_SYSLOG_INVALID */
  start(): void {
    const { host, port } = this.target
    const authority = readAuthority(this.target)
    const again = (wait: number) => {
      if (!this.#stopped) this.#timer = setTimeout(open, wait).unref()
    }
    const open = () => {
      const socket = connectTo(this.target, authority, () => {
        this.#isOpen = true
        if (this.#failures > 0) this.say(`审计外送已恢复：${host}:${port}`)
        this.#failures = 0
        this.#look(socket)
      })
      this.#socket = socket
      // A receiver may write nothing; reading is needed to notice that it closed the connection.
      socket.resume()
      socket.on('error', () => {})
      socket.once('close', () => {
        this.#socket = null
        this.#written = []
        if (this.#stopped) return
        if (this.#failures === 0)
          this.say(`审计外送中断：${this.#isOpen ? '连接断开' : '连接不上'} ${host}:${port}，将自动重试，不会漏送`)
        this.#isOpen = false
        again(1000 * (pauses[this.#failures] ?? pauses.at(-1)!))
        this.#failures += 1
      })
    }
    open()
  }

  /** Waits until the receiver has taken what was written, for a moment at most. */
  async stop(): Promise<void> {
    this.#stopped = true
    clearTimeout(this.#timer)
    const socket = this.#socket
    if (!socket) return
    let isTaken = false
    if (this.#isOpen)
      await atMost(
        longestEnd,
        this.#finish(socket).then((taken) => (isTaken = taken)),
      )
    socket.destroy()
    if (isTaken && this.#last) await this.place.save(this.#last)
  }

  /** Whether the receiver took everything that was written, and closed the connection in order. */
  async #finish(socket: Socket): Promise<boolean> {
    await this.#working
    if (socket.destroyed) return false
    const closed = once(socket, 'close').then(
      ([hadError]) => hadError === false,
      () => false,
    )
    socket.end()
    return closed
  }

  #look(socket: Socket): void {
    this.#working = this.#send(socket)
      .catch(() => {
        // The database is away: looked for again.
      })
      .then(() => {
        if (!this.#stopped && !socket.destroyed) this.#timer = setTimeout(() => this.#look(socket), interval).unref()
      })
  }

  async #send(socket: Socket): Promise<void> {
    if (this.#written.length === 0) await this.place.followRestore(this.entityManager())
    let after = this.#written.at(-1)?.seq ?? this.place.seq
    for (;;) {
      const entries = await nextEntries(this.entityManager(), { after, limit: batch })
      if (entries.length === 0 || this.#stopped || socket.destroyed) break
      if (!(await write(socket, entries))) return
      const { seq, mac } = (this.#last = entries.at(-1)!)
      after = seq
      this.#written.push({ seq, mac, writtenAt: performance.now() })
    }
    const old = this.#written.findLast(({ writtenAt }) => performance.now() - writtenAt > doubt)
    if (!old || socket.destroyed) return
    await this.place.save(old)
    this.#written = this.#written.filter(({ seq }) => seq > old.seq)
  }
}

const sender = { hostName: hostname(), processId: process.pid }

/** Whether the system took all bytes; false when the connection broke meanwhile. */
function write(socket: Socket, entries: LeavingEntry[]): Promise<boolean> {
  const bytes = Buffer.concat(entries.map((entry) => octetCounted(syslogMessage(entry, sender))))
  return new Promise((resolve) => {
    const broken = () => resolve(false)
    socket.once('close', broken)
    socket.write(bytes, (error) => {
      socket.off('close', broken)
      resolve(!error)
    })
  })
}
