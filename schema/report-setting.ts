import { Field, ObjectType } from 'type-graphql'

@ObjectType({ description: 'How the account shows a wide table of the annual statistics.' })
export class ReportSetting {
  @Field({ description: 'Code of the table, such as T13.' })
  code: string

  @Field(() => [String], {
    description: 'Heads of the groups of columns that are shown. At most one per group of the table.',
  })
  groups: string[]
}
