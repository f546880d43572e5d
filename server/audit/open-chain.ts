import type { Config } from '../config'
import { ownSecret } from '../database/secret'
import { AuditAnchor } from './anchor'
import { AuditChain } from './chain'
import { AuditKey } from './link'

/**
 * The chain of one database: its key from the environment or the installation's own, its anchor beside the data.
 *
 * @param folder where the installation's secrets lie
 */
export function openChain({ auditKey }: Pick<Config, 'auditKey'>, folder: string, kind: 'SAMPLE' | 'REAL'): AuditChain {
  return new AuditChain(new AuditKey(auditKey ?? ownSecret(folder, 'audit-key')), new AuditAnchor(folder, kind))
}
