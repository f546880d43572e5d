import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Stage } from './vocabulary'

/** 环节记录: append-only. A corrected date supersedes the event, which is kept. */
@Entity()
@ObjectType({
  description: 'A stage event (环节记录): when a declaration came to a stage, and the column and import that show it.',
})
export class StageEvent {
  @PrimaryKey()
  @Field(() => ID, { description: 'Opaque identifier of the event.' })
  id: number

  @Property({ fieldName: 'declaration_id' })
  declarationId: number

  @Property({ type: 'string' })
  @Field(() => Stage, { description: 'Stage to which the declaration came.' })
  stage: Stage

  @Property({ type: 'datetime' })
  @Field(() => Date, { description: 'Instant at which the declaration came to the stage.' })
  enteredAt: Date

  @Property()
  @Field({ description: 'Header of the file’s column from which the event is derived.' })
  source: string

  @Property({ fieldName: 'import_run_id' })
  @Field(() => ID, { name: 'importRun', description: 'Identifier of the import that wrote the event.' })
  importRunId: number

  @Field(() => Int, {
    nullable: true,
    description: 'Working days since the event before; null for the first event and outside the loaded calendar.',
  })
  workingDays: number | null

  @Property({ type: 'integer', nullable: true })
  supersededBy: number | null
}
