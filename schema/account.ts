import { Authorized, Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { Action, Role } from './vocabulary'

@ObjectType({ description: '账号, as the bureau manages it; no password or hash ever leaves the server.' })
export class Account {
  @Field(() => ID, { description: 'Opaque identifier of the account.' })
  id: string

  @Field({ description: 'What it signs in with; never changes.' })
  username: string

  @Field({ description: 'The office or person behind it.' })
  displayName: string

  @Field(() => Role, { description: 'Decides the actions and which rows are seen.' })
  role: Role

  @Field(() => [String], { description: 'GB/T 2260 codes; only a COUNTY_HR has any.' })
  counties: string[]

  @Field(() => [String], { description: 'Committee codes; only a DEPARTMENT has any.' })
  committees: string[]

  @Field(() => [String], { description: 'Departments whose employers’ declarations a DEPARTMENT supervises.' })
  departments: string[]

  @Field({ description: 'Whether the account is disabled (已停用) and can’t sign in.' })
  disabled: boolean

  @Field({ description: 'Still has its temporary password.' })
  mustChangePassword: boolean

  @Field(() => Date, { nullable: true, description: 'When an unused temporary password ends; null where it has none.' })
  passwordExpiresAt: Date | null

  @Field(() => Date, { nullable: true, description: 'Last sign-in; null where there was none.' })
  signedInAt: Date | null

  @Field(() => Int, { description: 'Number of sessions that are signed in with the account now.' })
  sessions: number

  @Field({ description: 'Whether this is the account that asks.' })
  own: boolean

  @Field(() => Int, { description: 'To be handed back with a change, which is refused when somebody else was first.' })
  version: number
}

@InputType({ description: 'What an account may be given. Lists hold only what fits the role.' })
export class AccountInput {
  @Field(() => ID, { nullable: true, description: 'Account.id; null makes a new account.' })
  id?: string | null

  @Field(() => Int, { nullable: true, description: 'Account.version as it was seen; needed with an id.' })
  version?: number | null

  @Field(() => String, { nullable: true, description: 'Of a new account; an old one keeps its own.' })
  username?: string | null

  @Field({ description: 'The office or person behind it, at most 40 characters.' })
  displayName: string

  @Field(() => Role, { description: 'The role that the account is given.' })
  role: Role

  @Field(() => [String], { description: 'GB/T 2260 codes: at least one for a COUNTY_HR, none for others.' })
  counties: string[]

  @Field(() => [String], { description: 'Committee codes, for a DEPARTMENT.' })
  committees: string[]

  @Field(() => [String], { description: 'Departments it supervises for, for a DEPARTMENT.' })
  departments: string[]
}

@ObjectType({ description: 'An account as it was kept, with its temporary password where it was given one.' })
export class SavedAccount {
  @Field(() => Account, { description: 'The account as it stands after saving.' })
  account: Account

  @Authorized<Action>(Action.MANAGE_ACCOUNTS)
  @Field(() => String, {
    nullable: true,
    description:
      'The temporary password, in this answer only: it must be changed at first sign-in and expires after 7 days; null where none was given.',
  })
  temporaryPassword: string | null
}

@ObjectType({ description: 'A reviewing body that an account can be given.' })
export class GrantableCommittee {
  @Field({ description: 'Code of the committee, as in Committee.code.' })
  code: string

  @Field({ description: 'Its name in the newest year that knows it.' })
  name: string
}

@ObjectType({ description: 'What accounts can be given.' })
export class GrantableScope {
  @Field(() => [GrantableCommittee], { description: 'Of every year, the newest’s first and in its order.' })
  committees: GrantableCommittee[]

  @Field(() => [String], { description: 'Departments that employers, contacts or accounts name.' })
  departments: string[]
}

@ObjectType({ description: '会话: one browser that the viewer’s account is signed in with.' })
export class OwnSession {
  @Field(() => ID, { description: 'Opaque; worth nothing for signing in.' })
  id: string

  @Field(() => Date, { description: 'Instant at which the session was signed in.' })
  since: Date

  @Field(() => Date, { description: 'Last used, to the minute.' })
  lastUsed: Date

  @Authorized<Action>(Action.VIEW_OWN_SESSIONS)
  @Field({ description: 'Network address that the session was last used from.' })
  address: string

  @Field({ description: 'Whether this is the session that asks.' })
  current: boolean
}
