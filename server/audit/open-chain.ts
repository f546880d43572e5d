import type { Config } from '../config'
import { readOrCreateSecret, secretFile, storedSecret } from '../database/secret'
import { PortalError } from '../errors'
import { AuditAnchor } from './anchor'
import { AuditChain } from './chain'
import { AuditKey } from './link'

type Kind = 'SAMPLE' | 'REAL'
type GivenKey = Pick<Config, 'auditKey'>

/**
 * The chain of one database. Its key is AUDIT_KEY or a file that the installation created.
 *
 * @param folder of the installation's secrets and of the anchor
 */
export const openChain = ({ auditKey }: GivenKey, folder: string, kind: Kind): AuditChain =>
  chainOf(auditKey ?? readOrCreateSecret(folder, 'audit-key'), folder, kind)

/**
 * The chain of a database that is there already. A new key in place of a lost one would fit none of its entries, so none
 * is made.
 *
 * @throws PortalError AUDIT_KEY_MISSING
 */
export function existingChain({ auditKey }: GivenKey, folder: string, kind: Kind): AuditChain {
  const key = auditKey ?? storedSecret(folder, 'audit-key')
  if (key) return chainOf(key, folder, kind)
  throw new PortalError(
    'AUDIT_KEY_MISSING',
    `没有审计密钥，什么也没有做；请把原来的密钥文件放到 ${secretFile(folder, 'audit-key')}，或用 AUDIT_KEY 给出。`,
  )
}

const chainOf = (key: string, folder: string, kind: Kind) =>
  new AuditChain(new AuditKey(key), new AuditAnchor(folder, kind))
