import { once } from 'node:events'
import pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'

/** COPY … FROM STDIN in text format, on a connection of its own: row-level security refuses it to the request role. */
export class CopyInto {
  readonly #client: pg.Client

  private constructor(client: pg.Client) {
    this.#client = client
  }

  /** One transaction: everything copied is there when `work` ends well, else nothing. */
  static async transaction<T>(url: string, work: (copy: CopyInto) => Promise<T>): Promise<T> {
    const client = new pg.Client({ connectionString: url, application_name: 'title-review-portal import' })
    await client.connect()
    try {
      await client.query('begin')
      const result = await work(new CopyInto(client))
      await client.query('commit')
      return result
    } finally {
      // Ending the connection rolls back what wasn't committed.
      await client.end()
    }
  }

  async run(statement: string, values: unknown[] = []): Promise<void> {
    await this.#client.query(statement, values)
  }

  /** Opens a table for lines; one at a time. */
  open(table: string, columns: readonly string[]): CopyTarget {
    return new CopyTarget(
      this.#client.query(copyFrom(`copy ${table} (${columns.join(', ')}) from stdin with (format text)`)),
    )
  }
}

/** A table that takes lines. */
export class CopyTarget {
  readonly #stream: ReturnType<typeof copyFrom>
  #failure: Error | null = null

  constructor(stream: ReturnType<typeof copyFrom>) {
    this.#stream = stream
    stream.on('error', (error) => (this.#failure = error))
  }

  /** Resolves when the database can take more. */
  async write(lines: Uint8Array): Promise<void> {
    if (this.#failure) throw this.#failure
    if (!this.#stream.write(lines)) await once(this.#stream, 'drain')
  }

  /** Resolves when the database has them all. */
  async end(): Promise<void> {
    if (this.#failure) throw this.#failure
    const finished = once(this.#stream, 'finish')
    this.#stream.end()
    await finished
  }
}
