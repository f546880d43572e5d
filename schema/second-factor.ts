import { Authorized, Field, Int, ObjectType } from 'type-graphql'
import { Action } from './vocabulary'

@ObjectType({ description: 'The second factor (动态验证码) of the viewer’s account; its secret can’t be read again.' })
export class SecondFactor {
  @Field(() => Date, { nullable: true, description: 'Instant at which it was enrolled; null when there is none.' })
  since: Date | null

  @Field(() => Int, { description: 'Number of recovery codes that are left.' })
  codesLeft: number

  @Field({ description: 'Whether the policy asks the role for a second factor.' })
  imposed: boolean
}

@ObjectType({ description: 'A new secret for an authenticator, in this answer only.' })
export class SecondFactorSecret {
  @Authorized<Action>(Action.MANAGE_OWN_SECOND_FACTOR)
  @Field({ description: 'The secret in base32, for typing it.' })
  secret: string

  @Authorized<Action>(Action.MANAGE_OWN_SECOND_FACTOR)
  @Field({ description: 'The address otpauth://… that a QR code holds.' })
  uri: string
}

@ObjectType({ description: 'New recovery codes, in this answer only; each can be used once instead of a code.' })
export class RecoveryCodes {
  @Authorized<Action>(Action.MANAGE_OWN_SECOND_FACTOR)
  @Field(() => [String], { description: 'The codes. At most 10.' })
  codes: string[]

  @Field(() => SecondFactor, { description: 'The second factor after it.' })
  secondFactor: SecondFactor
}
