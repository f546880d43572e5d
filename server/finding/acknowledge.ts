import type { AuditDetail } from '../audit/detail-name'
import { AuditEvent } from '../../schema/vocabulary'
import { sql } from 'kysely'
import type { Acknowledgement } from '../../schema/finding'
import { recordAction } from '../audit/record'
import { remarkText } from '../access/personal-data/plain-text'
import type { Viewer } from '../access/session/viewer'
import type { Context } from '../graphql/context'
import { readCycle } from '../cycle/read'
import { instantOf } from '../database/instant'
import { rowId } from '../database/row-id'
import type { DB } from '../database/tables'
import { InvalidInputError, NotFoundError, PortalError } from '../errors'
import { isAcknowledged } from './acknowledged'
import { circumstancesAt } from './circumstances'
import type { Subject } from './read-acknowledgements'
import { committeeRules, declarationRules } from './specified-rules'
import { factsOf, isViolated } from './verdict'

const longest = 500

function cleanReason(reason: string): string {
  const clean = remarkText(reason)
  if (!clean) throw new InvalidInputError('请写明理由。')
  if (clean.length > longest) throw new InvalidInputError(`理由最多 ${longest} 字，现在是 ${clean.length} 字。`)
  return clean
}

/**
 * Stores why a finding needs no action. The acknowledgement is valid until a value that the rule reads changes.
 *
 * @throws InvalidInputError, or PortalError FINDING_NOT_OPEN if there is no such finding or it is already acknowledged
 */
export async function acknowledge(
  { em, now, address }: Context,
  viewer: Viewer,
  { year, platformNo, committee }: Subject,
  { rule: id, reason }: { rule: string; reason: string },
): Promise<void> {
  const rule = (committee === null ? declarationRules : committeeRules).get(id)
  if (!rule) throw new InvalidInputError(`没有这条核对${committee === null ? '申报' : '评审委员会'}的规则。`)
  const text = cleanReason(reason)
  const row =
    committee === null
      ? sql`declaration where year = ${year} and platform_no = ${platformNo}`
      : sql`committee where year = ${year} and code = ${committee}`
  const circumstances = circumstancesAt(await readCycle(em, year), { now, asOf: null })
  const { numAffectedRows } = await sql`
    insert into finding_acknowledgement
      (year, platform_no, committee, rule, facts, reason, account_id, account_name, acknowledged_at)
    select year, ${platformNo}, ${committee}, ${id}, ${factsOf(rule)}, ${text}, ${viewer.accountId},
      ${viewer.displayName}, ${now}
    from ${row} and ${isViolated(rule, circumstances)} and not ${isAcknowledged(rule, circumstances)}
  `.execute(em.getKysely())
  if (!numAffectedRows) {
    throw new PortalError('FINDING_NOT_OPEN', '没有待处理的这条预警：可能已改正，或已有人说明。请刷新后再看。')
  }
  const detail: AuditDetail = { year, ...(platformNo === null ? { committee } : { platformNo }), rule: id }
  await recordAction(em, { viewer, address }, AuditEvent.FINDING_ACKNOWLEDGED, detail)
}

/** @throws NotFoundError if it doesn't exist, is outside the viewer's scope, or was already withdrawn. @returns the withdrawn explanation */
export async function withdrawAcknowledgement(
  { em, now, address }: Context,
  viewer: Viewer,
  id: string,
): Promise<Acknowledgement> {
  const withdrawn = await em
    .getKysely<DB>()
    .updateTable('finding_acknowledgement')
    .set({ withdrawn_by: viewer.displayName, withdrawn_at: now })
    .where('id', '=', rowId(id))
    .where('withdrawn_at', 'is', null)
    .returning(['rule', 'year', 'platform_no as platformNo', 'committee'])
    .returning([sql<string>`id::text`.as('id'), 'reason', 'account_name as accountName'])
    .returning('acknowledged_at as acknowledgedAt')
    .executeTakeFirst()
  if (!withdrawn) throw new NotFoundError('这条说明')
  const { rule, year, platformNo, committee, acknowledgedAt, ...said } = withdrawn
  const detail = { rule, year, platformNo, committee }
  await recordAction(em, { viewer, address }, AuditEvent.ACKNOWLEDGEMENT_WITHDRAWN, detail)
  return { ...said, acknowledgedAt: instantOf(acknowledgedAt), withdrawnAt: now, holds: false }
}
