import { Field, ID, InputType, ObjectType } from 'type-graphql'

@ObjectType({ description: 'A header of a file and the template’s column that it stands for.' })
@InputType('LayoutColumnInput')
export class LayoutColumn {
  @Field({ description: 'As the file writes it, levels joined.' })
  header: string

  @Field({ description: 'The template’s header.' })
  column: string
}

/** 表头版式: how one kind of file names its columns, kept for the next file of that kind. */
@ObjectType({ description: '表头版式: how one kind of file names its columns.' })
export class ImportLayout {
  @Field(() => ID, { description: 'Opaque.' })
  id: number

  @Field({ description: 'Its name.' })
  name: string

  @Field(() => [LayoutColumn], { description: 'What was mapped by hand; the known headers need no mapping.' })
  columns: LayoutColumn[]

  @Field({ description: 'Who saved it.' })
  account: string

  @Field(() => Date, { description: 'When.' })
  savedAt: Date
}

@ObjectType({ description: 'A column that an import knows.' })
export class TemplateColumnInfo {
  @Field({ description: 'The template’s header.' })
  column: string

  @Field({ description: 'R required, C where it applies, O optional.' })
  need: string

  @Field({ description: 'How to write it.' })
  note: string
}
