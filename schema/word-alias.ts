import { Field, ID, Int, ObjectType } from 'type-graphql'
import { WordKind } from './vocabulary'

/** 用词认定: what a person decided that a word means; files are read with it from then on. */
@ObjectType({ description: '用词认定: what a person decided that a word means.' })
export class WordAlias {
  @Field(() => ID, { description: 'Opaque identifier of the decision.' })
  id: number

  @Field(() => WordKind, { description: 'The list of words that the word belongs to.' })
  kind: WordKind

  @Field(() => Int, { nullable: true, description: 'The year whose lists apply; null = every year.' })
  year: number | null

  @Field({ description: 'The word as files write it.' })
  word: string

  @Field({ description: 'Code of what the word was decided to mean.' })
  code: string

  @Field({ description: 'The name of what it means.' })
  label: string

  @Field({ description: 'Display name of the account that decided.' })
  account: string

  @Field(() => Date, { description: 'Instant at which it was decided.' })
  decidedAt: Date
}
