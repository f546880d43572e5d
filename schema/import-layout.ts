import { Field, ID, InputType, ObjectType } from 'type-graphql'

@ObjectType({ description: 'A header of a file and the template’s column that it means.' })
@InputType('LayoutColumnInput', {
  description: 'A header of a file and the column of the template to which it is mapped.',
})
export class LayoutColumn {
  @Field({ description: 'Header as written in the file, its levels joined.' })
  header: string

  @Field({ description: 'Header of the column in the template.' })
  column: string
}

@ObjectType({
  description: 'A layout (表头版式): the mapping of one kind of file’s headers, kept for the next file of that kind.',
})
export class ImportLayout {
  @Field(() => ID, { description: 'Opaque identifier of the layout.' })
  id: number

  @Field({ description: 'Name that the layout was given.' })
  name: string

  @Field(() => [LayoutColumn], {
    description:
      'Headers that were mapped by hand; known headers need no mapping. At most one per column of the template.',
  })
  columns: LayoutColumn[]

  @Field({ description: 'Display name of the account that saved the layout.' })
  account: string

  @Field(() => Date, { description: 'Instant at which the layout was saved.' })
  savedAt: Date
}

@ObjectType({ description: 'A column that an import recognises.' })
export class TemplateColumnInfo {
  @Field({ description: 'Header of the column in the template.' })
  column: string

  @Field({ description: 'R: required; C: required where it applies; O: optional.' })
  need: string

  @Field({ description: 'How a value of the column is written, in Chinese.' })
  note: string
}
