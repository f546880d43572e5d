import { Authorized, Field, ObjectType } from 'type-graphql'
import { Action } from './vocabulary'

/** It has no id, so that no client cache keeps it. */
@ObjectType({ description: 'Unmasked data of one person, only for the request that asked for them.' })
export class RevealedPerson {
  @Authorized<Action>(Action.REVEAL_PERSONAL)
  @Field({ description: 'The whole ID number (证件号), to be shown and not kept.' })
  idNumber: string
}
