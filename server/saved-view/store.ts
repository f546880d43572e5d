import { sql } from 'kysely'
import { idNumberOf } from '../../schema/field/id-number'
import { roles, seesAll } from '../../schema/role'
import type { SavedView, SavedViewInput } from '../../schema/saved-view'
import { maxListed, type Role } from '../../schema/vocabulary'
import { plainText } from '../access/personal-data/plain-text'
import type { Viewer } from '../access/session/viewer'
import { dayOf, shiftDay } from '../calendar/day-of'
import { instantOf } from '../database/instant'
import type { EntityManager } from '../database/orm'
import { rowId } from '../database/row-id'
import type { DB } from '../database/tables'
import { InvalidInputError, NotFoundError, PortalError } from '../errors'

const longest = { name: 40, search: 2000 }

const views = (em: EntityManager, { accountId }: Viewer) =>
  em
    .getKysely<DB>()
    .selectFrom('saved_view')
    .leftJoin('saved_view_use', (join) =>
      join.onRef('view_id', '=', 'saved_view.id').on('saved_view_use.account_id', '=', accountId),
    )
    .select(['saved_view.id', 'saved_view.account_id', 'account_name', 'name', 'page', 'search', 'roles'])
    .select(['starts', 'subscribed', 'seen_at'])

type Row = Awaited<ReturnType<ReturnType<typeof views>['execute']>>[number]

/** A past day is known by its end, so what came on the day of the last look counts as new again from the next day on. */
const dayBefore = (seenAt: Date) => shiftDay(dayOf(seenAt), -1)

function viewOf(row: Row, viewer: Viewer): SavedView {
  const seenAt = instantOf(row.seen_at)
  return {
    id: String(row.id),
    name: row.name,
    page: row.page,
    search: row.search,
    accountName: row.account_name,
    own: row.account_id === viewer.accountId,
    roles: row.roles as Role[],
    starts: row.starts ?? false,
    subscribed: row.subscribed ?? false,
    newSince: row.subscribed && seenAt ? dayBefore(seenAt) : null,
  }
}

/** The views that the viewer sees: its own first, by name. */
export async function listViews(em: EntityManager, viewer: Viewer): Promise<SavedView[]> {
  const rows = await views(em, viewer)
    .orderBy(sql`saved_view.account_id <> ${viewer.accountId}`)
    .orderBy('name')
    .orderBy('saved_view.id')
    .limit(maxListed.savedViews)
    .execute()
  return rows.map((row) => viewOf(row, viewer))
}

/** @throws NotFoundError where the viewer sees no view with this identifier */
export async function readView(em: EntityManager, viewer: Viewer, id: string): Promise<SavedView> {
  const row = await views(em, viewer).where('saved_view.id', '=', rowId(id)).executeTakeFirst()
  if (!row) throw new NotFoundError('这个视图')
  return viewOf(row, viewer)
}

/** @throws InvalidInputError, or PortalError SEARCH_ID_IN_URL for conditions with an ID number */
function checked({ name, page, search }: SavedViewInput): { name: string; page: string; search: string } {
  const plain = plainText(name)
  if (!plain || plain.length > longest.name) throw new InvalidInputError(`视图名称应有 1–${longest.name} 个字。`)
  if (!/^[a-z-]{1,40}$/.test(page) || search.length > longest.search || search.includes('\0')) {
    throw new InvalidInputError('这个页面不能存为视图。')
  }
  if ([...new URLSearchParams(search)].flat().some(idNumberOf)) {
    throw new PortalError('SEARCH_ID_IN_URL', '证件号不能写在网址里，请在申报明细页面查找。')
  }
  return { name: plain, page, search }
}

/**
 * Keeps a view. Only who sees all rows shares views: an office's conditions say nothing to other offices.
 *
 * @param id the viewer's own view to replace; null for a new one
 */
export async function saveView(
  em: EntityManager,
  viewer: Viewer,
  input: SavedViewInput,
  { id, now }: { id: string | null; now: Date },
): Promise<SavedView> {
  const view = checked(input)
  const mayShare = seesAll(viewer.role) && roles[viewer.role].writes
  if (input.roles.length > 0 && !mayShare) throw new InvalidInputError('只有市人社局可以共享视图。')
  const values = { ...view, roles: [...new Set(input.roles)], account_name: viewer.displayName, changed_at: now }
  const db = em.getKysely<DB>()
  if (id !== null) {
    const { numUpdatedRows } = await db
      .updateTable('saved_view')
      .set(values)
      .where('id', '=', rowId(id))
      .where('account_id', '=', viewer.accountId)
      .executeTakeFirst()
    if (numUpdatedRows === 0n) throw new NotFoundError('这个视图')
    return readView(em, viewer, id)
  }
  const { n } = await db
    .selectFrom('saved_view')
    .select(sql<number>`count(*)::integer`.as('n'))
    .where('account_id', '=', viewer.accountId)
    .executeTakeFirstOrThrow()
  if (n >= maxListed.savedViews) throw new InvalidInputError(`视图最多 ${maxListed.savedViews} 个，请先删除一些。`)
  const made = await db
    .insertInto('saved_view')
    .values({ ...values, account_id: viewer.accountId })
    .returning('id')
    .executeTakeFirstOrThrow()
  return readView(em, viewer, String(made.id))
}

/** @throws NotFoundError unless the viewer keeps the view */
export async function deleteView(em: EntityManager, viewer: Viewer, id: string): Promise<SavedView> {
  const view = await readView(em, viewer, id)
  if (!view.own) throw new NotFoundError('这个视图')
  await em.getKysely<DB>().deleteFrom('saved_view').where('id', '=', rowId(id)).execute()
  return view
}

/** Changes how the viewer uses a view, and says that it was seen now. At most one view is the first page. */
export async function changeUse(
  em: EntityManager,
  viewer: Viewer,
  id: string,
  { starts, subscribed, now }: { starts: boolean; subscribed: boolean; now: Date },
): Promise<SavedView> {
  await readView(em, viewer, id)
  const db = em.getKysely<DB>()
  if (starts) {
    await db.updateTable('saved_view_use').set({ starts: false }).where('account_id', '=', viewer.accountId).execute()
  }
  const use = { starts, subscribed, seen_at: now }
  await db
    .insertInto('saved_view_use')
    .values({ account_id: viewer.accountId, view_id: rowId(id), ...use })
    .onConflict((conflict) => conflict.columns(['account_id', 'view_id']).doUpdateSet(use))
    .execute()
  return readView(em, viewer, id)
}
