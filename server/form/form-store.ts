import { sql, type Selectable } from 'kysely'
import type { Form } from '../../schema/form'
import { AuditEvent, maxListed } from '../../schema/vocabulary'
import { seesAll } from '../../schema/role'
import { plainText } from '../access/personal-data/plain-text'
import type { Viewer } from '../access/session/viewer'
import { recordAction } from '../audit/record'
import { instantOf } from '../database/instant'
import type { EntityManager } from '../database/orm'
import { rowId } from '../database/row-id'
import type { DB } from '../database/tables'
import { InvalidInputError, NotFoundError, PortalError } from '../errors'
import type { TypedValues } from './fill-form'
import type { FormTag } from './form-tag'

const columns = ['id', 'name', 'file_name', 'account_id', 'account_name', 'shared', 'changed_at', 'version'] as const
const longestName = 60

type Head = Pick<Selectable<DB['form']>, (typeof columns)[number]> & { tagged: number }

const formOf = (head: Head, viewer: Viewer): Form => ({
  id: head.id,
  name: head.name,
  fileName: head.file_name,
  accountName: head.account_name,
  shared: head.shared,
  editable: head.account_id === viewer.accountId || (head.shared && seesAll(viewer.role)),
  changedAt: instantOf(head.changed_at),
  tagged: head.tagged,
  version: head.version,
})

const heads = (em: EntityManager) =>
  em
    .getKysely<DB>()
    .selectFrom('form')
    .select([...columns, sql<number>`jsonb_array_length(tags)`.as('tagged')])

/** The forms that the viewer may fill, by name. */
export async function listForms(em: EntityManager, viewer: Viewer): Promise<Form[]> {
  const found = await heads(em).orderBy('name').orderBy('id').limit(maxListed.forms).execute()
  return found.map((head) => formOf(head, viewer))
}

/** A form with its file, tags and typed values. */
export interface StoredForm {
  form: Form
  file: Buffer
  tags: FormTag[]
  typed: TypedValues
}

export async function findForm(em: EntityManager, viewer: Viewer, id: string): Promise<StoredForm | null> {
  const found = await heads(em).select(['file', 'tags', 'typed']).where('id', '=', rowId(id)).executeTakeFirst()
  if (!found) return null
  return {
    form: formOf(found, viewer),
    file: found.file,
    tags: found.tags as unknown as FormTag[],
    typed: found.typed as unknown as TypedValues,
  }
}

/** @throws NotFoundError, also for a form that the viewer may not see */
export async function readStoredForm(em: EntityManager, viewer: Viewer, id: string): Promise<StoredForm> {
  const found = await findForm(em, viewer, id)
  if (!found) throw new NotFoundError('这份上级表')
  return found
}

/** @throws InvalidInputError */
export function formName(text: string): string {
  const name = plainText(text.replace(/\p{Cc}/gu, ' '))
  if (!name || name.length > longestName) throw new InvalidInputError(`上级表的名称应为 1–${longestName} 字。`)
  return name
}

async function refuseTaken(em: EntityManager, accountId: number, name: string, id: number | null): Promise<void> {
  const taken = await em
    .getKysely<DB>()
    .selectFrom('form')
    .select('id')
    .where('account_id', '=', accountId)
    .where('name', '=', name)
    .executeTakeFirst()
  if (taken && taken.id !== id) {
    throw new PortalError('FORM_NAME_TAKEN', `已有一份叫“${name}”的上级表，请换一个名称，或先删除它。`)
  }
}

interface Acting {
  viewer: Viewer
  address: string
  now: Date
}

/** Keeps an uploaded form. `em` is the request's. @returns its id */
export async function addForm(
  em: EntityManager,
  { viewer, address, now }: Acting,
  form: { name: string; fileName: string; file: Buffer; tags: readonly FormTag[] },
): Promise<number> {
  const db = em.getKysely<DB>()
  // Uploads of one account are counted one after the other.
  await sql`select pg_advisory_xact_lock(hashtext('form'), ${viewer.accountId})`.execute(db)
  const { count } = await db
    .selectFrom('form')
    .select(sql<number>`count(*)::integer`.as('count'))
    .where('account_id', '=', viewer.accountId)
    .executeTakeFirstOrThrow()
  if (count >= maxListed.forms) {
    throw new PortalError('TOO_MANY_FORMS', `本账号已保存 ${count} 份上级表，请先删除不再用的。`)
  }
  await refuseTaken(em, viewer.accountId, form.name, null)
  const { id } = await db
    .insertInto('form')
    .values({
      name: form.name,
      file_name: form.fileName,
      file: form.file,
      tags: JSON.stringify(form.tags),
      account_id: viewer.accountId,
      account_name: viewer.displayName,
      shared: seesAll(viewer.role),
      changed_at: now,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const detail = { id, name: form.name, tags: form.tags.length }
  await recordAction(em, { viewer, address }, AuditEvent.FORM_SAVED, detail)
  return id
}

/** Replaces name, tags and typed values. `em` is the mutation's. @throws PortalError FORM_MEANWHILE, FORM_NAME_TAKEN */
export async function changeForm(
  em: EntityManager,
  { viewer, address, now }: Acting,
  { form }: StoredForm,
  change: { version: number; name: string; tags: readonly FormTag[]; typed: TypedValues },
): Promise<void> {
  const db = em.getKysely<DB>()
  const { name, tags, typed, version } = change
  const stored = await db
    .selectFrom('form')
    .select('account_id')
    .where('id', '=', form.id)
    .where('version', '=', version)
    .forUpdate()
    .executeTakeFirst()
  if (!stored) throw new PortalError('FORM_MEANWHILE', '这份上级表刚被别人改过，没有保存。请重新打开后再改。')
  await refuseTaken(em, stored.account_id, name, form.id)
  const changed = await db
    .updateTable('form')
    .set({
      name,
      tags: JSON.stringify(tags),
      typed: JSON.stringify(typed),
      changed_at: now,
      version: sql`version + 1`,
    })
    .where('id', '=', form.id)
    .returning('id')
    .executeTakeFirst()
  if (!changed) throw new NotFoundError('可以修改的上级表')
  const detail = { id: form.id, name, tags: tags.length }
  await recordAction(em, { viewer, address }, AuditEvent.FORM_SAVED, detail)
}

/** `em` is the mutation's. @throws NotFoundError */
export async function removeForm(em: EntityManager, { viewer, address }: Acting, id: string): Promise<void> {
  const removed = await em
    .getKysely<DB>()
    .deleteFrom('form')
    .where('id', '=', rowId(id))
    .returning(['id', 'name'])
    .executeTakeFirst()
  if (!removed) throw new NotFoundError('可以删除的上级表')
  await recordAction(em, { viewer, address }, AuditEvent.FORM_DELETED, { ...removed })
}
