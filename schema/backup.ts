import { Field, ObjectType } from 'type-graphql'

@ObjectType({ description: 'When the data were last backed up (备份).' })
export class BackupStatus {
  @Field(() => String, { description: 'Version of the portal that is running.' })
  version: string

  @Field(() => Date, { nullable: true, description: 'Instant of the newest backup; null when there is none.' })
  madeAt: Date | null

  @Field(() => Number, { nullable: true, description: 'Size of the newest backup in bytes; null when there is none.' })
  size: number | null

  @Field(() => String, {
    nullable: true,
    description: 'Time of day in Beijing at which a backup is made each day (HH:MM); null when none is scheduled.',
  })
  scheduledAt: string | null

  @Field({
    description:
      'Whether a backup is due: the newest is older than two days, or there is none although one is scheduled.',
  })
  overdue: boolean

  @Field(() => Date, { nullable: true, description: 'Instant of the newest attempt, if it failed; null otherwise.' })
  failedAt: Date | null

  @Field(() => String, {
    nullable: true,
    description: 'Why the newest attempt failed and what to do, a Chinese sentence; null if it didn’t fail.',
  })
  failure: string | null
}
