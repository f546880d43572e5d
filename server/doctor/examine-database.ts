import { transactionOptions } from '../access/scope/scope'
import { AuditKey } from '../audit/link'
import { AuditAnchor } from '../audit/anchor'
import { verifyAudit } from '../audit/verify'
import { installationKeys } from '../backup/restore-key'
import type { Config } from '../config'
import { protectionOf } from '../database/address/database-address'
import { migrations } from '../database/migration'
import { openOrm, type EntityManager } from '../database/orm'
import type { DatabaseServer } from '../database/server'
import { checkAudit } from './check/audit'
import { checkCalendar } from './check/calendar'
import { checkClock } from './check/clock'
import { checkImports } from './check/import'
import { checkKeys, keysBesideData, type KeyState } from './check/key'
import { checkLink } from './check/link'
import { checkMigrations } from './check/migration'
import { checkPostgres } from './check/postgres-version'
import { readFacts, type Facts } from './facts'
import type { Finding } from './finding'

/** What the database itself shows. */
export async function examineDatabase(server: DatabaseServer, config: Config): Promise<Finding[]> {
  const owner = await openOrm(server.address, { pool: 1 })
  try {
    const em = owner.em.fork()
    const link = checkLink(protectionOf(server.address))
    const facts = await readFacts(em)
    const keys = keysOf(config, server.secretFolder, facts)
    return [
      link,
      checkPostgres(facts.postgres),
      checkClock(new Date(), facts.clock, facts.newestEntry),
      checkMigrations(
        facts.migrations,
        migrations.map(({ name }) => name),
      ),
      checkKeys(keys),
      checkCalendar(facts.years, facts.unconfirmed, facts.clock.getFullYear()),
      checkImports(facts.failedImports, facts.waitingImports),
      ...(keys.auditKey ? [await auditOf(em, keys.auditKey, server.secretFolder, config)] : []),
    ]
  } finally {
    await owner.close(true)
  }
}

function keysOf(config: Config, folder: string, { idKey, auditKey }: Facts): KeyState {
  return { ...installationKeys(config, folder), besideData: keysBesideData(config), stored: { idKey, auditKey } }
}

async function auditOf(em: EntityManager, key: string, folder: string, config: Config): Promise<Finding> {
  const anchor = await new AuditAnchor(folder, config.sample ? 'SAMPLE' : 'REAL').read()
  return checkAudit(
    await em.transactional((own) => verifyAudit(own, new AuditKey(key), anchor), transactionOptions('read')),
  )
}
