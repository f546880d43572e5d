import { Authorized, Field, ObjectType } from 'type-graphql'
import { Action } from './vocabulary'

/** Without an id on purpose: nothing is to keep it. */
@ObjectType({ description: 'One person’s data unmasked, for the one request that asked for them.' })
export class RevealedPerson {
  @Authorized<Action>(Action.REVEAL_PERSONAL)
  @Field({ description: 'The whole ID number (证件号), to be shown and not kept.' })
  idNumber: string
}
