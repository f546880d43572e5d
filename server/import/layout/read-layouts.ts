import type { ImportLayout, LayoutColumn } from '../../../schema/import-layout'
import { maxListed } from '../../../schema/vocabulary'
import { instantOf } from '../../database/instant'
import type { EntityManager } from '../../database/orm'
import type { DB } from '../../database/tables'
import type { Layout } from '../header/matching-layout'
import { normaliseHeader } from '../header/normalise-header'

const newestFirst = (em: EntityManager) =>
  em.getKysely<DB>().selectFrom('import_layout').orderBy('saved_at', 'desc').orderBy('id', 'desc')

/** Layouts to compare a file's header with, newest first. */
export async function readLayouts(em: EntityManager): Promise<Layout[]> {
  const rows = await newestFirst(em)
    .select(['name', 'fields', 'levels'])
    .$narrowType<Pick<Layout, 'fields'>>()
    .execute()
  // Headers are normalised again: the rules of normaliseHeader may have changed since the layout was saved.
  const renamed = (fields: Layout['fields']) =>
    Object.fromEntries(Object.entries(fields).map(([header, field]) => [normaliseHeader(header), field]))
  return rows.map(({ fields, ...layout }) => ({ ...layout, fields: renamed(fields) }))
}

export const layoutColumns = ['id', 'name', 'columns', 'account_name as account', 'saved_at as savedAt'] as const

export const layoutOf = <Row extends { savedAt: string }>(row: Row) => ({ ...row, savedAt: instantOf(row.savedAt) })

/** 表头版式 as they are listed, the newest first. */
export async function readImportLayouts(em: EntityManager): Promise<ImportLayout[]> {
  const rows = await newestFirst(em)
    .select(layoutColumns)
    .$narrowType<{ columns: LayoutColumn[] }>()
    .limit(maxListed.layouts)
    .execute()
  return rows.map(layoutOf)
}
