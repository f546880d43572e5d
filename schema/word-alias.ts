import { Field, ID, Int, ObjectType } from 'type-graphql'
import { WordKind } from './vocabulary'

@ObjectType({ description: 'A person’s decision what a word of files means (用词认定); later files are read by it.' })
export class WordAlias {
  @Field(() => ID, { description: 'Opaque identifier of the decision.' })
  id: number

  @Field(() => WordKind, { description: 'The list of words that the word belongs to.' })
  kind: WordKind

  @Field(() => Int, {
    nullable: true,
    description: 'The year whose files it applies to; null for files of every year.',
  })
  year: number | null

  @Field({ description: 'The word as files write it.' })
  word: string

  @Field({ description: 'Code of what the word was decided to mean.' })
  code: string

  @Field({ description: 'Chinese name of what the word was decided to mean.' })
  label: string

  @Field({ description: 'Display name of the account that decided.' })
  account: string

  @Field(() => Date, { description: 'Instant at which it was decided.' })
  decidedAt: Date
}
