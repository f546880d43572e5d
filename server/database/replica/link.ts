import type { Client, QueryResultRow } from 'pg'

/** ms for an answer. A server that needs longer is as good as away. */
const longestAnswer = 2000

/** One connection that is opened when it is needed, and again after it was lost. */
export class Link {
  readonly #open: () => Promise<Client>
  readonly #onEnd: () => void
  #client: Client | null = null
  #stopped = false

  /** @param onEnd called when the connection ends for any reason */
  constructor(open: () => Promise<Client>, onEnd: () => void) {
    this.#open = open
    this.#onEnd = onEnd
  }

  get isOpen(): boolean {
    return this.#client !== null
  }

  async open(): Promise<void> {
    if (this.#client) return
    const client = await this.#open()
    client.once('end', () => {
      if (this.#client === client) this.#client = null
      this.#onEnd()
    })
    this.#client = client
    if (this.#stopped) this.close()
  }

  /** The statement's only row. A connection that doesn't answer in time is closed. */
  async ask<Row extends QueryResultRow>(statement: string): Promise<Row> {
    const client = this.#client
    if (!client) throw new Error('no connection')
    const late = Promise.withResolvers<never>()
    const timer = setTimeout(() => late.reject(new Error('no answer')), longestAnswer)
    try {
      const { rows } = await Promise.race([client.query<Row>(statement), late.promise])
      return rows[0]!
    } catch (error) {
      this.close()
      throw error
    } finally {
      clearTimeout(timer)
    }
  }

  /** Doesn't wait: a server that is away wouldn't answer. */
  close(): void {
    const client = this.#client
    this.#client = null
    void client?.end().catch(() => {})
  }

  /** Closes it for good. */
  stop(): void {
    this.#stopped = true
    this.close()
  }
}
