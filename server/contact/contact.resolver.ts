import { sql } from 'kysely'
import { Arg, Authorized, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql'
import { Contact, ContactInput, type ContactKind } from '../../schema/contact'
import { Action } from '../../schema/vocabulary'
import type { Permission } from '../access/permission'
import type { Context } from '../graphql/context'
import { instantOf } from '../database/instant'
import { byPinyin } from '../text/by-pinyin'
import type { DB } from '../database/tables'
import { saveContacts } from './save-contacts'

@Resolver()
export class ContactResolver {
  @Authorized<Permission>(Action.VIEW_PENDING)
  @Query(() => [Contact], { description: '联系方式登记, by desk, the newest of each first, replaced ones too.' })
  async contacts(@Ctx() { em }: Context): Promise<Contact[]> {
    const rows = await em
      .getKysely<DB>()
      .selectFrom('contact')
      .select([sql<string>`id::text`.as('id'), 'kind', 'key', 'name', 'place', 'phone', 'note'])
      .select(['account_name as accountName', 'recorded_at as recordedAt'])
      .select(sql<boolean>`exists (select from standing_contact s where s.id = contact.id)`.as('stands'))
      .$narrowType<{ kind: ContactKind }>()
      .orderBy('contact.id', 'desc')
      .execute()
    const byDesk = rows.toSorted((a, b) => byPinyin(a.kind, b.kind) || byPinyin(a.key, b.key))
    return byDesk.map((row) => ({ ...row, recordedAt: instantOf(row.recordedAt) }))
  }

  @Authorized<Permission>(Action.EDIT_CONTACTS)
  @Mutation(() => Int, { description: 'Keeps contacts, all or none; returns how many were new or changed.' })
  async saveContacts(
    @Ctx() context: Context,
    @Arg('contacts', () => [ContactInput], { description: 'Contacts to keep, at most 2,000 of them.' })
    contacts: ContactInput[],
  ): Promise<number> {
    return saveContacts(context, context.viewer!, contacts)
  }
}
