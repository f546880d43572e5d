import type { Config } from '../config'
import { readOrCreateSecret } from '../database/secret'
import { AuditAnchor } from './anchor'
import { AuditChain } from './chain'
import { AuditKey } from './link'

/**
 * The chain of one database. Its key is AUDIT_KEY or a file that the installation created.
 *
 * @param folder of the installation's secrets and of the anchor
 */
export function openChain({ auditKey }: Pick<Config, 'auditKey'>, folder: string, kind: 'SAMPLE' | 'REAL'): AuditChain {
  return new AuditChain(
    new AuditKey(auditKey ?? readOrCreateSecret(folder, 'audit-key')),
    new AuditAnchor(folder, kind),
  )
}
