import { Field, Int, ObjectType } from 'type-graphql'
import { SampleAccount } from './viewer'

@ObjectType('Portal', { description: 'What every page, the sign-in page included, must know.' })
export class PortalStatus {
  @Field({ description: 'A sample is marked on every page.' })
  sample: boolean

  @Field(() => Date, { description: 'The portal’s clock.' })
  now: Date

  @Field(() => Date, { nullable: true, description: 'When an import last changed the data.' })
  dataAt: Date | null

  @Field(() => Int, { nullable: true, description: 'That import’s number (批).' })
  dataBatch: number | null

  @Field(() => Int, { description: 'Grows with every change of the data.' })
  revision: number

  @Field(() => [Int], {
    description: 'Years whose own holidays of Xinjiang aren’t loaded: their working days are 地方假日未确认.',
  })
  localHolidaysUnconfirmed: number[]

  @Field(() => [Int], {
    description:
      'Years without a calendar, from the first cycle’s until the clock’s or the last cycle’s: what is counted in working days up to them is missing.',
  })
  calendarMissing: number[]

  @Field(() => [SampleAccount], { description: 'In a sample only.' })
  sampleAccounts: SampleAccount[]

  @Field(() => String, { nullable: true, description: 'In a sample only.' })
  samplePassword: string | null
}
