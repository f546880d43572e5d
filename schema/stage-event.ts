import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Stage } from './vocabulary'

/** 环节记录: append-only; a corrected date supersedes an event, it doesn't erase it. */
@Entity()
@ObjectType({ description: '环节记录: when a declaration came to a stage, and from where that is known.' })
export class StageEvent {
  @PrimaryKey()
  @Field(() => ID, { description: 'Opaque identifier of the event.' })
  id: number

  @Property({ fieldName: 'declaration_id' })
  declarationId: number

  @Property({ type: 'string' })
  @Field(() => Stage, { description: 'The stage it came to.' })
  stage: Stage

  @Property({ type: 'datetime' })
  @Field(() => Date, { description: 'Instant at which the declaration came to the stage.' })
  enteredAt: Date

  @Property()
  @Field({ description: 'The file’s column this is derived from.' })
  source: string

  @Property({ fieldName: 'import_run_id' })
  @Field(() => ID, { name: 'importRun', description: 'The import that brought it.' })
  importRunId: number

  @Field(() => Int, {
    nullable: true,
    description: 'Working days since the step before; null for the first and outside the loaded calendar.',
  })
  workingDays: number | null

  @Property({ type: 'integer', nullable: true })
  supersededBy: number | null
}
