import { sql } from 'kysely'
import type { ChangeReason, ExplainedChange } from '../../../schema/figure-change'
import { AuditEvent, maxListed } from '../../../schema/vocabulary'
import { remarkText } from '../../access/personal-data/plain-text'
import { recordAction } from '../../audit/record'
import { instantOf } from '../../database/instant'
import type { EntityManager } from '../../database/orm'
import type { DB } from '../../database/tables'
import { InvalidInputError, NotFoundError, PortalError } from '../../errors'
import { readChanges, type Changes, type Comparing } from './read-changes'

const longest = 300

export type StoredReason = ChangeReason & { version: number }

/** The reasons of a year, by the figure's key. */
export async function readReasons(em: EntityManager, year: number): Promise<Map<string, StoredReason>> {
  const rows = await em
    .getKysely<DB>()
    .selectFrom('change_reason')
    .select(['cell', 'reason', 'account_name', 'changed_at', 'before', 'now', 'version'])
    .where('year', '=', year)
    .execute()
  return new Map(
    rows.map(({ cell, reason, account_name, changed_at, before, now, version }) => [
      cell,
      { text: reason, accountName: account_name, changedAt: instantOf(changed_at), before, now, version },
    ]),
  )
}

/** The figures that moved and have no reason. */
export const unexplained = ({ cells }: Changes, reasons: ReadonlyMap<string, StoredReason>) =>
  cells.filter(({ key }) => !reasons.has(key))

function cleanReason(reason: string): string {
  const clean = remarkText(reason)
  if (!clean) throw new InvalidInputError('请写明变化的原因。')
  if (clean.length > longest) throw new InvalidInputError(`原因最多 ${longest} 字，现在是 ${clean.length} 字。`)
  return clean
}

/**
 * Writes one reason for figures that moved. `em` is the mutation's.
 *
 * @returns all figures of the year that moved
 *
 * @throws InvalidInputError, NotFoundError for a figure that didn't move, PortalError CHANGE_MEANWHILE
 */
export async function explainChanges(
  comparing: Comparing & { address: string },
  { year, asOf, changes, reason }: { year: number; asOf: string | null; changes: ExplainedChange[]; reason: string },
): Promise<Changes> {
  const { em, viewer, now } = comparing
  const text = cleanReason(reason)
  if (changes.length === 0 || changes.length > maxListed.explainedChanges) {
    throw new InvalidInputError(`请选择 1–${maxListed.explainedChanges} 项变化。`)
  }
  const found = await readChanges(comparing, year, asOf)
  const moved = new Map(found.cells.map((cell) => [cell.key, cell]))
  for (const { key, version } of changes) {
    const cell = moved.get(key)
    if (!cell) throw new NotFoundError('这项变化，可能数字已变；请刷新后再看')
    const said = { reason: text, before: cell.before, now: cell.now, account_id: viewer.accountId }
    const written = { ...said, account_name: viewer.displayName, changed_at: now }
    const { numInsertedOrUpdatedRows } = await em
      .getKysely<DB>()
      .insertInto('change_reason')
      .values({ scope: sql`viewer_scope()`, year, cell: key, ...written })
      .onConflict((conflict) =>
        conflict
          .columns(['year', 'scope', 'cell'])
          .doUpdateSet({ ...written, version: sql`change_reason.version + 1` })
          .where('change_reason.version', '=', version),
      )
      .executeTakeFirstOrThrow()
    if (!numInsertedOrUpdatedRows) {
      throw new PortalError('CHANGE_MEANWHILE', '有的原因刚被别人写过，没有保存。请刷新后再写。')
    }
  }
  await recordAction(em, comparing, AuditEvent.CHANGES_EXPLAINED, { year, figures: changes.length })
  return found
}
