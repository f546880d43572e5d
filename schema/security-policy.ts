import { Field, InputType, Int, ObjectType } from 'type-graphql'
import { Role } from './vocabulary'

@ObjectType({ description: 'The rules for accounts that the office sets for itself (安全策略).' })
export class SecurityPolicy {
  @Field({ description: 'Whether three officers share the accounts (三员分立) instead of the city bureau.' })
  separated: boolean

  @Field(() => Int, {
    nullable: true,
    description: 'Days after which a password must be changed; null when passwords don’t age.',
  })
  passwordDays: number | null

  @Field(() => Int, {
    description: 'How many of an account’s last passwords, the present one included, can’t be chosen again.',
  })
  passwordHistory: number

  @Field(() => Int, {
    nullable: true,
    description: 'Sessions that an account may have at once: a further sign-in ends the oldest; null for any number.',
  })
  sessionLimit: number | null

  @Field(() => [Role], { description: 'Roles that must have a second factor. At most one per Role.' })
  secondFactorRoles: Role[]

  @Field(() => [Role], {
    description: 'The officers’ roles with an enabled account whose person chose its password. At most one per Role.',
  })
  officersReady: Role[]

  @Field(() => Role, {
    nullable: true,
    description: 'Role of the officer who asked in the last 24 hours to end the separation; null when nobody did.',
  })
  endAskedBy: Role | null

  @Field(() => Int, {
    description:
      'Version of the policy: send it with a change, which is refused when somebody else has changed it meanwhile.',
  })
  version: number
}

@InputType({ description: 'The security policy as it is to be.' })
export class SecurityPolicyInput {
  @Field(() => Int, { nullable: true, description: 'From 1 to 3,650 days, or null for passwords that don’t age.' })
  passwordDays?: number | null

  @Field(() => Int, { description: 'From 1, which is the present password alone, to 24.' })
  passwordHistory: number

  @Field(() => Int, { nullable: true, description: 'From 1 to 20 sessions, or null for any number.' })
  sessionLimit?: number | null

  @Field(() => [Role], { description: 'Roles that must have a second factor.' })
  secondFactorRoles: Role[]

  @Field(() => Int, { description: 'SecurityPolicy.version as it was seen.' })
  version: number
}
