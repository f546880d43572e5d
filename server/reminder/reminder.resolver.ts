import { Arg, Authorized, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql'
import { DeclarationFilter } from '../../schema/filter'
import { Reminder } from '../../schema/reminder'
import { Action } from '../../schema/vocabulary'
import type { Permission } from '../access/permission'
import type { Context } from '../context'
import { resolveFilter } from '../filter/resolve'
import { prepareReminder } from './prepare-reminder'
import { remindersOf } from './read-reminders'

@Resolver()
export class ReminderResolver {
  @Authorized<Permission>(Action.PREPARE_REMINDERS)
  @Query(() => [Reminder], {
    description: '催办 that were prepared, to print them; those that aren’t seen are left out.',
  })
  async reminders(
    @Ctx() { em }: Context,
    @Arg('ids', () => [ID], { description: 'At most 500.' }) ids: string[],
  ): Promise<Reminder[]> {
    return remindersOf(em, ids)
  }

  @Authorized<Permission>(Action.PREPARE_REMINDERS)
  @Mutation(() => [Reminder], {
    description: '催办: a ready text for each desk on which the chosen declarations wait.',
  })
  async prepareReminder(
    @Ctx() context: Context,
    @Arg('filter', () => DeclarationFilter, { description: 'Which declarations.' }) filter: DeclarationFilter,
  ): Promise<Reminder[]> {
    return prepareReminder(context, context.viewer!, await resolveFilter(context, filter))
  }
}
