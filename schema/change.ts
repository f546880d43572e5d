import { Field, ID, Int, ObjectType } from 'type-graphql'

@ObjectType({
  description:
    'A sign that something within the viewer’s scope changed; a client asks its queries again to learn what.',
})
export class Change {
  @Field(() => Int, { nullable: true, description: 'The data’s revision; null when it is an import that got further.' })
  revision: number | null

  @Field(() => ID, { nullable: true, description: 'The import that got further.' })
  importRun: string | null
}
