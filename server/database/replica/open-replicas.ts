import type { Config } from '../../config'
import { PortalError } from '../../errors'
import type { DatabaseAddress } from '../address/database-address'
import { resolveAddress } from '../address/resolve-address'
import type { Orm } from '../orm'
import { Replicas } from './replicas'

type ReplicaConfig = Pick<Config, 'databaseReplicaUrls' | 'databasePlainAllowed'>

interface Opening {
  primary: DatabaseAddress
  /** The request role's user and password, which a replica has from the primary. */
  asRequest: Pick<DatabaseAddress, 'user' | 'password'>
  openPool: (address: DatabaseAddress) => Promise<Orm>
  say: (line: string) => void
}

class ReplicaInvalidError extends PortalError {
  constructor(number: number, reason: string) {
    super('DATABASE_REPLICA_INVALID', `DATABASE_REPLICA_URLS 的第 ${number} 个地址不能用：${reason}`)
  }
}

/**
 * Opens the replicas. Host, port, TLS and the database are their URLs', the role is the primary's. One that is away now is
 * used once it is there.
 *
 * @throws PortalError DATABASE_REPLICA_INVALID for an address that can never be used
 */
export async function openReplicas(
  { databaseReplicaUrls: urls, databasePlainAllowed: plainAllowed }: ReplicaConfig,
  { primary, asRequest, openPool, say }: Opening,
): Promise<Replicas> {
  const addresses = urls.map((url) => async () => ({ ...(await resolveAddress(url, plainAllowed)), ...asRequest }))
  for (const [index, address] of addresses.entries()) {
    const refused = await address().then(({ database }) => refusalOf(database, primary), reasonOf)
    if (refused) throw new ReplicaInvalidError(index + 1, refused)
  }
  const replicas = new Replicas(
    primary,
    addresses.map((address) => ({ address, openPool })),
    say,
  )
  await replicas.start()
  return replicas
}

/** A copy of the whole server has its databases under the same names. */
const refusalOf = (database: string, primary: DatabaseAddress) =>
  database === primary.database
    ? null
    : `数据库名应与 DATABASE_URL 的相同（${primary.database}），现在是“${database}”。`

/** Null for a server that only is away. */
const reasonOf = (error: unknown) => (error instanceof PortalError ? error.message : null)
