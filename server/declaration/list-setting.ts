import { listColumnLabels, type ListColumnKey } from '../../schema/field/list-column'
import type { ListSetting } from '../../schema/list-setting'
import type { EntityManager } from '../database/orm'
import type { DB } from '../database/tables'
import { InvalidInputError } from '../errors'

const narrowest = 56
const widest = 600

function check({ columns }: ListSetting): void {
  const keys = columns.map(({ key }) => key)
  const isKnown = keys.every((key) => listColumnLabels.has(key as ListColumnKey))
  if (keys.length === 0 || !isKnown || new Set(keys).size < keys.length) {
    throw new InvalidInputError('列的选择无效，请刷新页面后重新选择。')
  }
  if (columns.some(({ width }) => typeof width === 'number' && (width < narrowest || width > widest))) {
    throw new InvalidInputError(`列宽应在 ${narrowest}–${widest} 之间。`)
  }
}

/** How the account shows the list of declarations; null until it chose. */
export async function readListSetting(em: EntityManager, accountId: number): Promise<ListSetting | null> {
  const row = await em
    .getKysely<DB>()
    .selectFrom('list_setting')
    .select(['columns', 'dense'])
    .where('account_id', '=', accountId)
    .executeTakeFirst()
  if (!row) return null
  // A column of a later or earlier version isn't shown.
  const columns = (row.columns as unknown as ListSetting['columns']).filter(({ key }) =>
    listColumnLabels.has(key as ListColumnKey),
  )
  return { columns, dense: row.dense }
}

/** @throws InvalidInputError for a column that there isn't, twice the same, none, or a width out of bounds */
export async function saveListSetting(em: EntityManager, accountId: number, wanted: ListSetting): Promise<ListSetting> {
  check(wanted)
  const columns = JSON.stringify(wanted.columns.map(({ key, width }) => ({ key, width: width ?? null })))
  await em
    .getKysely<DB>()
    .insertInto('list_setting')
    .values({ account_id: accountId, columns, dense: wanted.dense })
    .onConflict((conflict) => conflict.column('account_id').doUpdateSet({ columns, dense: wanted.dense }))
    .execute()
  return wanted
}
