import { once } from 'node:events'
import type { Client } from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import type { DatabaseAddress } from './address/database-address'
import { openClient } from './client'

/** COPY … FROM STDIN in text format, on a separate connection as the owner: row-level security forbids COPY FROM. */
export class CopyInto {
  readonly #client: Client

  private constructor(client: Client) {
    this.#client = client
  }

  /**
   * Runs `work` in one transaction, which is rolled back if it throws.
   *
   * @param opening runs what opens the connection, which may be repeated: nothing has been written by then
   */
  static async transaction<T>(
    address: DatabaseAddress,
    work: (copy: CopyInto) => Promise<T>,
    opening: (open: () => Promise<Client>) => Promise<Client> = (open) => open(),
  ): Promise<T> {
    const client = await opening(() => openClient(address, { purpose: 'import' }))
    try {
      await client.query('begin')
      const result = await work(new CopyInto(client))
      await client.query('commit')
      return result
    } finally {
      // Closing the connection rolls back an open transaction.
      await client.end().catch(() => {})
    }
  }

  async run(statement: string, values: unknown[] = []): Promise<void> {
    await this.#client.query(statement, values)
  }

  /** Starts COPY into a table; only one can be open at a time. */
  open(table: string, columns: readonly string[]): CopyTarget {
    return new CopyTarget(
      this.#client.query(copyFrom(`copy ${table} (${columns.join(', ')}) from stdin with (format text)`)),
    )
  }
}

/** An open COPY into a table. */
class CopyTarget {
  readonly #stream: ReturnType<typeof copyFrom>
  #failure: Error | null = null

  constructor(stream: ReturnType<typeof copyFrom>) {
    this.#stream = stream
    stream.on('error', (error) => (this.#failure = error))
  }

  /** Resolves when more lines can be written. */
  async write(lines: Uint8Array): Promise<void> {
    if (this.#failure) throw this.#failure
    if (!this.#stream.write(lines)) await once(this.#stream, 'drain')
  }

  /** Resolves when the database has received all lines. */
  async end(): Promise<void> {
    if (this.#failure) throw this.#failure
    const finished = once(this.#stream, 'finish')
    this.#stream.end()
    await finished
  }
}
