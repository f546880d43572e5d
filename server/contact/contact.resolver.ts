import { Arg, Authorized, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import { Contact, ContactInput, SavedContacts } from '../../schema/contact'
import { Action, maxListed } from '../../schema/vocabulary'
import type { Permission } from '../access/permission/permission'
import type { Context } from '../graphql/context'
import { readContacts } from './read-contacts'
import { maxSaved, saveContacts } from './save-contacts'

@Resolver()
export class ContactResolver {
  @Authorized<Permission>(Action.VIEW_PENDING)
  @Query(() => [Contact], {
    description: `联系方式登记, by desk, the newest of each first. At most ${maxListed.contacts}: those that stand before those that were replaced.`,
  })
  async contacts(@Ctx() { em }: Context): Promise<Contact[]> {
    return readContacts(em)
  }

  @Authorized<Permission>(Action.EDIT_CONTACTS)
  @Mutation(() => SavedContacts, {
    description: 'Keeps contacts, all or none; what is the same already is left alone.',
  })
  async saveContacts(
    @Ctx() context: Context,
    @Arg('contacts', () => [ContactInput], { description: `Contacts to keep, at most ${maxSaved} of them.` })
    contacts: ContactInput[],
  ): Promise<SavedContacts> {
    return saveContacts(context, context.viewer!, contacts)
  }
}
