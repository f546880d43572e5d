import { AuditEvent } from '../../../schema/vocabulary'
import type { ImportLayout } from '../../../schema/import-layout'
import type { Viewer } from '../../access/session/viewer'
import { recordAction } from '../../audit/record'
import type { EntityManager } from '../../database/orm'
import type { DB } from '../../database/tables'
import { NotFoundError } from '../../errors'
import { layoutOf, layoutColumns } from './read-layouts'

/** `em` is the mutation's. @returns the layout as it was. @throws NotFoundError */
export async function forgetLayout(
  em: EntityManager,
  viewer: Viewer,
  id: number,
  address: string,
): Promise<ImportLayout> {
  const layout = await em
    .getKysely<DB>()
    .deleteFrom('import_layout')
    .where('id', '=', id)
    .returning(layoutColumns)
    .$narrowType<Pick<ImportLayout, 'columns'>>()
    .executeTakeFirst()
  if (!layout) throw new NotFoundError('这个表头版式')
  const { name, columns } = layout
  await recordAction(em, { viewer, address }, AuditEvent.LAYOUT_FORGOTTEN, { name, columns })
  return layoutOf(layout)
}
