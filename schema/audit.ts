import { Authorized, Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { PageInfo } from './declaration-connection'
import { Day } from './scalar'
import { Action, AuditEvent } from './vocabulary'

@InputType({ description: 'Which entries of the audit.' })
export class AuditFilter {
  @Field(() => Day, { nullable: true, description: 'The first day, in Beijing.' })
  from?: string | null

  @Field(() => Day, { nullable: true, description: 'The last day, inclusive.' })
  until?: string | null

  @Field(() => [AuditEvent], { nullable: true, description: 'Which events; none = all.' })
  event?: AuditEvent[] | null

  @Field(() => String, { nullable: true, description: 'A username, whole.' })
  username?: string | null
}

@ObjectType({ description: 'One entry of the audit: who did what, when, from where.' })
export class AuditEntry {
  @Field(() => ID, { description: 'Its number in the chain.' })
  id: string

  @Field(() => Date, { description: 'When, by the server’s own clock.' })
  at: Date

  @Field({ description: 'Who, or who was tried as.' })
  username: string

  @Authorized<Action>(Action.VIEW_AUDIT)
  @Field({ description: 'From where.' })
  address: string

  @Field(() => AuditEvent, { description: 'What.' })
  event: AuditEvent

  @Field({ description: 'With which filter, of what, how many: in Chinese words.' })
  detail: string
}

@ObjectType({ description: 'One row of the audit’s page.' })
export class AuditEdge {
  @Field({ description: 'Opaque; `after` it comes the next.' })
  cursor: string

  @Field(() => AuditEntry, { description: 'The entry.' })
  node: AuditEntry
}

@ObjectType({ description: 'A page of the audit, the newest first.' })
export class AuditConnection {
  @Field(() => Int, { description: 'Entries behind the filter, all pages.' })
  totalCount: number

  @Field(() => [AuditEdge], { description: 'The page’s entries.' })
  edges: AuditEdge[]

  @Field(() => PageInfo, { description: 'Where the page stands.' })
  pageInfo: PageInfo
}

@ObjectType({ description: 'Whether the audit is whole, from its first entry to its last.' })
export class AuditVerification {
  @Field({ description: 'Nothing is missing or altered.' })
  whole: boolean

  @Field(() => Int, { description: 'Entries looked at.' })
  checked: number

  @Field(() => Int, { description: 'The last good entry.' })
  lastSeq: number

  @Field(() => String, {
    nullable: true,
    description: 'The last entry’s check value, to be copied and compared later.',
  })
  lastMac: string | null

  @Field(() => [String], { description: 'What was found, a line each, in Chinese.' })
  lines: string[]
}
