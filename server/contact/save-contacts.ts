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
/** How many wrong ones a refusal names. */
const mostNamed = 10
const longest = { key: 100, name: 100, place: 100, phone: 50, note: 200 } as const

interface Checked extends Record<Exclude<keyof typeof longest, 'key'>, string | null> {
  kind: ContactKind
  /** Empty if none was written. */
  key: string
  /** True if name, place and phone are all empty: the contact is deleted. */
  removed: boolean
}

function readContact({ kind, key, name, place, phone, note }: ContactInput): Checked {
  const plain = { name: plainText(name), place: plainText(place), phone: plainText(phone), note: plainText(note) }
  return { kind, key: plainText(key) ?? '', ...plain, removed: !plain.name && !plain.place && !plain.phone }
}

/** What is wrong, to follow on the contact's name in a sentence; null if it can be kept. */
function problemOf(contact: Checked): string | null {
  const tooLong = (Object.entries(longest) as [keyof typeof longest, number][]).find(
    ([field, length]) => (contact[field]?.length ?? 0) > length,
  )
  if (tooLong) return `有一项超过 ${tooLong[1]} 字`
  if (!contact.key) return '没有写明是谁的联系方式'
  const ofCounty = contact.kind === ContactKind.COUNTY_HR || contact.kind === ContactKind.CITY_HR
  if (ofCounty && !counties.some((county) => county === contact.key)) return '的区县代码不在名单中'
  const isPhone = !contact.phone || /^[\d０-９\s()（）+＋\-－—转#,、/]{5,}$/.test(contact.phone)
  return isPhone ? null : '的电话只能由数字和连接符组成'
}

/** @throws InvalidInputError naming each that can't be kept */
function refuseWrong(contacts: readonly Checked[]): void {
  const found = contacts.flatMap((contact, index) => {
    const problem = problemOf(contact)
    const which = contacts.length > 1 ? `第 ${index + 1} 条${contact.key && `“${contact.key}”`}` : '联系方式'
    return problem ? [`${which}${problem}`] : []
  })
  if (found.length === 0) return
  const others = found.length > mostNamed ? `，等 ${found.length} 条` : ''
  throw new InvalidInputError(`${found.slice(0, mostNamed).join('；')}${others}。请改正后再登记。`)
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
 * @throws InvalidInputError naming those that can't be kept
 */
export async function saveContacts(
  { em, now, address }: Context,
  viewer: Viewer,
  inputs: readonly ContactInput[],
): Promise<SavedContacts> {
  if (inputs.length > maxSaved) throw new InvalidInputError(`一次最多登记 ${maxSaved} 条联系方式。`)
  const contacts = inputs.map(readContact)
  refuseWrong(contacts)
  // Of two that speak of one desk the later holds.
  const wanted = new Map(contacts.map((contact) => [`${contact.kind} ${contact.key}`, contact]))
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
  const known = await contactsOf(
    em,
    [...standing.rows, ...rows].map(({ id }) => id),
  )
  return {
    saved: known.filter(({ id }) => made.has(id)),
    replaced: known.filter(({ id, stands }) => !made.has(id) && !stands),
  }
}
