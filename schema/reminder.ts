import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Desk } from './vocabulary'

@ObjectType({ description: '催办: a ready text for one desk, kept with who prepared it when.' })
export class Reminder {
  @Field(() => ID, { description: 'Opaque.' })
  id: string

  @Field(() => Desk, { description: 'Whose kind of desk.' })
  desk: Desk

  @Field({ description: 'Whose desk, by name.' })
  holder: string

  @Field({ description: 'The text, to copy or to print.' })
  text: string

  @Field(() => Int, { description: 'How many declarations it speaks of.' })
  count: number

  @Field({ description: 'Who prepared it.' })
  accountName: string

  @Field(() => Date, { description: 'When.' })
  preparedAt: Date
}
