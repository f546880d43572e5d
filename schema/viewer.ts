import { Field, ObjectType } from 'type-graphql'
import { Role } from './vocabulary'

@ObjectType({ description: 'The account that is signed in.' })
export class Viewer {
  @Field({ description: 'Username for signing in; it never changes.' })
  username: string

  @Field({ description: 'Name of the office or person that uses the account.' })
  displayName: string

  @Field(() => Role, { description: 'Role of the account, which decides its actions and the rows it sees.' })
  role: Role

  @Field(() => [String], {
    description:
      'Codes of the account’s counties by GB/T 2260; empty when the role’s scope reads none. At most one per county.',
  })
  counties: string[]

  @Field(() => [String], {
    description:
      'Codes of the account’s committees; empty when the role’s scope reads none. At most one per committee.',
  })
  committees: string[]

  @Field(() => [String], {
    description:
      'Names of the departments whose employers’ declarations the account supervises; empty when the role’s scope reads none. At most 200.',
  })
  departments: string[]

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
