import { Field, Int, ObjectType } from 'type-graphql'
import { SampleAccount } from './viewer'

@ObjectType('Portal', { description: 'What every page, the sign-in page included, must know.' })
export class PortalStatus {
  @Field({ description: 'Whether the data are invented; a client must show that on every page.' })
  sample: boolean

  @Field(() => Date, { description: 'The portal’s own clock, which stands still in a sample with a fixed time.' })
  now: Date

  @Field(() => Date, { nullable: true, description: 'When an import last changed the data.' })
  dataAt: Date | null

  @Field(() => Int, {
    nullable: true,
    description: 'Batch number of the import that last changed the data (批); null where there was none.',
  })
  dataBatch: number | null

  @Field(() => Int, { description: 'Grows with every change of the data.' })
  revision: number

  @Field(() => [Int], {
    description: 'Years whose own holidays of Xinjiang aren’t loaded: their working days are 地方假日未确认.',
  })
  localHolidaysUnconfirmed: number[]

  @Field(() => [SampleAccount], {
    description: 'Accounts for one-click sign-in, in a sample only; empty in a real portal.',
  })
  sampleAccounts: SampleAccount[]

  @Field(() => String, {
    nullable: true,
    description: 'Password of the sample accounts, in a sample only; null in a real portal.',
  })
  samplePassword: string | null
}
