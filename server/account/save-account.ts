import { Action, AuditEvent } from '../../schema/vocabulary'
import type { AccountInput, SavedAccount } from '../../schema/account'
import { createAccount } from '../access/account'
import { grants } from '../access/permission/permission'
import { plainText } from '../access/personal-data/plain-text'
import { endSessionsOf } from '../access/session/session'
import { auditableUsername, normaliseUsername } from '../access/sign-in/username'
import { recordAction } from '../audit/record'
import type { Context } from '../graphql/context'
import type { EntityManager } from '../database/orm'
import type { DB } from '../database/tables'
import { InvalidInputError, PortalError } from '../errors'
import {
  accountToChange,
  nextVersion,
  requireAnotherCityHr,
  withAccountsLocked,
  type StoredAccount,
} from './change-account'
import { checkRights, type Rights } from './account-scope'
import { grantableScope } from './grantable-scope'
import { requireNoOfficer } from './officer'
import { readAccount } from './read-accounts'
import { temporaryPassword } from './temporary-password'

const longestName = 40

interface Wanted extends Rights {
  displayName: string
}

const attempt = { action: Action.MANAGE_ACCOUNTS, operation: 'saveAccount' }

/**
 * Creates an account with a temporary password, or changes an account; a change of rights ends its sessions at once.
 * Somebody who may not grant rights proposes those of a new account, and leaves those of an old one as they are.
 *
 * @throws InvalidInputError, AccountScopeError, NotFoundError, or PortalError ACCOUNT_EXISTS, ACCOUNT_MEANWHILE,
 *   ACCOUNT_OFFICER, ACCOUNT_RIGHTS_APART, ACCOUNT_LAST, ACCOUNT_OWN
 */
export async function saveAccount(context: Context, input: AccountInput): Promise<SavedAccount> {
  const displayName = checkedName(input.displayName)
  const { id, version } = input
  return withAccountsLocked(context, async (em) => {
    const wanted = { displayName, ...checkRights(input, await grantableScope(em)) }
    await requireNoOfficer(context, wanted.role, { ...attempt, account: auditableUsername(input.username ?? '') })
    if (!id) return create(em, context, checkedUsername(input.username), wanted)
    if (typeof version !== 'number') throw new InvalidInputError('请刷新后再改：没有说明改的是账号的哪一版。')
    const stored = await accountToChange(em, context, { id, version }, attempt)
    requireRightsKept(context, stored, wanted)
    await storeAccount(em, context, stored, { ...wanted, rightsGranted: stored.rightsGranted })
    return { account: await readAccount(em, context.viewer!, stored.id), temporaryPassword: null }
  })
}

async function create(em: EntityManager, context: Context, username: string, wanted: Wanted): Promise<SavedAccount> {
  const viewer = context.viewer!
  const existing = await em
    .getKysely<DB>()
    .selectFrom('account')
    .select('id')
    .where('username', '=', username)
    .executeTakeFirst()
  if (existing) throw new PortalError('ACCOUNT_EXISTS', `已有用户名为“${username}”的账号，请换一个。`)
  const { password, expiresAt } = temporaryPassword(username, new Date())
  const rightsGranted = grants(viewer, Action.GRANT_RIGHTS)
  const account = { username, ...wanted, password, mustChangePassword: true, passwordExpiresAt: expiresAt }
  const id = await createAccount(em, { ...account, rightsGranted })
  const detail = { account: username, ...wanted, ungranted: !rightsGranted, passwordExpiresAt: expiresAt }
  await recordAction(em, context, AuditEvent.ACCOUNT_CREATED, detail)
  return { account: await readAccount(em, viewer, id), temporaryPassword: password }
}

function requireRightsKept({ viewer }: Context, stored: Wanted, wanted: Wanted): void {
  const isRenamed = Object.keys(changesOf(stored, wanted)).every((field) => field === 'displayName')
  if (isRenamed || grants(viewer, Action.GRANT_RIGHTS)) return
  throw new PortalError('ACCOUNT_RIGHTS_APART', '三员分立期间，角色和可见范围由安全管理员授予，没有保存。')
}

/**
 * Writes what differs and records it; a change of rights ends the account's sessions.
 *
 * @throws PortalError ACCOUNT_LAST, ACCOUNT_OWN
 */
export async function storeAccount(
  em: EntityManager,
  context: Context,
  stored: StoredAccount,
  wanted: Wanted & { rightsGranted: boolean },
  event = AuditEvent.ACCOUNT_CHANGED,
): Promise<void> {
  const changes = changesOf(stored, wanted)
  const names = Object.keys(changes)
  if (names.length === 0) return
  if (changes.role) await requireAnotherCityHr(em, stored, context.viewer!)
  const { displayName, rightsGranted, role, counties, committees, departments } = wanted
  await em
    .getKysely<DB>()
    .updateTable('account')
    .set({ display_name: displayName, role, counties, committees, departments })
    .set({ rights_granted: rightsGranted, version: nextVersion })
    .where('id', '=', stored.id)
    .execute()
  await recordAction(em, context, event, { account: stored.username, changes })
  if (names.some((name) => name !== 'displayName')) await endSessionsOf(em, stored.id)
}

function changesOf<W extends Wanted>(stored: W, wanted: W): Record<string, [before: unknown, after: unknown]> {
  const fields = Object.keys(wanted) as (keyof W & string)[]
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
