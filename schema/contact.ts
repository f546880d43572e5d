import { Authorized, Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql'
import { Action } from './vocabulary'

/** Kinds of desks whose contact the bureau maintains; of committees only those that annex 4 gives no phone. */
export enum ContactKind {
  COUNTY_HR = 'COUNTY_HR',
  CITY_HR = 'CITY_HR',
  SUPERVISOR = 'SUPERVISOR',
  EMPLOYER = 'EMPLOYER',
  COMMITTEE = 'COMMITTEE',
}

registerEnumType(ContactKind, {
  name: 'ContactKind',
  description: 'Kind of desk whose contact the bureau maintains itself.',
  valuesConfig: {
    COUNTY_HR: { description: 'The HR bureau of a county (区县人社局).' },
    CITY_HR: { description: 'The HR bureau of the city (市人社局).' },
    SUPERVISOR: { description: 'A supervising department of employers (主管部门).' },
    EMPLOYER: { description: 'An employer that forwards declarations (用人单位).' },
    COMMITTEE: { description: 'A reviewing body whose phone annex 4 doesn’t have (评委会).' },
  },
})

@ObjectType({
  description: 'Contact (联系方式) of a desk that isn’t in annex 4; earlier contacts are kept as history.',
})
export class Contact {
  @Field(() => ID, { description: 'Opaque identifier of the contact.' })
  id: string

  @Field(() => ContactKind, { description: 'Kind of desk that the contact belongs to.' })
  kind: ContactKind

  @Field({
    description: 'GB/T 2260 code of a county, code of a committee, or the name of a department or an employer.',
  })
  key: string

  @Field(() => String, {
    nullable: true,
    description: 'Name of the office or person to be phoned; null when none was written.',
  })
  name: string | null

  @Field(() => String, { nullable: true, description: 'Place of the desk; null when none was written.' })
  place: string | null

  @Authorized<Action>(Action.VIEW_PENDING)
  @Field(() => String, {
    nullable: true,
    description: 'Phone as written, without an added area code; null when none was written.',
  })
  phone: string | null

  @Field(() => String, { nullable: true, description: 'Remark about the contact; null when none was written.' })
  note: string | null

  @Field({ description: 'Whether the contact is current; otherwise a later one has replaced it, or it was removed.' })
  stands: boolean

  @Field({ description: 'Display name of the account that wrote the contact.' })
  accountName: string

  @Field(() => Date, { description: 'Instant at which the contact was written.' })
  recordedAt: Date
}

@ObjectType({ description: 'What saving contacts changed, each as it stands after it.' })
export class SavedContacts {
  @Field(() => [Contact], {
    description:
      'Those that were new or changed, by desk; of a desk whose contact was removed an empty one. At most as many as were handed in.',
  })
  saved: Contact[]

  @Field(() => [Contact], {
    description: 'Those that stand no longer, because a later one replaced or removed them. At most one per saved one.',
  })
  replaced: Contact[]
}

@InputType({ description: 'A contact to store; without name, place and phone the earlier one is removed.' })
export class ContactInput {
  @Field(() => ContactKind, { description: 'Kind of desk that the contact belongs to.' })
  kind: ContactKind

  @Field({
    description: 'GB/T 2260 code of a county, code of a committee, or the name of a department or an employer.',
  })
  key: string

  @Field(() => String, {
    nullable: true,
    description: 'Name of the office or person to be phoned; null to leave it out.',
  })
  name?: string | null

  @Field(() => String, { nullable: true, description: 'Place of the desk; null to leave it out.' })
  place?: string | null

  @Field(() => String, { nullable: true, description: 'Phone number as it is dialled; null to leave it out.' })
  phone?: string | null

  @Field(() => String, { nullable: true, description: 'Remark about the contact; null to leave it out.' })
  note?: string | null
}
