import { Field, ObjectType } from 'type-graphql'
import { Role } from './vocabulary'

@ObjectType({ description: 'The account that is signed in.' })
export class Viewer {
  @Field({ description: 'What the account signs in with.' })
  username: string

  @Field({ description: 'The office or person behind the account.' })
  displayName: string

  @Field(() => Role, { description: 'Decides the actions and which rows are seen.' })
  role: Role

  @Field(() => [String], { description: 'GB/T 2260 codes of a COUNTY_HR account.' })
  counties: string[]

  @Field(() => [String], { description: 'Committee codes of a DEPARTMENT account.' })
  committees: string[]

  @Field(() => [String], {
    description: 'Names of the departments whose employers’ declarations a DEPARTMENT account supervises.',
  })
  departments: string[]

  @Field({ description: 'Until the password is changed, nothing else is allowed.' })
  mustChangePassword: boolean
}

@ObjectType({ description: 'An account of a sample, for one-click sign-in.' })
export class SampleAccount {
  @Field({ description: 'What the account signs in with.' })
  username: string

  @Field({ description: 'The office or person behind the account.' })
  displayName: string

  @Field(() => Role, { description: 'The role that the sample account has.' })
  role: Role
}
