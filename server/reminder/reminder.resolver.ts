import { Arg, Authorized, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql'
import { DeclarationFilter } from '../../schema/filter'
import { DeskHolder, PreparedReminders, Reminder, ReminderDesk, ReminderDraft } from '../../schema/reminder'
import { Action, maxReminders, maxListed } from '../../schema/vocabulary'
import type { Permission } from '../access/permission/permission'
import type { Context } from '../graphql/context'
import { resolveFilter } from '../filter/resolve'
import { draftReminders, prepareReminder } from './prepare-reminder'
import { remindersOf, sentReminders } from './read-reminders'
import { reminderDesks } from './reminder-desks'

@Resolver()
export class ReminderResolver {
  @Authorized<Permission>(Action.PREPARE_REMINDERS)
  @Query(() => [Reminder], {
    description:
      'Prepared reminders (催办) for printing; those that the viewer may not see are left out. At most one per identifier.',
  })
  async reminders(
    @Ctx() { em }: Context,
    @Arg('ids', () => [ID], { description: `Identifiers of reminders, at most ${maxReminders} of them.` })
    ids: string[],
  ): Promise<Reminder[]> {
    return remindersOf(em, ids)
  }

  @Authorized<Permission>(Action.PREPARE_REMINDERS)
  @Query(() => [ReminderDesk], {
    description: `Desks for which a reminder (催办) can be prepared. At most ${maxListed.waitingDesks}, those with the most overdue declarations first.`,
  })
  async reminderDesks(
    @Ctx() context: Context,
    @Arg('filter', () => DeclarationFilter, {
      description: 'Filter of the declarations; only pending ones are counted.',
    })
    filter: DeclarationFilter,
  ): Promise<ReminderDesk[]> {
    return reminderDesks(context.em, await resolveFilter(context, filter))
  }

  @Authorized<Permission>(Action.PREPARE_REMINDERS)
  @Query(() => [ReminderDraft], {
    description:
      'What the reminders for the chosen desks would say, before any is stored. At most one per chosen desk.',
  })
  async reminderDrafts(
    @Ctx() context: Context,
    @Arg('filter', () => DeclarationFilter, { description: 'Filter that says which declarations the texts speak of.' })
    filter: DeclarationFilter,
    @Arg('holders', () => [DeskHolder], { description: `Which desks: at least one, at most ${maxReminders}.` })
    holders: DeskHolder[],
  ): Promise<ReminderDraft[]> {
    return draftReminders(context, await resolveFilter(context, filter), holders)
  }

  @Authorized<Permission>(Action.PREPARE_REMINDERS)
  @Query(() => [Reminder], {
    description: `Reminders about declarations of these years, and what happened since. At most ${maxListed.reminders}, the newest first.`,
  })
  async sentReminders(
    @Ctx() { em }: Context,
    @Arg('years', () => [Int], { description: 'Review years (年度), such as 2026.' }) years: number[],
  ): Promise<Reminder[]> {
    return sentReminders(em, years)
  }

  @Authorized<Permission>(Action.PREPARE_REMINDERS)
  @Mutation(() => PreparedReminders, {
    description: '催办: a ready text for each chosen desk, of those of the filter’s declarations that wait there.',
  })
  async prepareReminder(
    @Ctx() context: Context,
    @Arg('filter', () => DeclarationFilter, { description: 'Filter that says which declarations the texts speak of.' })
    filter: DeclarationFilter,
    @Arg('holders', () => [DeskHolder], { description: `Which desks: at least one, at most ${maxReminders}.` })
    holders: DeskHolder[],
  ): Promise<PreparedReminders> {
    return prepareReminder(context, context.viewer!, await resolveFilter(context, filter), holders)
  }
}
