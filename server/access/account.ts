import { sql } from 'kysely'
import type { EntityManager } from '../database/orm'
import { hashPassword } from './password'
import { normaliseUsername } from './username'
import type { Viewer } from './viewer'

/** What can sign in. */
export interface Account extends Omit<Viewer, 'accountId' | 'sessionHash'> {
  id: number
  passwordHash: string
  disabled: boolean
}

export interface NewAccount extends Pick<Account, 'username' | 'displayName' | 'role'> {
  /** In clear; whoever lets a person choose it asks the password policy first. */
  password: string
  counties?: string[]
  committees?: string[]
  departments?: string[]
  mustChangePassword?: boolean
}

/** Returns the account's id. `em` is the owner's: the request role can't even read accounts. */
export async function createAccount(em: EntityManager, account: NewAccount): Promise<number> {
  const { displayName, role, counties = [], committees = [], departments = [], mustChangePassword = false } = account
  const { rows } = await sql<{ id: number }>`
    insert into account (username, display_name, role, counties, committees, departments, password_hash,
      must_change_password)
    values (${normaliseUsername(account.username)}, ${displayName}, ${role}, ${counties}::text[], ${committees}::text[],
      ${departments}::text[], ${await hashPassword(account.password)}, ${mustChangePassword})
    returning id`.execute(em.getKysely())
  return rows[0]!.id
}

export async function findAccountByUsername(em: EntityManager, username: string): Promise<Account | null> {
  const { rows } = await sql<Account>`
    select id, username, display_name as "displayName", role, counties, committees, departments,
      password_hash as "passwordHash", must_change_password as "mustChangePassword", disabled
    from account where username = ${normaliseUsername(username)}`.execute(em.getKysely())
  return rows[0] ?? null
}

/** Ends nothing by itself: the caller decides which sessions survive. */
export async function setPassword(em: EntityManager, accountId: number, password: string): Promise<void> {
  await sql`update account set password_hash = ${await hashPassword(password)}, must_change_password = false
    where id = ${accountId}`.execute(em.getKysely())
}
