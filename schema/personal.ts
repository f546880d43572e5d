import { Authorized, Field, ObjectType } from 'type-graphql'
import { Action } from './vocabulary'

/** Without an id on purpose: nothing is to keep it. */
@ObjectType({ description: 'Personal data in clear, told to one viewer for one look.' })
export class RevealedPerson {
  @Authorized<Action>(Action.REVEAL_PERSONAL)
  @Field({ description: '证件号, whole.' })
  idNumber: string
}
