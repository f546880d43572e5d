import { Authorized, Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { DeskKey } from './desk'
import { Action, Desk } from './vocabulary'

/** A desk that receives a reminder: each employer of a county is a separate desk. */
@ObjectType()
@InputType('HolderKeyInput')
class HolderKey extends DeskKey {
  @Field(() => ID, {
    nullable: true,
    description: 'Identifier of the employer; null for desks that aren’t an employer’s.',
  })
  employer: string | null
}

@InputType({ description: 'One desk that a reminder is prepared for, named by the fields that DeskLoad names it by.' })
export class DeskHolder extends HolderKey {}

@ObjectType({ description: 'A desk for which a reminder can be prepared, and the number of its declarations.' })
export class ReminderDesk extends HolderKey {
  @Field(() => String, {
    nullable: true,
    description: 'Name of the employer; null for desks that aren’t an employer’s.',
  })
  employerName: string | null

  @Field(() => Int, { description: 'Pending declarations (件) on this desk (在手), as in DeskLoad.' })
  onDesk: number

  @Field(() => Int, {
    description: 'Declarations (件) on this desk past a deadline of the notice (在手逾期), as in DeskLoad.',
  })
  overdueOnDesk: number

  @Field(() => String, {
    nullable: true,
    description: 'Name of the office or person to phone; null when none is known.',
  })
  contact: string | null

  @Authorized<Action>(Action.VIEW_PENDING)
  @Field(() => String, { nullable: true, description: 'Phone as it is written down; null when none is known.' })
  phone: string | null

  @Field(() => Date, {
    nullable: true,
    description: 'Instant at which a reminder was last prepared for the desk; null when there was none.',
  })
  remindedAt: Date | null
}

@ObjectType({ description: 'What a reminder for one desk would say; nothing is stored.' })
export class ReminderDraft {
  @Field({ description: 'Name of the office or employer that would be reminded.' })
  holder: string

  @Field({ description: 'Chinese text of the reminder.' })
  text: string

  @Field(() => Int, { description: 'Number of declarations (件) that it mentions.' })
  count: number
}

@ObjectType({ description: 'A reminder (催办): a text for one desk, with the account that prepared it and the time.' })
export class Reminder {
  @Field(() => ID, { description: 'Opaque identifier of the reminder.' })
  id: string

  @Field(() => Desk, { description: 'Kind of desk (办理方) that is reminded.' })
  desk: Desk

  @Field({ description: 'Name of the office or employer that is reminded.' })
  holder: string

  @Field({ description: 'Chinese text of the reminder, to copy or print.' })
  text: string

  @Field(() => Int, { description: 'Number of declarations (件) that it mentions.' })
  count: number

  @Field(() => [Int], {
    description: 'Review years (年度) of these declarations, the earliest first. At most one per cycle.',
  })
  years: number[]

  @Field(() => Int, {
    description:
      'Of these, the declarations (件) that have gone on since: to another step, or to their end. Only those in the viewer’s scope.',
  })
  moved: number

  @Field({ description: 'Display name of the account that prepared the reminder.' })
  accountName: string

  @Field(() => Date, { description: 'Instant at which the reminder was prepared.' })
  preparedAt: Date
}

@ObjectType({ description: 'The reminders that were prepared for the chosen desks.' })
export class PreparedReminders {
  @Field(() => [Reminder], {
    description:
      'One reminder for each desk, in the order in which the desks were chosen. At most one per chosen desk.',
  })
  reminders: Reminder[]

  @Field(() => [String], {
    description:
      'Names of chosen desks for which none was prepared, because no declaration waits there any more. At most one per chosen desk.',
  })
  emptied: string[]
}
