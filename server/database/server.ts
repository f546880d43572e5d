import type { Config } from '../config'
import { PortalError } from '../errors'
import { startEmbedded } from './embedded'
import { outsideReach } from './outage/outside'
import type { Reach } from './outage/reach'

export interface DatabaseServer {
  /** The owner's connection URL of the database. */
  url: string
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
  if (config.databaseUrl) {
    const url = checkedUrl(config.databaseUrl)
    return { url, secretFolder: config.dataDir, reach: outsideReach(url), stop: async () => {} }
  }
  const embedded = await startEmbedded({ dataDir: config.dataDir, dataDirGiven: config.dataDirGiven, say })
  return {
    url: await embedded.openDatabase(config.sample ? databaseNames.sample : databaseNames.real),
    secretFolder: embedded.dataDir,
    reach: embedded.reach,
    stop: () => embedded.stop(),
  }
}

function checkedUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null
  if (!url || !/^postgres(ql)?:$/.test(url.protocol) || url.pathname.length < 2) {
    throw new PortalError(
      'DATABASE_URL_INVALID',
      'DATABASE_URL 应写成 postgresql://用户:密码@主机:端口/数据库 的形式。',
    )
  }
  return text
}
