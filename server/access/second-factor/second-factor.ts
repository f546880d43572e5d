import type { EntityManager } from '../../database/orm'
import type { DB } from '../../database/tables'
import { PortalError } from '../../errors'
import type { IdNumberCipher } from '../personal-data/id-number-cipher'
import { hashRecoveryCode, newRecoveryCodes } from './recovery-code'
import { newSecret, stepOf } from './totp'

/** Sent only after the right password. Not counted as a failure: the page asks for the code next. */
export class SecondFactorRequiredError extends PortalError {
  constructor() {
    super('SECOND_FACTOR_REQUIRED', '请输入动态验证码或恢复码。')
  }
}

export class SecondFactorWrongError extends PortalError {
  constructor() {
    super('SECOND_FACTOR_WRONG', '验证码不正确、已过期或已用过；请等下一个验证码再试。')
  }
}

/** How the second step was proven. */
export type Proof = 'NONE' | 'TOTP' | 'RECOVERY_CODE'

/**
 * Proves the second step of a sign-in, and uses the code up. NONE if the account has no second factor; null if the code is
 * wrong. `em` must be the owner's in this whole file.
 *
 * @throws SecondFactorRequiredError if the account has a second factor and there is no code
 */
export async function proveSecondFactor(
  em: EntityManager,
  cipher: IdNumberCipher,
  accountId: number,
  code: string | null,
  now: Date,
): Promise<Proof | null> {
  const factor = await findFactor(em, accountId, false)
  if (!factor) return 'NONE'
  if (!code) throw new SecondFactorRequiredError()
  const step = stepOf(cipher.decrypt(factor.secret), code, now, factor.lastStep)
  if (step !== null) return (await useStep(em, accountId, step)) ? 'TOTP' : null
  return (await useRecoveryCode(em, accountId, code)) ? 'RECOVERY_CODE' : null
}

/** A code is used once: false if it, or a later one, was used meanwhile. */
async function useStep(em: EntityManager, accountId: number, step: number): Promise<boolean> {
  const { numUpdatedRows } = await em
    .getKysely<DB>()
    .updateTable('second_factor')
    .set({ last_step: step })
    .where('account_id', '=', accountId)
    .where('pending', '=', false)
    .where('last_step', '<', String(step))
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

async function useRecoveryCode(em: EntityManager, accountId: number, code: string): Promise<boolean> {
  const { numDeletedRows } = await em
    .getKysely<DB>()
    .deleteFrom('recovery_code')
    .where('account_id', '=', accountId)
    .where('code_hash', '=', hashRecoveryCode(accountId, code))
    .executeTakeFirst()
  return numDeletedRows === 1n
}

/** Returns a new secret, which counts only after its first code was given. The present one, if any, stays till then. */
export async function beginEnrolment(em: EntityManager, cipher: IdNumberCipher, accountId: number): Promise<string> {
  const secret = newSecret()
  const db = em.getKysely<DB>()
  await removeFactor(em, accountId, true)
  await db
    .insertInto('second_factor')
    .values({ account_id: accountId, pending: true, secret_cipher: cipher.encrypt(secret) })
    .execute()
  return secret
}

/**
 * Makes the begun secret the account's second factor.
 *
 * @returns the recovery codes, which can't be read again
 * @throws SecondFactorWrongError, or PortalError SECOND_FACTOR_NOT_BEGUN
 */
export async function confirmEnrolment(
  em: EntityManager,
  cipher: IdNumberCipher,
  accountId: number,
  code: string,
  now: Date,
): Promise<string[]> {
  const factor = await findFactor(em, accountId, true)
  if (!factor) throw new PortalError('SECOND_FACTOR_NOT_BEGUN', '请先取得二维码，再输入验证码。')
  const step = stepOf(cipher.decrypt(factor.secret), code, now)
  if (step === null) throw new SecondFactorWrongError()
  await removeFactor(em, accountId, false)
  await em
    .getKysely<DB>()
    .updateTable('second_factor')
    .set({ pending: false, last_step: step, enrolled_at: now })
    .where('account_id', '=', accountId)
    .execute()
  return renewCodes(em, accountId)
}

/** Replaces the account's recovery codes and returns the new ones. */
export async function renewCodes(em: EntityManager, accountId: number): Promise<string[]> {
  const codes = newRecoveryCodes()
  const db = em.getKysely<DB>()
  await db.deleteFrom('recovery_code').where('account_id', '=', accountId).execute()
  await db
    .insertInto('recovery_code')
    .values(codes.map((code) => ({ account_id: accountId, code_hash: hashRecoveryCode(accountId, code) })))
    .execute()
  return codes
}

/** Removes the second factor with its recovery codes; false if the account has none. */
export async function removeSecondFactor(em: EntityManager, accountId: number): Promise<boolean> {
  await removeFactor(em, accountId, true)
  await em.getKysely<DB>().deleteFrom('recovery_code').where('account_id', '=', accountId).execute()
  return removeFactor(em, accountId, false)
}

async function removeFactor(em: EntityManager, accountId: number, pending: boolean): Promise<boolean> {
  const { numDeletedRows } = await em
    .getKysely<DB>()
    .deleteFrom('second_factor')
    .where('account_id', '=', accountId)
    .where('pending', '=', pending)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

async function findFactor(em: EntityManager, accountId: number, pending: boolean) {
  const row = await em
    .getKysely<DB>()
    .selectFrom('second_factor')
    .select(['secret_cipher as secret', 'last_step as lastStep'])
    .where('account_id', '=', accountId)
    .where('pending', '=', pending)
    .executeTakeFirst()
  return row ? { ...row, lastStep: Number(row.lastStep) } : null
}
