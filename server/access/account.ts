import type { Role } from '../../schema/vocabulary'
import { instantOf } from '../database/instant'
import type { EntityManager } from '../database/orm'
import type { DB } from '../database/tables'
import { hashPassword } from './password/password'
import { keepPassword } from './password/password-history'
import { normaliseUsername } from './sign-in/username'
import type { Viewer } from './session/viewer'

/** What only a session knows of an account. */
type OfSession =
  'accountId' | 'sessionHash' | 'passwordAged' | 'mustEnrolSecondFactor' | 'separated' | 'lastVisit' | 'toured'

/** An account as sign-in reads it, with its password hash. */
export interface Account extends Omit<Viewer, OfSession> {
  id: number
  /** Whether its role and scope are confirmed: false for one that a system administrator made, until then it is of no use. */
  rightsGranted: boolean
  passwordHash: string
  disabled: boolean
  /** When a temporary password expires; null for a password that the person chose. */
  passwordExpiresAt: Date | null
}

export interface NewAccount extends Pick<Account, 'username' | 'displayName' | 'role'> {
  /** Plain text. The caller must have checked a person's own choice against the password policy. */
  password: string
  counties?: string[]
  committees?: string[]
  departments?: string[]
  mustChangePassword?: boolean
  /** Only for a temporary password. */
  passwordExpiresAt?: Date
  rightsGranted?: boolean
}

/** Returns the account's id. `em` must be the owner's: the request role can't even read accounts. */
export async function createAccount(
  em: EntityManager,
  account: NewAccount,
  passwordHash: Promise<string> = hashPassword(account.password),
): Promise<number> {
  const { displayName, role, counties = [], committees = [], departments = [], mustChangePassword = false } = account
  const { passwordExpiresAt = null, rightsGranted = true } = account
  const { id } = await em
    .getKysely<DB>()
    .insertInto('account')
    .values({
      username: normaliseUsername(account.username),
      display_name: displayName,
      role,
      counties,
      committees,
      departments,
      password_hash: await passwordHash,
      must_change_password: mustChangePassword,
      password_expires_at: passwordExpiresAt,
      rights_granted: rightsGranted,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function findAccountByUsername(em: EntityManager, username: string): Promise<Account | null> {
  const row = await em
    .getKysely<DB>()
    .selectFrom('account')
    .select(['id', 'username', 'display_name as displayName', 'role', 'counties', 'committees', 'departments'])
    .select(['password_hash as passwordHash', 'must_change_password as mustChangePassword', 'disabled'])
    .select(['password_expires_at as passwordExpiresAt', 'rights_granted as rightsGranted'])
    .$narrowType<{ role: Role }>()
    .where('username', '=', normaliseUsername(username))
    .executeTakeFirst()
  return row ? { ...row, passwordExpiresAt: instantOf(row.passwordExpiresAt) } : null
}

/**
 * Keeps the replaced one's hash, so that the person can't choose it again soon. Doesn't end any session: the caller decides
 * which ones stay.
 *
 * @param expiresAt for a temporary password, which must be changed at the next sign-in; null for the person's own choice
 */
export async function setPassword(
  em: EntityManager,
  accountId: number,
  password: string,
  expiresAt: Date | null = null,
): Promise<void> {
  await keepPassword(em, accountId)
  await em
    .getKysely<DB>()
    .updateTable('account')
    .set({
      password_hash: await hashPassword(password),
      must_change_password: expiresAt !== null,
      password_expires_at: expiresAt,
      password_changed_at: new Date(),
    })
    .where('id', '=', accountId)
    .execute()
}
