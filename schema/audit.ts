import { Authorized, Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { PageInfo } from './declaration-connection'
import { Day } from './scalar'
import { Action, AuditEvent } from './vocabulary'

@InputType({ description: 'Conditions by which entries of the audit are selected.' })
export class AuditFilter {
  @Field(() => Day, { nullable: true, description: 'The first day in Beijing time, inclusive; null for no first day.' })
  from?: string | null

  @Field(() => Day, { nullable: true, description: 'The last day in Beijing time, inclusive; null for no last day.' })
  until?: string | null

  @Field(() => [AuditEvent], { nullable: true, description: 'Kinds of events; null or an empty list for all of them.' })
  event?: AuditEvent[] | null

  @Field(() => String, { nullable: true, description: 'A whole username; null for the entries of all accounts.' })
  username?: string | null
}

@ObjectType({ description: 'One entry of the audit: who did what, when, from where.' })
export class AuditEntry {
  @Field(() => ID, { description: 'Number of the entry in the chain, from 1.' })
  id: string

  @Field(() => Date, { description: 'Instant of the action by the server’s own clock.' })
  at: Date

  @Field({ description: 'Username of the account that acted, or that somebody tried to sign in with.' })
  username: string

  @Authorized<Action>(Action.VIEW_AUDIT)
  @Field({ description: 'Network address from which the action was asked for.' })
  address: string

  @Field(() => AuditEvent, { description: 'What kind of action was taken or refused.' })
  event: AuditEvent

  @Field({ description: 'Details of the action in Chinese words, such as its filter, its object and a number.' })
  detail: string
}

@ObjectType({ description: 'One row of the audit’s page.' })
export class AuditEdge {
  @Field({ description: 'Opaque cursor; as `after` it selects the entries that follow.' })
  cursor: string

  @Field(() => AuditEntry, { description: 'The entry of the audit itself.' })
  node: AuditEntry
}

@ObjectType({ description: 'A page of the audit, the newest first.' })
export class AuditConnection {
  @Field(() => Int, { description: 'Number of entries that fulfil the filter, on all pages.' })
  totalCount: number

  @Field(() => [AuditEdge], { description: 'The entries of this page, at most as many as `first`.' })
  edges: AuditEdge[]

  @Field(() => PageInfo, { description: 'Whether there are pages before and after this one.' })
  pageInfo: PageInfo
}

@ObjectType({ description: 'Result of checking whether any entry of the audit is missing or altered.' })
export class AuditVerification {
  @Field({ description: 'Whether no entry is missing or altered.' })
  whole: boolean

  @Field(() => Int, { description: 'Number of entries whose check value was computed anew.' })
  checked: number

  @Field(() => Int, { description: 'Number of the last entry that is unaltered.' })
  lastSeq: number

  @Field(() => String, {
    nullable: true,
    description: 'The last entry’s check value, to be copied and compared later.',
  })
  lastMac: string | null

  @Field(() => [String], { description: 'The findings as Chinese sentences, one line for each. At most 2.' })
  lines: string[]
}
