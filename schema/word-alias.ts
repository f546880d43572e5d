import { Field, ID, Int, ObjectType } from 'type-graphql'
import { WordKind } from './vocabulary'

/** 用词认定: what a person decided that a word means; files are read with it from then on. */
@ObjectType({ description: '用词认定: what a person decided that a word means.' })
export class WordAlias {
  @Field(() => ID, { description: 'Opaque.' })
  id: number

  @Field(() => WordKind, { description: 'Which list.' })
  kind: WordKind

  @Field(() => Int, { nullable: true, description: 'The year whose lists apply; null = every year.' })
  year: number | null

  @Field({ description: 'As written.' })
  word: string

  @Field({ description: 'What it means.' })
  code: string

  @Field({ description: 'The name of what it means.' })
  label: string

  @Field({ description: 'Who decided.' })
  account: string

  @Field(() => Date, { description: 'When.' })
  decidedAt: Date
}
