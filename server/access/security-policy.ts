import type { Role } from '../../schema/vocabulary'
import type { EntityManager } from '../database/orm'
import type { DB } from '../database/tables'

/** The rules for accounts that the office sets for itself (安全策略). */
export interface SecurityPolicy {
  separated: boolean
  /** Days after which a password must be changed; null if it never ages. */
  passwordDays: number | null
  /** How many of an account's last passwords, the present one included, can't be chosen again. */
  passwordHistory: number
  /** Sessions that an account may have at once; null for any number. */
  sessionLimit: number | null
  /** Roles that must have a second factor. */
  secondFactorRoles: Role[]
  /** Counts the changes, so that a form opened before a change can't overwrite it. */
  version: number
}

/** `em` must be the owner's. */
export async function readPolicy(em: EntityManager): Promise<SecurityPolicy> {
  return em
    .getKysely<DB>()
    .selectFrom('security_policy')
    .select(['separated', 'password_days as passwordDays', 'password_history as passwordHistory'])
    .select(['session_limit as sessionLimit', 'second_factor_roles as secondFactorRoles', 'version'])
    .$narrowType<{ secondFactorRoles: Role[] }>()
    .executeTakeFirstOrThrow()
}
