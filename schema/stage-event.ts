import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Stage } from './vocabulary'

/**
 * 环节记录 as it is shown: the events that stand (a corrected date supersedes an event, which is kept), and the receipt of paper
 * that moved the declaration on.
 */
@Entity({ tableName: 'stage_step' })
@ObjectType({
  description: 'A stage event (环节记录): when a declaration came to a stage, and what shows it.',
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
  @Field({ description: 'Header of the file’s column from which the event is derived, or 登记接收纸质材料.' })
  source: string

  @Property({ fieldName: 'import_run_id', type: 'integer', nullable: true })
  @Field(() => ID, {
    name: 'importRun',
    nullable: true,
    description:
      'Identifier of the import that wrote the event; null when a receipt of paper moved the declaration on.',
  })
  importRunId: number | null

  @Field(() => Int, {
    nullable: true,
    description: 'Working days since the event before; null for the first event and outside the loaded calendar.',
  })
  workingDays: number | null
}
