import { Field, ObjectType } from 'type-graphql'
import { Role } from './vocabulary'

/** Who an account is and what it may read, as it sees itself and as the bureau sees it. */
@ObjectType()
export abstract class AccountIdentity {
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
}
