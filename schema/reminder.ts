import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { DeskKey } from './desk'
import { Desk } from './vocabulary'

/** A desk as it is written to: each employer of a county by itself. */
@ObjectType()
@InputType('HolderKeyInput')
class HolderKey extends DeskKey {
  @Field(() => ID, { nullable: true, description: 'Which employer, of an employer’s desk.' })
  employer: string | null
}

@InputType({ description: 'One desk that a reminder is prepared for, named by the fields that DeskLoad names it by.' })
export class DeskHolder extends HolderKey {}

@ObjectType({ description: 'A desk that a reminder can be prepared for, and what lies on it.' })
export class ReminderDesk extends HolderKey {
  @Field(() => String, { nullable: true, description: 'The employer by name, of an employer’s desk.' })
  employerName: string | null

  @Field(() => Int, { description: '在手, as DeskLoad counts it.' })
  onDesk: number

  @Field(() => Int, { description: '在手逾期, as DeskLoad counts it.' })
  overdueOnDesk: number
}

@ObjectType({ description: '催办: a ready text for one desk, kept with who prepared it when.' })
export class Reminder {
  @Field(() => ID, { description: 'Opaque identifier of the reminder.' })
  id: string

  @Field(() => Desk, { description: 'Kind of desk (办理方) that is reminded.' })
  desk: Desk

  @Field({ description: 'Name of the office or employer that is reminded.' })
  holder: string

  @Field({ description: 'The text, to copy or to print.' })
  text: string

  @Field(() => Int, { description: 'How many declarations it speaks of.' })
  count: number

  @Field({ description: 'Display name of the account that prepared the reminder.' })
  accountName: string

  @Field(() => Date, { description: 'Instant at which the reminder was prepared.' })
  preparedAt: Date
}

@ObjectType({ description: 'What was prepared for the desks that were chosen.' })
export class PreparedReminders {
  @Field(() => [Reminder], { description: 'One a desk, in the order in which they were chosen.' })
  reminders: Reminder[]

  @Field(() => [String], {
    description: 'Chosen desks, by name, on which nothing waits any more: nothing was prepared.',
  })
  emptied: string[]
}
