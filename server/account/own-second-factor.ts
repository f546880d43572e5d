import type { RecoveryCodes, SecondFactor, SecondFactorSecret } from '../../schema/second-factor'
import { AuditEvent } from '../../schema/vocabulary'
import { requireOwnPassword } from '../access/change-password'
import { beginEnrolment, confirmEnrolment, removeSecondFactor, renewCodes } from '../access/second-factor/second-factor'
import { readPolicy } from '../access/security-policy'
import { endSessionsOf } from '../access/session/session'
import { enrolmentUri } from '../access/second-factor/totp'
import type { Viewer } from '../access/session/viewer'
import { recordAction } from '../audit/record'
import { instantOf } from '../database/instant'
import type { EntityManager } from '../database/orm'
import type { DB } from '../database/tables'
import { PortalError } from '../errors'
import type { Context } from '../graphql/context'

/** `em` must be the owner's. */
export async function readSecondFactor(em: EntityManager, viewer: Viewer): Promise<SecondFactor> {
  const db = em.getKysely<DB>()
  const factor = await db
    .selectFrom('second_factor')
    .select('enrolled_at as since')
    .where('account_id', '=', viewer.accountId)
    .where('pending', '=', false)
    .executeTakeFirst()
  const { codesLeft } = await db
    .selectFrom('recovery_code')
    .select(({ fn }) => fn.countAll<number>().as('codesLeft'))
    .where('account_id', '=', viewer.accountId)
    .executeTakeFirstOrThrow()
  const { secondFactorRoles } = await readPolicy(em)
  return {
    since: instantOf(factor?.since ?? null),
    codesLeft: Number(codesLeft),
    imposed: secondFactorRoles.includes(viewer.role),
  }
}

/** @throws SignInLockedError, or PortalError PASSWORD_WRONG */
export async function beginSecondFactor(context: Context, password: string): Promise<SecondFactorSecret> {
  const { portal, viewer } = context
  const em = portal.owner.em.fork()
  await requireOwnPassword(em, context, password, new Date())
  const secret = await em.transactional((em) => beginEnrolment(em, portal.idNumbers, viewer!.accountId))
  return { secret, uri: enrolmentUri(viewer!.username, secret) }
}

/** Ends the account's other sessions, which were signed in without a code. @throws as `confirmEnrolment` */
export function confirmSecondFactor(context: Context, code: string): Promise<RecoveryCodes> {
  const { portal, viewer } = context
  return portal.owner.em.fork().transactional(async (em) => {
    const codes = await confirmEnrolment(em, portal.idNumbers, viewer!.accountId, code, new Date())
    await endSessionsOf(em, viewer!.accountId, viewer!.sessionHash)
    await recordAction(em, context, AuditEvent.SECOND_FACTOR_ENROLLED)
    return { codes, secondFactor: await readSecondFactor(em, viewer!) }
  })
}

/** @throws SignInLockedError, or PortalError PASSWORD_WRONG, SECOND_FACTOR_NOT_BEGUN */
export async function renewRecoveryCodes(context: Context, password: string): Promise<RecoveryCodes> {
  const { portal, viewer } = context
  const em = portal.owner.em.fork()
  await requireOwnPassword(em, context, password, new Date())
  return em.transactional(async (em) => {
    if (!(await readSecondFactor(em, viewer!)).since) throw new NoSecondFactorError()
    const codes = await renewCodes(em, viewer!.accountId)
    await recordAction(em, context, AuditEvent.RECOVERY_CODES_RENEWED)
    return { codes, secondFactor: await readSecondFactor(em, viewer!) }
  })
}

/** @throws SignInLockedError, or PortalError PASSWORD_WRONG, SECOND_FACTOR_IMPOSED, SECOND_FACTOR_NOT_BEGUN */
export async function removeOwnSecondFactor(context: Context, password: string): Promise<SecondFactor> {
  const { portal, viewer } = context
  const em = portal.owner.em.fork()
  await requireOwnPassword(em, context, password, new Date())
  return em.transactional(async (em) => {
    if ((await readSecondFactor(em, viewer!)).imposed) {
      throw new PortalError('SECOND_FACTOR_IMPOSED', '安全策略要求此角色使用动态验证码，不能停用；换手机请重新绑定。')
    }
    if (!(await removeSecondFactor(em, viewer!.accountId))) throw new NoSecondFactorError()
    await recordAction(em, context, AuditEvent.SECOND_FACTOR_REMOVED)
    return readSecondFactor(em, viewer!)
  })
}

class NoSecondFactorError extends PortalError {
  constructor() {
    super('SECOND_FACTOR_NOT_BEGUN', '此账号没有启用动态验证码。')
  }
}
