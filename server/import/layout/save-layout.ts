import type { LayoutColumn } from '../../../schema/import-layout'
import { AuditEvent, Action } from '../../../schema/vocabulary'
import { grants } from '../../access/permission/permission'
import type { Viewer } from '../../access/session/viewer'
import { recordAction } from '../../audit/record'
import type { EntityManager } from '../../database/orm'
import type { DB } from '../../database/tables'
import { InvalidInputError } from '../../errors'
import { normaliseText } from '../../text/normalise'
import { normaliseHeader } from '../header/normalise-header'
import { templateColumns, type Field } from '../template'
import { holdsNumber } from '../code-list/decidable'

const maxNameLength = 40
const maxHeaderLength = 100

const fieldOfColumn = new Map<string, Field>(templateColumns.map(({ header, field }) => [header, field]))

/** Normalised header → field. @throws InvalidInputError */
function fieldsOf(columns: readonly LayoutColumn[]): Map<string, Field> {
  const fields = new Map<string, Field>()
  const taken = new Set<Field>()
  for (const { header, column } of columns) {
    const field = fieldOfColumn.get(column)
    const key = normaliseHeader(header)
    if (!field) throw new InvalidInputError(`模板里没有“${column}”这一列，请从列表中选择。`)
    if (key === '' || header.length > maxHeaderLength) throw new InvalidInputError('表头为空或过长，不能对应。')
    // A row with people's data was chosen as the header: nothing of it may be stored.
    if (holdsNumber(header)) throw new InvalidInputError('表头里有证件号码或电话号码，请确认选中的是表头所在行。')
    if (fields.has(key)) throw new InvalidInputError(`表头“${header}”对应了两次，只能对应一列。`)
    if (taken.has(field)) throw new InvalidInputError(`“${column}”对应了两个表头，只能对应一个。`)
    taken.add(field)
    fields.set(key, field)
  }
  if (fields.size === 0) throw new InvalidInputError('没有对应任何一列，请至少对应一列。')
  return fields
}

/** Replacing a layout removes the earlier one, so somebody who may not remove layouts may replace only their own. */
async function refuseOthers(em: EntityManager, viewer: Viewer, name: string): Promise<void> {
  if (grants(viewer, Action.DECIDE_WORDS)) return
  const layout = await em
    .getKysely<DB>()
    .selectFrom('import_layout')
    .select('account_name as account')
    .where('name', '=', name)
    .where('account_id', '<>', viewer.accountId)
    .executeTakeFirst()
  if (layout) throw new InvalidInputError(`版式“${name}”是${layout.account}保存的，请换一个名称。`)
}

/**
 * Stores a layout; one with the same name is replaced. `em` is the mutation's.
 *
 * @throws InvalidInputError
 */
export async function saveLayout(
  em: EntityManager,
  viewer: Viewer,
  layout: { name: string; columns: readonly LayoutColumn[]; levels: number | null },
  { address, now }: { address: string; now: Date },
): Promise<void> {
  const { accountId, displayName } = viewer
  const name = normaliseText(layout.name)
  if (name === '' || name.length > maxNameLength) throw new InvalidInputError(`版式名称应为 1–${maxNameLength} 字。`)
  const fields = JSON.stringify(Object.fromEntries(fieldsOf(layout.columns)))
  await refuseOthers(em, viewer, name)
  const columns = layout.columns.map(({ header, column }) => ({ header, column }))
  const saved = {
    fields,
    columns: JSON.stringify(columns),
    levels: layout.levels,
    account_id: accountId,
    account_name: displayName,
    saved_at: now,
  }
  await em
    .getKysely<DB>()
    .insertInto('import_layout')
    .values({ name, ...saved })
    .onConflict((conflict) => conflict.column('name').doUpdateSet(saved))
    .execute()
  await recordAction(em, { viewer, address }, AuditEvent.LAYOUT_SAVED, { name, columns })
}
