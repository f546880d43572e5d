import { AuditEvent } from '../../schema/vocabulary'
import type { AccountInput, SavedAccount } from '../../schema/account'
import { createAccount } from '../access/account'
import { plainText } from '../access/plain-text'
import { endSessionsOf } from '../access/session'
import { auditableUsername, normaliseUsername } from '../access/username'
import type { Viewer } from '../access/viewer'
import { recordAction } from '../audit/record'
import type { Context } from '../graphql/context'
import type { EntityManager } from '../database/orm'
import type { DB } from '../database/tables'
import { InvalidInputError, PortalError } from '../errors'
import { accountToChange, nextVersion, requireAnotherCityHr, withAccountsLocked } from './change-account'
import { checkRights, type Rights } from './account-scope'
import { grantableScope } from './grantable-scope'
import { readAccount } from './read-accounts'
import { temporaryPassword } from './temporary-password'

const longestName = 40

interface Wanted extends Rights {
  displayName: string
}

/**
 * Creates an account with a temporary password, or changes an account; a change of rights ends its sessions at once.
 *
 * @throws InvalidInputError, AccountScopeError, NotFoundError, or PortalError ACCOUNT_EXISTS, ACCOUNT_MEANWHILE,
 *   ACCOUNT_LAST, ACCOUNT_OWN
 */
export async function saveAccount(context: Context, input: AccountInput): Promise<SavedAccount> {
  const displayName = checkedName(input.displayName)
  const { id, version } = input
  return withAccountsLocked(context, async (em, viewer) => {
    const wanted = { displayName, ...checkRights(input, await grantableScope(em)) }
    const actor = { viewer, address: context.address }
    if (!id) return create(em, actor, checkedUsername(input.username), wanted)
    if (typeof version !== 'number') throw new InvalidInputError('请刷新后再改：没有说明改的是账号的哪一版。')
    return change(em, actor, { id, version }, wanted)
  })
}

interface Actor {
  viewer: Viewer
  address: string
}

async function create(em: EntityManager, actor: Actor, username: string, wanted: Wanted): Promise<SavedAccount> {
  const existing = await em
    .getKysely<DB>()
    .selectFrom('account')
    .select('id')
    .where('username', '=', username)
    .executeTakeFirst()
  if (existing) throw new PortalError('ACCOUNT_EXISTS', `已有用户名为“${username}”的账号，请换一个。`)
  const { password, expiresAt } = temporaryPassword(username, new Date())
  const account = { username, ...wanted, password, mustChangePassword: true, passwordExpiresAt: expiresAt }
  const id = await createAccount(em, account)
  const detail = { account: username, ...wanted, passwordExpiresAt: expiresAt }
  await recordAction(em, actor, AuditEvent.ACCOUNT_CREATED, detail)
  return { account: await readAccount(em, actor.viewer, id), temporaryPassword: password }
}

async function change(
  em: EntityManager,
  actor: Actor,
  { id, version }: { id: string; version: number },
  wanted: Wanted,
): Promise<SavedAccount> {
  const stored = await accountToChange(em, id, version)
  const changes = changesOf(stored, wanted)
  const names = Object.keys(changes)
  if (changes.role) await requireAnotherCityHr(em, stored, actor.viewer)
  if (names.length > 0) {
    const { displayName, role, counties, committees, departments } = wanted
    await em
      .getKysely<DB>()
      .updateTable('account')
      .set({ display_name: displayName, role, counties, committees, departments, version: nextVersion })
      .where('id', '=', stored.id)
      .execute()
    await recordAction(em, actor, AuditEvent.ACCOUNT_CHANGED, { account: stored.username, changes })
  }
  if (names.some((name) => name !== 'displayName')) await endSessionsOf(em, stored.id)
  return { account: await readAccount(em, actor.viewer, stored.id), temporaryPassword: null }
}

function changesOf(stored: Wanted, wanted: Wanted): Record<string, [before: unknown, after: unknown]> {
  const fields = Object.keys(wanted) as (keyof Wanted)[]
  const differing = fields.filter((field) => JSON.stringify(stored[field]) !== JSON.stringify(wanted[field]))
  return Object.fromEntries(differing.map((field) => [field, [stored[field], wanted[field]]]))
}

function checkedName(typed: string): string {
  const name = plainText(typed.replace(/\p{C}/gu, ''))
  if (!name) throw new InvalidInputError('请填写名称：单位或使用人。')
  if (name.length > longestName) throw new InvalidInputError(`名称最多 ${longestName} 字，现在是 ${name.length} 字。`)
  return name
}

/** Normalised as for sign-in. @throws InvalidInputError */
function checkedUsername(typed: string | null | undefined): string {
  const username = normaliseUsername(typed ?? '')
  if (!/^[\p{L}\p{N}][\p{L}\p{N}._-]{1,31}$/u.test(username)) {
    throw new InvalidInputError('用户名为 2–32 个字母、数字、汉字，可含点、短横和下划线，以字母、数字或汉字开头。')
  }
  if (auditableUsername(username) !== username) {
    throw new InvalidInputError('用户名不能是证件号或手机号：它会出现在日志里。')
  }
  return username
}
