import { sql } from 'kysely'
import type { ImportLayout } from '../../../schema/import-layout'
import { instantOf } from '../../database/instant'
import type { EntityManager } from '../../database/orm'
import type { Layout } from '../header/layout'
import { normaliseHeader } from '../header/normalise-header'

/** What a file's header is compared with. */
export async function readLayouts(em: EntityManager): Promise<Layout[]> {
  const { rows } = await sql<Layout>`
    select name, fields, levels from import_layout order by saved_at desc, id desc`.execute(em.getKysely())
  // Saved ones are compared as headers are compared today, whatever was left out of a header when they were saved.
  const renamed = (fields: Layout['fields']) =>
    Object.fromEntries(Object.entries(fields).map(([header, field]) => [normaliseHeader(header), field]))
  return rows.map(({ fields, ...layout }) => ({ ...layout, fields: renamed(fields) }))
}

/** 表头版式 as they are listed, the newest first. */
export async function readImportLayouts(em: EntityManager): Promise<ImportLayout[]> {
  const { rows } = await sql<Omit<ImportLayout, 'savedAt'> & { savedAt: string }>`
    select id, name, columns, account_name as account, saved_at as "savedAt" from import_layout
    order by saved_at desc, id desc`.execute(em.getKysely())
  return rows.map((row) => ({ ...row, savedAt: instantOf(row.savedAt) }))
}
