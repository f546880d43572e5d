import { Client } from 'pg'
import { askInTime, type Keeper, type Reach } from './reach'

/** ms */
const longestConnect = 5000

/** A database server of others, which can only be waited for. */
export function outsideReach(url: string): Reach {
  return {
    connect: () => keep(url),
    server: () => 'OUTSIDE',
    start: async () => false,
    hasten: () => {},
  }
}

async function keep(url: string): Promise<Keeper> {
  const client = new Client({
    connectionString: url,
    application_name: 'title-review-portal keeper',
    connectionTimeoutMillis: longestConnect,
  })
  client.on('error', () => {}) // the event `end` follows
  const ended = new Promise<void>((resolve) => client.once('end', resolve))
  await client.connect()
  return { ended, ping: () => askInTime(client), close: () => client.end() }
}
