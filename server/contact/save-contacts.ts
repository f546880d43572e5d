import { sql, type Selectable } from 'kysely'
import { ContactKind, type ContactInput, type SavedContacts } from '../../schema/contact'
import { AuditEvent, counties } from '../../schema/vocabulary'
import { plainText } from '../access/personal-data/plain-text'
import type { Viewer } from '../access/session/viewer'
import { recordAction } from '../audit/record'
import type { Context } from '../graphql/context'
import type { DB } from '../database/tables'
import { InvalidInputError } from '../errors'
import { contactsOf } from './read-contacts'

export const maxSaved = 2000
const longest = { key: 100, name: 100, place: 100, phone: 50, note: 200 } as const

interface Checked extends Record<Exclude<keyof typeof longest, 'key'>, string | null> {
  kind: ContactKind
  key: string
  /** True if name, place and phone are all empty: the contact is deleted. */
  removed: boolean
}

/** @param where names the contact in error messages, such as 第 2 条 */
function checkContact(input: ContactInput, where: string): Checked {
  const contact = {
    key: plainText(input.key),
    name: plainText(input.name),
    place: plainText(input.place),
    phone: plainText(input.phone),
    note: plainText(input.note),
  }
  for (const [field, length] of Object.entries(longest) as [keyof typeof longest, number][]) {
    if ((contact[field]?.length ?? 0) > length) throw new InvalidInputError(`${where}有一项超过 ${length} 字，请缩短。`)
  }
  if (!contact.key) throw new InvalidInputError(`${where}没有写明是谁的联系方式。`)
  const ofCounty = input.kind === ContactKind.COUNTY_HR || input.kind === ContactKind.CITY_HR
  if (ofCounty && !counties.some((county) => county === contact.key)) {
    throw new InvalidInputError(`${where}的区县代码不在名单中。`)
  }
  if (contact.phone && !/^[\d０-９\s()（）+＋\-－—转#,、/]{5,}$/.test(contact.phone)) {
    throw new InvalidInputError(`${where}的电话只能由数字和连接符组成。`)
  }
  return { kind: input.kind, ...contact, key: contact.key, removed: !contact.name && !contact.place && !contact.phone }
}

/** @throws InvalidInputError for a committee that no year has */
async function refuseUnknownCommittees(em: Context['em'], contacts: readonly Checked[]): Promise<void> {
  const codes = contacts.filter(({ kind }) => kind === ContactKind.COMMITTEE).map(({ key }) => key)
  if (codes.length === 0) return
  const known = await em.getKysely<DB>().selectFrom('committee').select('code').where('code', 'in', codes).execute()
  const unknown = codes.some((code) => !known.some((one) => one.code === code))
  if (unknown) throw new InvalidInputError('联系方式的评委会代码不在名单中。')
}

/**
 * Stores contacts, all or none. A changed contact is a new row: the earlier one of its desk stays as history. Unchanged
 * contacts are skipped.
 *
 * @returns the stored contacts, and those that they replaced
 * @throws InvalidInputError naming the first that can't be kept
 */
export async function saveContacts(
  { em, now, address }: Context,
  viewer: Viewer,
  inputs: readonly ContactInput[],
): Promise<SavedContacts> {
  if (inputs.length > maxSaved) throw new InvalidInputError(`一次最多登记 ${maxSaved} 条联系方式。`)
  // Of two that speak of one desk the later holds.
  const wanted = new Map<string, Checked>()
  for (const [index, input] of inputs.entries()) {
    const contact = checkContact(input, inputs.length > 1 ? `第 ${index + 1} 条` : '联系方式')
    wanted.set(`${contact.kind} ${contact.key}`, contact)
  }
  const kept = JSON.stringify([...wanted.values()])
  const standing = await sql<Pick<Selectable<DB['contact']>, 'id'>>`
    select c.id from standing_contact c join jsonb_to_recordset(${kept}::jsonb) as w (kind text, key text)
      on c.kind = w.kind and c.key = w.key`.execute(em.getKysely())
  await refuseUnknownCommittees(em, [...wanted.values()])
  const { rows } = await sql<Pick<Selectable<DB['contact']>, 'id'>>`
    insert into contact (kind, key, name, place, phone, note, removed, account_id, account_name, recorded_at)
    select w.*, ${viewer.accountId}, ${viewer.displayName}, ${now}
    from jsonb_to_recordset(${kept}::jsonb) as
      w (kind text, key text, name text, place text, phone text, note text, removed boolean)
      left join standing_contact c on c.kind = w.kind and c.key = w.key
    where w.removed = (c.id is not null)
      or c.id is not null and (c.name, c.place, c.phone, c.note) is distinct from (w.name, w.place, w.phone, w.note)
    returning id
  `.execute(em.getKysely())
  if (rows.length > 0) await recordAction(em, { viewer, address }, AuditEvent.CONTACT_SAVED, { contacts: rows.length })
  const made = new Set(rows.map(({ id }) => String(id)))
  const contacts = await contactsOf(
    em,
    [...standing.rows, ...rows].map(({ id }) => id),
  )
  return {
    saved: contacts.filter(({ id }) => made.has(id)),
    replaced: contacts.filter(({ id, stands }) => !made.has(id) && !stands),
  }
}
