import { sql } from 'kysely'
import type { Account } from '../../schema/account'
import { foldSearch, maxListed, Role } from '../../schema/vocabulary'
import { sessionActive } from '../access/session/session'
import type { Viewer } from '../access/session/viewer'
import { instantOf } from '../database/instant'
import type { EntityManager } from '../database/orm'
import { byPinyin } from '../text/by-pinyin'
import type { DB } from '../database/tables'

interface Wanted {
  /** Found in usernames, display names and departments, ignoring case. */
  search?: string | null
  id?: number
}

const roles = Object.values(Role)

const byUse = (a: Account, b: Account) =>
  Number(a.disabled) - Number(b.disabled) ||
  roles.indexOf(a.role) - roles.indexOf(b.role) ||
  byPinyin(a.displayName, b.displayName)

/** Accounts in the order of the list, as many as are listed, without password hashes. `em` must be the owner's: the request role can't read them. */
export async function readAccounts(
  em: EntityManager,
  viewer: Viewer,
  now: Date,
  { search, id }: Wanted = {},
): Promise<Account[]> {
  const needle = foldSearch(search ?? '')
  const sessions = sql<number>`(select count(*)::integer from session
    where account_id = account.id and not disabled and ${sessionActive(now)})`
  const all = em
    .getKysely<DB>()
    .selectFrom('account')
    .select(['username', 'display_name as displayName', 'role', 'counties', 'committees', 'departments', 'disabled'])
    .select(['must_change_password as mustChangePassword', 'password_expires_at as passwordExpiresAt'])
    .select(['signed_in_at as signedInAt', 'version', sql<string>`id::text`.as('id'), sessions.as('sessions')])
    .select(['rights_granted as rightsGranted', sql<boolean>`id = ${viewer.accountId}`.as('own')])
    .select(({ exists, selectFrom }) =>
      exists(selectFrom('second_factor').whereRef('account_id', '=', 'account.id').where('pending', '=', false))
        .$castTo<boolean>()
        .as('hasSecondFactor'),
    )
    .$narrowType<{ role: Role }>()
    .orderBy('account.id')
  const rows = await (id === undefined ? all : all.where('id', '=', id)).execute()
  const found = rows.filter((row) =>
    [row.username, row.displayName, ...row.departments].some((word) => foldSearch(word).includes(needle)),
  )
  const accounts = found.map((row) => ({
    ...row,
    passwordExpiresAt: instantOf(row.passwordExpiresAt),
    signedInAt: instantOf(row.signedInAt),
  }))
  return accounts.toSorted(byUse).slice(0, maxListed.accounts)
}

export async function readAccount(em: EntityManager, viewer: Viewer, id: number): Promise<Account> {
  const [account] = await readAccounts(em, viewer, new Date(), { id })
  return account!
}
