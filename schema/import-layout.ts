import { Field, ID, InputType, ObjectType } from 'type-graphql'

@ObjectType({ description: 'A header of a file and the template’s column that it stands for.' })
@InputType('LayoutColumnInput', { description: 'A header of a file and the column of the template that it is given.' })
export class LayoutColumn {
  @Field({ description: 'As the file writes it, levels joined.' })
  header: string

  @Field({ description: 'Header of the column in the template.' })
  column: string
}

/** 表头版式: how one kind of file names its columns, kept for the next file of that kind. */
@ObjectType({ description: '表头版式: how one kind of file names its columns.' })
export class ImportLayout {
  @Field(() => ID, { description: 'Opaque identifier of the layout.' })
  id: number

  @Field({ description: 'Name that the layout was given.' })
  name: string

  @Field(() => [LayoutColumn], { description: 'What was mapped by hand; the known headers need no mapping.' })
  columns: LayoutColumn[]

  @Field({ description: 'Display name of the account that saved the layout.' })
  account: string

  @Field(() => Date, { description: 'Instant at which the layout was saved.' })
  savedAt: Date
}

@ObjectType({ description: 'A column that an import knows.' })
export class TemplateColumnInfo {
  @Field({ description: 'Header of the column in the template.' })
  column: string

  @Field({ description: 'R required, C where it applies, O optional.' })
  need: string

  @Field({ description: 'How a value of the column is written, in Chinese.' })
  note: string
}
