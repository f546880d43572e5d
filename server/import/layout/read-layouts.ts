import { sql } from 'kysely'
import type { ImportLayout } from '../../../schema/import-layout'
import { instantOf } from '../../database/instant'
import type { EntityManager } from '../../database/orm'
import type { Layout } from '../header'

/** What a file's header is compared with. */
export async function readLayouts(em: EntityManager): Promise<Layout[]> {
  const { rows } = await sql<Layout>`select name, fields from import_layout order by saved_at desc, id desc`.execute(
    em.getKysely(),
  )
  return rows
}

/** 表头版式 as they are listed, the newest first. */
export async function readImportLayouts(em: EntityManager): Promise<ImportLayout[]> {
  const { rows } = await sql<Omit<ImportLayout, 'savedAt'> & { savedAt: string }>`
    select id, name, columns, account_name as account, saved_at as "savedAt" from import_layout
    order by saved_at desc, id desc`.execute(em.getKysely())
  return rows.map((row) => ({ ...row, savedAt: instantOf(row.savedAt) }))
}
