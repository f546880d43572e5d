import { Field, Int, ObjectType } from 'type-graphql'
import { SampleAccount } from './viewer'

@ObjectType('Portal', { description: 'State of the portal that every page needs, also the sign-in page.' })
export class PortalStatus {
  @Field({ description: 'Whether the data are invented; a client must show that on every page.' })
  sample: boolean

  @Field(() => Date, { description: 'The portal’s own clock, which stands still in a sample with a fixed time.' })
  now: Date

  @Field(() => Date, {
    nullable: true,
    description: 'Instant at which an import last changed the data; null when there was none.',
  })
  dataAt: Date | null

  @Field(() => Int, {
    nullable: true,
    description: 'Batch number of the import that last changed the data (批); null when there was none.',
  })
  dataBatch: number | null

  @Field(() => Int, { description: 'Revision of the data, which grows with every change.' })
  revision: number

  @Field(() => [Int], {
    description:
      'Years for which the holidays of Xinjiang aren’t loaded, so that their working days are 地方假日未确认. At most one per year of the calendar.',
  })
  localHolidaysUnconfirmed: number[]

  @Field(() => [SampleAccount], {
    description:
      'Accounts for one-click sign-in, in a sample only; empty in a real portal. At most one per account that the sample is made with.',
  })
  sampleAccounts: SampleAccount[]

  @Field(() => String, {
    nullable: true,
    description: 'Password of the sample accounts, in a sample only; null in a real portal.',
  })
  samplePassword: string | null
}
