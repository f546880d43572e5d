import type { DatabaseAddress } from '../address/database-address'
import { openClient } from '../client'
import { askInTime, type Keeper, type Reach } from './reach'

/** A database server of others, which can only be waited for. */
export function outsideReach(address: DatabaseAddress): Reach {
  return {
    connect: () => keep(address),
    server: () => 'OUTSIDE',
    start: async () => false,
    hasten: () => {},
  }
}

async function keep(address: DatabaseAddress): Promise<Keeper> {
  const client = await openClient(address, { purpose: 'keeper' })
  const ended = new Promise<void>((resolve) => client.once('end', resolve))
  return { ended, ping: () => askInTime(client), close: () => client.end() }
}
