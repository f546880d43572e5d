import { sql } from 'kysely'
import { instantOf } from '../database/instant'
import type { EntityManager } from '../database/orm'
import { hashPassword } from './password'
import { normaliseUsername } from './username'
import type { Viewer } from './viewer'

/** What can sign in. */
export interface Account extends Omit<Viewer, 'accountId' | 'sessionHash'> {
  id: number
  passwordHash: string
  disabled: boolean
  /** When an unused temporary password ends; null where it has none. */
  passwordExpiresAt: Date | null
}

export interface NewAccount extends Pick<Account, 'username' | 'displayName' | 'role'> {
  /** In clear; whoever lets a person choose it asks the password policy first. */
  password: string
  counties?: string[]
  committees?: string[]
  departments?: string[]
  mustChangePassword?: boolean
  /** Of a temporary password. */
  passwordExpiresAt?: Date
}

/** Returns the account's id. `em` is the owner's: the request role can't even read accounts. */
export async function createAccount(em: EntityManager, account: NewAccount): Promise<number> {
  const { displayName, role, counties = [], committees = [], departments = [], mustChangePassword = false } = account
  const expiresAt = account.passwordExpiresAt?.toISOString() ?? null
  const { rows } = await sql<{ id: number }>`
    insert into account (username, display_name, role, counties, committees, departments, password_hash,
      must_change_password, password_expires_at)
    values (${normaliseUsername(account.username)}, ${displayName}, ${role}, ${counties}::text[], ${committees}::text[],
      ${departments}::text[], ${await hashPassword(account.password)}, ${mustChangePassword},
      ${expiresAt})
    returning id`.execute(em.getKysely())
  return rows[0]!.id
}

export async function findAccountByUsername(em: EntityManager, username: string): Promise<Account | null> {
  const { rows } = await sql<Omit<Account, 'passwordExpiresAt'> & { passwordExpiresAt: string | null }>`
    select id, username, display_name as "displayName", role, counties, committees, departments,
      password_hash as "passwordHash", must_change_password as "mustChangePassword", disabled,
      password_expires_at as "passwordExpiresAt"
    from account where username = ${normaliseUsername(username)}`.execute(em.getKysely())
  return rows[0] ? { ...rows[0], passwordExpiresAt: instantOf(rows[0].passwordExpiresAt) } : null
}

/**
 * Ends nothing by itself: the caller decides which sessions survive.
 *
 * @param expiresAt of a temporary password, which must be changed before anything else; none = the person's own choice
 */
export async function setPassword(
  em: EntityManager,
  accountId: number,
  password: string,
  expiresAt: Date | null = null,
): Promise<void> {
  await sql`update account set password_hash = ${await hashPassword(password)},
      must_change_password = ${expiresAt !== null}, password_expires_at = ${expiresAt?.toISOString() ?? null}
    where id = ${accountId}`.execute(em.getKysely())
}
