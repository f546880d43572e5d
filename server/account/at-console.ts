import type { AuditDetail } from '../audit/detail-name'
import { sql } from 'kysely'
import { AuditEvent } from '../../schema/vocabulary'
import { findAccountByUsername, setPassword, type Account } from '../access/account'
import { forgetFailures } from '../access/sign-in/lock-out'
import { removeSecondFactor } from '../access/second-factor/second-factor'
import { readPolicy } from '../access/security-policy'
import { endSessionsOf } from '../access/session/session'
import { auditableUsername, normaliseUsername } from '../access/sign-in/username'
import { recordAudit } from '../audit/record'
import type { EntityManager } from '../database/orm'
import type { DB } from '../database/tables'
import { PortalError } from '../errors'
import { nextVersion } from './change-account'
import { setSeparated } from './separation'
import { temporaryPassword } from './temporary-password'

/**
 * What `npm run account` does. Who may use the server's console is decided by the operating system, so it also helps the
 * three officers, whose accounts nobody can change in the portal while they are separated.
 */
export class AccountConsole {
  readonly #em: EntityManager
  readonly #systemUser: string

  /**
   * @param em the owner's, with the audit's chain
   * @param systemUser the operating system's name of the user at the console, for the audit
   */
  constructor(em: EntityManager, systemUser: string) {
    this.#em = em
    this.#systemUser = systemUser
  }

  /** Gives a temporary password, which is returned once; ends the account's sessions and its lock-out. */
  reset(username: string, now: Date): Promise<{ account: Account; password: string; expiresAt: Date }> {
    return this.#change(username, async (em, account) => {
      const { password, expiresAt } = temporaryPassword(account.username, now)
      await setPassword(em, account.id, password, expiresAt)
      await endSessionsOf(em, account.id)
      await forgetFailures(em, account.username)
      await this.#record(em, AuditEvent.PASSWORD_RESET, {
        account: auditableUsername(account.username),
        passwordExpiresAt: expiresAt,
      })
      return { account, password, expiresAt }
    })
  }

  /** Ends the lock-out of an account; its password stays. */
  unlock(username: string): Promise<Account> {
    return this.#change(username, async (em, account) => {
      await forgetFailures(em, account.username)
      await this.#record(em, AuditEvent.ACCOUNT_UNLOCKED, { account: auditableUsername(account.username) })
      return account
    })
  }

  /** Removes the second factor with its recovery codes and ends the account's sessions; null if it has none. */
  removeSecondFactor(username: string): Promise<Account | null> {
    return this.#change(username, async (em, account) => {
      if (!(await removeSecondFactor(em, account.id))) return null
      await endSessionsOf(em, account.id)
      await this.#record(em, AuditEvent.SECOND_FACTOR_RESET, { account: auditableUsername(account.username) })
      return account
    })
  }

  /** Gives accounts, rights and policy back to the city bureau without a second officer; false if they are there. */
  endSeparation(): Promise<boolean> {
    return this.#locked(async (em) => {
      if (!(await readPolicy(em)).separated) return false
      await setSeparated(em, false, this.#actor)
      return true
    })
  }

  #change<T>(username: string, work: (em: EntityManager, account: Account) => Promise<T>): Promise<T> {
    return this.#locked(async (em) => {
      const account = await findAccountByUsername(em, normaliseUsername(username))
      if (!account) {
        const name = auditableUsername(normaliseUsername(username))
        throw new PortalError('ACCOUNT_UNKNOWN', `没有用户名为“${name}”的账号；npm run account -- list 列出全部账号。`)
      }
      const own = em.getKysely<DB>().updateTable('account').where('id', '=', account.id)
      await own.set({ version: nextVersion }).execute()
      return work(em, account)
    })
  }

  /** One at a time with the changes of accounts in the portal. */
  #locked<T>(work: (em: EntityManager) => Promise<T>): Promise<T> {
    return this.#em.transactional(async (em) => {
      await sql`select pg_advisory_xact_lock(hashtext('accounts'))`.execute(em.getKysely())
      return work(em)
    })
  }

  get #actor() {
    return { accountId: null, username: `console:${auditableUsername(this.#systemUser)}`, address: 'console' }
  }

  #record(em: EntityManager, event: AuditEvent, detail: AuditDetail): Promise<void> {
    return recordAudit(em, { ...this.#actor, event, detail })
  }
}
