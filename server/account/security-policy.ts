import type { SecurityPolicy, SecurityPolicyInput } from '../../schema/security-policy'
import { AuditEvent } from '../../schema/vocabulary'
import { readPolicy } from '../access/security-policy'
import { recordAction } from '../audit/record'
import type { EntityManager } from '../database/orm'
import type { DB } from '../database/tables'
import { InvalidInputError } from '../errors'
import type { Context } from '../graphql/context'
import { nextVersion, withAccountsLocked } from './change-account'
import { endAskedBy, officersReady, requirePolicyVersion } from './separation'

/** The policy as its page shows it. `em` must be the owner's. */
export async function readSecurityPolicy(em: EntityManager, now: Date): Promise<SecurityPolicy> {
  return {
    ...(await readPolicy(em)),
    officersReady: await officersReady(em),
    endAskedBy: await endAskedBy(em, now),
  }
}

/** @throws InvalidInputError, or PortalError POLICY_MEANWHILE */
export function saveSecurityPolicy(context: Context, input: SecurityPolicyInput): Promise<SecurityPolicy> {
  const wanted = checkedPolicy(input)
  return withAccountsLocked(context, async (em) => {
    await requirePolicyVersion(em, input.version)
    await em
      .getKysely<DB>()
      .updateTable('security_policy')
      .set({
        password_days: wanted.passwordDays,
        password_history: wanted.passwordHistory,
        session_limit: wanted.sessionLimit,
        second_factor_roles: wanted.secondFactorRoles,
        version: nextVersion,
      })
      .execute()
    await recordAction(em, context, AuditEvent.POLICY_CHANGED, wanted)
    return readSecurityPolicy(em, new Date())
  })
}

function checkedPolicy({ passwordDays, passwordHistory, sessionLimit, secondFactorRoles }: SecurityPolicyInput) {
  return {
    passwordDays: within('密码有效期（天）', passwordDays ?? null, 1, 3650),
    passwordHistory: within('不能重复的密码个数', passwordHistory, 1, 24),
    sessionLimit: within('同时登录的会话数', sessionLimit ?? null, 1, 20),
    secondFactorRoles: [...new Set(secondFactorRoles)],
  }
}

/** @throws InvalidInputError */
function within<N extends number | null>(name: string, value: N, least: number, most: number): N {
  if (value !== null && (value < least || value > most)) {
    throw new InvalidInputError(`${name}应是 ${least}–${most} 的整数，现在是 ${value}。`)
  }
  return value
}
