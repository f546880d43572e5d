import { Authorized, Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { AccountIdentity } from './account-identity'
import { Action, maxListed, Role } from './vocabulary'

@ObjectType({ description: 'An account (账号) as the bureau manages it; no password or hash ever leaves the server.' })
export class Account extends AccountIdentity {
  @Field(() => ID, { description: 'Opaque identifier of the account.' })
  id: string

  @Field({ description: 'Whether the account is disabled (已停用) and can’t sign in.' })
  disabled: boolean

  @Field({ description: 'Whether the account still has its temporary password.' })
  mustChangePassword: boolean

  @Field(() => Date, {
    nullable: true,
    description: 'Instant at which an unused temporary password expires; null when there is none.',
  })
  passwordExpiresAt: Date | null

  @Field({
    description:
      'Whether the role and scope are confirmed; until the security administrator has given them, the account can’t sign in.',
  })
  rightsGranted: boolean

  @Field({ description: 'Whether the account has a second factor, a code of an authenticator at sign-in.' })
  hasSecondFactor: boolean

  @Field(() => Date, { nullable: true, description: 'Instant of the last sign-in; null when there was none.' })
  signedInAt: Date | null

  @Field(() => Int, { description: 'Number of sessions that are signed in with the account now.' })
  sessions: number

  @Field({ description: 'Whether this is the viewer’s own account.' })
  own: boolean

  @Field(() => Int, {
    description:
      'Version of the account: send it with a change, which is refused when somebody else has changed the account meanwhile.',
  })
  version: number
}

/** The role and scope that an account is given. */
@InputType()
abstract class GrantedRights {
  @Field(() => Role, { description: 'The role that the account is given.' })
  role: Role

  @Field(() => [String], { description: 'GB/T 2260 codes of counties, for a role whose scope reads them.' })
  counties: string[]

  @Field(() => [String], { description: 'Committee codes, for a role whose scope reads them.' })
  committees: string[]

  @Field(() => [String], { description: 'Departments it supervises for, for a role whose scope reads them.' })
  departments: string[]
}

@InputType({ description: 'What an account may be given. Lists hold only what fits the role.' })
export class AccountInput extends GrantedRights {
  @Field(() => ID, { nullable: true, description: 'Account.id; null makes a new account.' })
  id?: string | null

  @Field(() => Int, { nullable: true, description: 'Account.version as it was seen; needed with an id.' })
  version?: number | null

  @Field(() => String, { nullable: true, description: 'Of a new account; an old one keeps its own.' })
  username?: string | null

  @Field({ description: 'Name of the office or person that uses the account, at most 40 characters.' })
  displayName: string
}

@InputType({ description: 'The role and scope that an account is given. Lists hold only what fits the role.' })
export class RightsInput extends GrantedRights {
  @Field(() => ID, { description: 'Identifier of the account, as in Account.id.' })
  id: string

  @Field(() => Int, { description: 'Account.version as it was seen.' })
  version: number
}

@ObjectType({ description: 'An account after saving, with its temporary password if it was given one.' })
export class SavedAccount {
  @Field(() => Account, { description: 'The account after it was saved.' })
  account: Account

  @Authorized<Action>(Action.MANAGE_ACCOUNTS)
  @Field(() => String, {
    nullable: true,
    description:
      'The temporary password, in this answer only: it must be changed at first sign-in and expires after 7 days; null when none was given.',
  })
  temporaryPassword: string | null
}

@ObjectType({ description: 'A reviewing body that can be assigned to an account.' })
export class GrantableCommittee {
  @Field({ description: 'Code of the committee, as in Committee.code.' })
  code: string

  @Field({ description: 'Name of the committee in the newest year that has it.' })
  name: string
}

@ObjectType({ description: 'Committees and departments that can be assigned to accounts.' })
export class GrantableScope {
  @Field(() => [GrantableCommittee], {
    description: 'Committees of all years, those of the newest year first and in its order. One per committee.',
  })
  committees: GrantableCommittee[]

  @Field(() => [String], {
    description: `Names of the departments that employers, contacts or accounts have. At most ${maxListed.departments}, by name.`,
  })
  departments: string[]
}

@ObjectType({ description: 'A session (会话): one browser in which the viewer’s account is signed in.' })
export class OwnSession {
  @Field(() => ID, { description: 'Opaque identifier of the session, which can’t be used to sign in.' })
  id: string

  @Field(() => Date, { description: 'Instant at which the session was signed in.' })
  since: Date

  @Field(() => Date, { description: 'Instant at which the session was last used, to the minute.' })
  lastUsed: Date

  @Authorized<Action>(Action.VIEW_OWN_SESSIONS)
  @Field({ description: 'Network address that the session was last used from.' })
  address: string

  @Field({ description: 'Whether this is the session of the request.' })
  current: boolean
}
