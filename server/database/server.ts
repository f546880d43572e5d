import type { Config } from '../config'
import type { DatabaseAddress } from './address/database-address'
import { resolveAddress } from './address/resolve-address'
import { checkSessions } from './check-sessions'
import { startEmbedded, type EmbeddedDatabase } from './embedded'
import { startFailure } from './failure'
import { outsideReach } from './outage/outside'
import type { Reach } from './outage/reach'

/** The arguments of `resolveAddress`: for another thread, since an address with TLS can't be sent to it. */
export interface AddressSource {
  url: string
  /** DATABASE_PLAIN=allow */
  plainAllowed: boolean
}

export interface DatabaseServer {
  /** Where the database is, as its owner. */
  address: DatabaseAddress
  /** What the address was resolved from. */
  source: AddressSource
  /** The folder of the installation's secrets, next to the data that they belong to. */
  secretFolder: string
  /** How to see whether the server is there. */
  reach: Reach
  stop(): Promise<void>
}

/** Names of the two databases in an embedded server, which may hold both. */
export const databaseNames = { real: 'portal', sample: 'sample' } as const

/** The PostgreSQL of DATABASE_URL, or the embedded one. */
export async function openServer(config: Config, say: (line: string) => void): Promise<DatabaseServer> {
  if (config.databaseUrl) return openOutside(config, config.databaseUrl)
  return embeddedServer(
    await startEmbedded({ dataDir: config.dataDir, dataDirGiven: config.dataDirGiven, say }),
    config,
  )
}

export async function openOutside(config: Config, url: string): Promise<DatabaseServer> {
  const source = { url, plainAllowed: config.databasePlainAllowed }
  const address = await checkedAddress(source).catch((error) => {
    throw startFailure(error)
  })
  return { address, source, secretFolder: config.dataDir, reach: outsideReach(address), stop: async () => {} }
}

/** Makes the database if the server has none. */
export async function embeddedServer(embedded: EmbeddedDatabase, config: Config): Promise<DatabaseServer> {
  const url = await embedded.openDatabase(config.sample ? databaseNames.sample : databaseNames.real)
  const source = { url, plainAllowed: false }
  return {
    address: await resolveAddress(source.url),
    source,
    secretFolder: embedded.dataDir,
    reach: embedded.reach,
    stop: () => embedded.stop(),
  }
}

async function checkedAddress({ url, plainAllowed }: AddressSource): Promise<DatabaseAddress> {
  const address = await resolveAddress(url, plainAllowed)
  await checkSessions(address)
  return address
}
