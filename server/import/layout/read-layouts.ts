import type { ImportLayout, LayoutColumn } from '../../../schema/import-layout'
import { instantOf } from '../../database/instant'
import type { EntityManager } from '../../database/orm'
import type { DB } from '../../database/tables'
import type { Layout } from '../header/layout'
import { normaliseHeader } from '../header/normalise-header'

const newestFirst = (em: EntityManager) =>
  em.getKysely<DB>().selectFrom('import_layout').orderBy('saved_at', 'desc').orderBy('id', 'desc')

/** What a file's header is compared with. */
export async function readLayouts(em: EntityManager): Promise<Layout[]> {
  const rows = await newestFirst(em)
    .select(['name', 'fields', 'levels'])
    .$narrowType<Pick<Layout, 'fields'>>()
    .execute()
  // Saved ones are compared as headers are compared today, whatever was left out of a header when they were saved.
  const renamed = (fields: Layout['fields']) =>
    Object.fromEntries(Object.entries(fields).map(([header, field]) => [normaliseHeader(header), field]))
  return rows.map(({ fields, ...layout }) => ({ ...layout, fields: renamed(fields) }))
}

/** 表头版式 as they are listed, the newest first. */
export async function readImportLayouts(em: EntityManager): Promise<ImportLayout[]> {
  const rows = await newestFirst(em)
    .select(['id', 'name', 'columns', 'account_name as account', 'saved_at as savedAt'])
    .$narrowType<{ columns: LayoutColumn[] }>()
    .execute()
  return rows.map((row) => ({ ...row, savedAt: instantOf(row.savedAt) }))
}
