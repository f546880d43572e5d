import { Authorized, Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql'
import { Action } from './vocabulary'

/** Whose contact the bureau keeps; the committees' are annex 4's. */
export enum ContactKind {
  COUNTY_HR = 'COUNTY_HR',
  CITY_HR = 'CITY_HR',
  SUPERVISOR = 'SUPERVISOR',
  EMPLOYER = 'EMPLOYER',
}

registerEnumType(ContactKind, {
  name: 'ContactKind',
  description: 'Kind of desk whose contact the bureau keeps itself.',
  valuesConfig: {
    COUNTY_HR: { description: 'The HR bureau of a county (区县人社局).' },
    CITY_HR: { description: 'The HR bureau of the city (市人社局).' },
    SUPERVISOR: { description: 'A supervising department of employers (主管部门).' },
    EMPLOYER: { description: 'An employer that forwards declarations (用人单位).' },
  },
})

@ObjectType({ description: '联系方式 of a desk that annex 4 doesn’t print; earlier ones stay as history.' })
export class Contact {
  @Field(() => ID, { description: 'Opaque identifier of the contact.' })
  id: string

  @Field(() => ContactKind, { description: 'Kind of desk that the contact belongs to.' })
  kind: ContactKind

  @Field({ description: 'GB/T 2260 code of a county, or the name of a department or an employer.' })
  key: string

  @Field(() => String, {
    nullable: true,
    description: 'Name of the office or person to be phoned; null where none was written.',
  })
  name: string | null

  @Field(() => String, { nullable: true, description: 'Place of the desk; null where none was written.' })
  place: string | null

  @Authorized<Action>(Action.VIEW_PENDING)
  @Field(() => String, { nullable: true, description: 'As written: no area code is added.' })
  phone: string | null

  @Field(() => String, { nullable: true, description: 'Remark about the contact; null where none was written.' })
  note: string | null

  @Field({ description: 'Holds; else a later one replaced it, or it was removed.' })
  stands: boolean

  @Field({ description: 'Display name of the account that wrote the contact.' })
  accountName: string

  @Field(() => Date, { description: 'Instant at which the contact was written.' })
  recordedAt: Date
}

@InputType({ description: 'A contact to keep; without name, place and phone the earlier one is removed.' })
export class ContactInput {
  @Field(() => ContactKind, { description: 'Kind of desk that the contact belongs to.' })
  kind: ContactKind

  @Field({ description: 'GB/T 2260 code of a county, or the name of a department or an employer.' })
  key: string

  @Field(() => String, {
    nullable: true,
    description: 'Name of the office or person to be phoned; null to leave it out.',
  })
  name?: string | null

  @Field(() => String, { nullable: true, description: 'Place of the desk; null to leave it out.' })
  place?: string | null

  @Field(() => String, { nullable: true, description: 'As it is to be dialled.' })
  phone?: string | null

  @Field(() => String, { nullable: true, description: 'Remark about the contact; null to leave it out.' })
  note?: string | null
}
