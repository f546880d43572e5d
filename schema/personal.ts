import { Field, ObjectType } from 'type-graphql'

/** Without an id on purpose: nothing is to keep it. */
@ObjectType({ description: 'Personal data in clear, told to one viewer for one look.' })
export class RevealedPerson {
  @Field({ description: '证件号, whole.' })
  idNumber: string
}
