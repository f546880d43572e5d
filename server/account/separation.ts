import type { AuditDetail } from '../audit/detail-name'
import { officerRoles } from '../../schema/role'
import { AuditEvent, roleLabel, type Role } from '../../schema/vocabulary'
import { readPolicy } from '../access/security-policy'
import type { Viewer } from '../access/session/viewer'
import type { AuditEntry } from '../audit/chain'
import { recordAction, recordAudit } from '../audit/record'
import type { EntityManager } from '../database/orm'
import type { DB } from '../database/tables'
import { PortalError } from '../errors'
import type { Context } from '../graphql/context'
import { nextVersion, withAccountsLocked } from './change-account'

const hour = 3_600_000
/** For as long the second officer may agree to end the separation. */
const agreedWithin = 24 * hour

/** The officers' roles that somebody holds who can sign in and whose password nobody else knows. `em` must be the owner's. */
export async function officersReady(em: EntityManager): Promise<Role[]> {
  const rows = await em
    .getKysely<DB>()
    .selectFrom('account')
    .select('role')
    .$narrowType<{ role: Role }>()
    .distinct()
    .where('role', 'in', officerRoles)
    .where(({ and }) => and({ disabled: false, must_change_password: false, rights_granted: true }))
    .execute()
  return officerRoles.filter((role) => rows.some((row) => row.role === role))
}

/**
 * Takes the accounts, rights and policy from the city bureau and gives them to the three officers.
 *
 * @throws PortalError POLICY_MEANWHILE, OFFICERS_MISSING
 */
export function separateOfficers(context: Context, version: number): Promise<void> {
  return withAccountsLocked(context, async (em, viewer) => {
    await requirePolicyVersion(em, version)
    const ready = await officersReady(em)
    const missing = officerRoles.filter((role) => !ready.includes(role))
    if (missing.length > 0) {
      throw new PortalError(
        'OFFICERS_MISSING',
        `还缺可用的${missing.map((role) => roleLabel[role].zh).join('、')}账号：请先建立，并由本人登录改过密码，再启用三员分立。`,
      )
    }
    await setSeparated(em, true, actorOf(context, viewer))
  })
}

/**
 * Ends the separation if an officer of another role asked for it within 24 hours; otherwise keeps that this one asks.
 *
 * @throws PortalError POLICY_MEANWHILE
 */
export function endSeparation(context: Context, version: number): Promise<void> {
  return withAccountsLocked(context, async (em, viewer) => {
    await requirePolicyVersion(em, version)
    const by = await endAskedBy(em, new Date())
    if (by === null || by === viewer.role) {
      await em
        .getKysely<DB>()
        .updateTable('security_policy')
        .set({ end_asked_by: viewer.accountId, end_asked_at: new Date(), version: nextVersion })
        .execute()
      return recordAction(em, context, AuditEvent.SEPARATION_END_ASKED)
    }
    await setSeparated(em, false, actorOf(context, viewer), { asked: by })
  })
}

/** Two officers may have the page open: the second one must see what the first one did. @throws PortalError POLICY_MEANWHILE */
export async function requirePolicyVersion(em: EntityManager, version: number): Promise<void> {
  if ((await readPolicy(em)).version !== version) {
    throw new PortalError('POLICY_MEANWHILE', '安全策略刚被别人改过，没有保存；请刷新后再改。')
  }
}

/** Role of the officer who asked to end the separation, if that still counts. `em` must be the owner's. */
export async function endAskedBy(em: EntityManager, now: Date): Promise<Role | null> {
  const asked = await em
    .getKysely<DB>()
    .selectFrom('security_policy')
    .innerJoin('account', 'account.id', 'end_asked_by')
    .select('role')
    .$narrowType<{ role: Role }>()
    .where('end_asked_at', '>', new Date(now.getTime() - agreedWithin).toISOString())
    .executeTakeFirst()
  return asked?.role ?? null
}

/** Who separates or joins the officers, for the audit. */
type Actor = Pick<AuditEntry, 'accountId' | 'username' | 'address'>

const actorOf = ({ address }: Context, { accountId, username }: Viewer): Actor => ({ accountId, username, address })

/** Also for the server's own console, where it needs no second officer. Recorded in the audit. `em` must be the owner's. */
export async function setSeparated(
  em: EntityManager,
  separated: boolean,
  by: Actor,
  detail?: AuditDetail,
): Promise<void> {
  await em
    .getKysely<DB>()
    .updateTable('security_policy')
    .set({ separated, end_asked_by: null, end_asked_at: null, version: nextVersion })
    .execute()
  const event = separated ? AuditEvent.OFFICERS_SEPARATED : AuditEvent.SEPARATION_ENDED
  await recordAudit(em, { ...by, event, ...(detail && { detail }) })
}
