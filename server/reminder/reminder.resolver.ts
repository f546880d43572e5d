import { Arg, Authorized, Ctx, Mutation, Resolver } from 'type-graphql'
import { DeclarationFilter } from '../../schema/filter'
import { Reminder } from '../../schema/reminder'
import { Action } from '../../schema/vocabulary'
import type { Permission } from '../access/permission'
import type { Context } from '../context'
import { resolveFilter } from '../filter/resolve'
import { prepareReminder } from './prepare-reminder'

@Resolver()
export class ReminderResolver {
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
