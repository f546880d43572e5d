import { Authorized, Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql'
import { Action } from './vocabulary'

/** Whose contact the bureau keeps; the committees' are annex 4's. */
export enum ContactKind {
  COUNTY_HR = 'COUNTY_HR',
  CITY_HR = 'CITY_HR',
  SUPERVISOR = 'SUPERVISOR',
  EMPLOYER = 'EMPLOYER',
}

registerEnumType(ContactKind, { name: 'ContactKind', description: '区县人社局, 市人社局, 主管部门, 用人单位.' })

@ObjectType({ description: '联系方式 of a desk that annex 4 doesn’t print; earlier ones stay as history.' })
export class Contact {
  @Field(() => ID, { description: 'Opaque.' })
  id: string

  @Field(() => ContactKind, { description: 'Whose.' })
  kind: ContactKind

  @Field({ description: 'GB/T 2260 code of a county, or the name of a department or an employer.' })
  key: string

  @Field(() => String, { nullable: true, description: 'Office or person.' })
  name: string | null

  @Field(() => String, { nullable: true, description: 'Where.' })
  place: string | null

  @Authorized<Action>(Action.VIEW_PENDING)
  @Field(() => String, { nullable: true, description: 'As written: no area code is added.' })
  phone: string | null

  @Field(() => String, { nullable: true, description: 'Note.' })
  note: string | null

  @Field({ description: 'Holds; else a later one replaced it, or it was removed.' })
  stands: boolean

  @Field({ description: 'Who wrote it.' })
  accountName: string

  @Field(() => Date, { description: 'When.' })
  recordedAt: Date
}

@InputType({ description: 'A contact to keep; without name, place and phone the earlier one is removed.' })
export class ContactInput {
  @Field(() => ContactKind, { description: 'Whose.' })
  kind: ContactKind

  @Field({ description: 'GB/T 2260 code of a county, or the name of a department or an employer.' })
  key: string

  @Field(() => String, { nullable: true, description: 'Office or person.' })
  name?: string | null

  @Field(() => String, { nullable: true, description: 'Where.' })
  place?: string | null

  @Field(() => String, { nullable: true, description: 'As it is to be dialled.' })
  phone?: string | null

  @Field(() => String, { nullable: true, description: 'Note.' })
  note?: string | null
}
