import { Field, ObjectType } from 'type-graphql'
import { AccountIdentity } from './account-identity'
import { Role } from './vocabulary'

@ObjectType({ description: 'The account that is signed in.' })
export class Viewer extends AccountIdentity {
  @Field({ description: 'Whether the account must change its password before it may do anything else.' })
  mustChangePassword: boolean

  @Field({ description: 'Whether it must, because its password is older than the policy allows.' })
  passwordAged: boolean

  @Field({ description: 'Whether the account must enrol a second factor before it may do anything else.' })
  mustEnrolSecondFactor: boolean

  @Field({ description: 'Whether the three officers are separated (三员分立).' })
  separated: boolean

  @Field(() => Date, {
    nullable: true,
    description: 'Instant of the account’s sign-in before the present one; null when there was none.',
  })
  lastVisit: Date | null

  @Field({ description: 'Whether the account took the first-visit tour or declined it.' })
  toured: boolean
}

@ObjectType({ description: 'An account of a sample, for one-click sign-in.' })
export class SampleAccount {
  @Field({ description: 'Username for signing in with the account.' })
  username: string

  @Field({ description: 'Name of the office or person that uses the account.' })
  displayName: string

  @Field(() => Role, { description: 'The role that the sample account has.' })
  role: Role
}
