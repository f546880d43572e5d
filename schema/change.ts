import { Field, ID, Int, ObjectType } from 'type-graphql'

@ObjectType({
  description:
    'A sign that something within the viewer’s scope changed; a client asks its queries again to learn what.',
})
export class Change {
  @Field(() => Int, {
    nullable: true,
    description: 'Revision of the data after the change; null when an import made progress.',
  })
  revision: number | null

  @Field(() => ID, {
    nullable: true,
    description: 'Identifier of the import that made progress; null when data changed.',
  })
  importRun: string | null
}
