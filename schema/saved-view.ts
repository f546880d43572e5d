import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { Day } from './scalar'
import { Role } from './vocabulary'

@ObjectType({ description: 'A page with its conditions, kept under a name (视图).' })
export class SavedView {
  @Field(() => ID, { description: 'Opaque identifier of the view.' })
  id: string

  @Field({ description: 'Name under which it is kept.' })
  name: string

  @Field({ description: 'Name of the client’s page, such as declarations.' })
  page: string

  @Field({ description: 'Conditions of the page as in its address, such as year=2026&overdue=true.' })
  search: string

  @Field({ description: 'Display name of the account that keeps it.' })
  accountName: string

  @Field({ description: 'Whether the viewer’s account keeps it, and so may change and delete it.' })
  own: boolean

  @Field(() => [Role], {
    description: 'Roles whose accounts see it, too; empty for the own account only. One per Role.',
  })
  roles: Role[]

  @Field({ description: 'Whether the viewer’s account begins with it after signing in.' })
  starts: boolean

  @Field({ description: 'Whether the first page of the viewer’s account shows what is new in it.' })
  subscribed: boolean

  @Field(() => Day, {
    nullable: true,
    description: 'Day after which declarations count as new for the viewer; null until a subscribed view was seen.',
  })
  newSince: string | null
}

@ObjectType({ description: 'How many declarations a view of the list has.' })
export class SavedViewCount {
  @Field(() => Int, { description: 'Declarations (件) that fulfil its conditions now.' })
  total: number

  @Field(() => Int, {
    description:
      'Declarations (件) among them that did not at the end of SavedView.newSince; 0 when it was seen today.',
  })
  fresh: number
}

@InputType({ description: 'A page with its conditions, to be kept as a view.' })
export class SavedViewInput {
  @Field({ description: 'Name under which it is to be kept, in at most 40 characters.' })
  name: string

  @Field({ description: 'Name of the client’s page, such as declarations.' })
  page: string

  @Field({ description: 'Conditions of the page as in its address.' })
  search: string

  @Field(() => [Role], { description: 'Roles whose accounts are to see it, too (市人社局 only). One per Role.' })
  roles: Role[]
}
