import { Field, InputType, Int, ObjectType } from 'type-graphql'

@ObjectType({ description: 'A column of the list of declarations that the account shows.' })
@InputType('ListColumnInput', { description: 'A column of the list of declarations to show.' })
export class ListColumn {
  @Field({ description: 'Key of the column, such as name or daysLeft.' })
  key: string

  @Field(() => Int, { nullable: true, description: 'Width in pixels; null for the usual one.' })
  width?: number | null
}

@ObjectType({ description: 'How the account shows the list of declarations.' })
export class ListSetting {
  @Field(() => [ListColumn], { description: 'The shown columns, in order. At most one per column of the list.' })
  columns: ListColumn[]

  @Field({ description: 'Whether rows are close to each other.' })
  dense: boolean
}

@InputType({ description: 'How the account wants to see the list of declarations.' })
export class ListSettingInput {
  @Field(() => [ListColumn], { description: 'The columns to show, in order. At most one per column of the list.' })
  columns: ListColumn[]

  @Field({ description: 'Whether rows are to be close to each other.' })
  dense: boolean
}
