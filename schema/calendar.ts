import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { Day } from './scalar'
import { CalendarLayer } from './vocabulary'

@ObjectType({ description: 'A holiday of a notice.' })
export class Holiday {
  @Field({ description: '节日.' })
  name: string

  @Field(() => [String], { description: 'Days off: yyyy-mm-dd, or from/to, both included.' })
  off: string[]
}

@ObjectType({
  description: 'One version of a year’s holidays as an office announced them; the newest of a layer stands.',
})
export class CalendarNotice {
  @Field(() => ID, { description: 'Opaque.' })
  id: number

  @Field(() => Int, { description: 'Year.' })
  year: number

  @Field(() => CalendarLayer, { description: 'Whose.' })
  layer: CalendarLayer

  @Field({ description: '出处.' })
  source: string

  @Field(() => [Holiday], { description: 'Days off.' })
  holidays: Holiday[]

  @Field(() => [Day], { description: '调休上班: weekend days that are worked.' })
  makeUp: string[]

  @Field(() => String, { nullable: true, description: 'Why it was changed.' })
  note: string | null

  @Field(() => String, { nullable: true, description: 'Who saved it; null where it came with the program.' })
  savedBy: string | null

  @Field(() => Date, { description: 'When.' })
  savedAt: Date
}

@ObjectType({ description: 'A day of the working calendar.' })
export class CalendarDate {
  @Field(() => Day, { description: 'Asia/Shanghai.' })
  day: string

  @Field({ description: 'Whether it is worked.' })
  isWorking: boolean

  @Field(() => String, { nullable: true, description: 'The holiday, or 调休上班.' })
  name: string | null

  @Field({ description: '出处.' })
  source: string

  @Field(() => CalendarLayer, { nullable: true, description: 'Which layer makes it other than its weekday does.' })
  layer: CalendarLayer | null
}

@ObjectType({ description: 'One year’s working days.' })
export class CalendarYear {
  @Field(() => Int, { description: 'Year.' })
  year: number

  @Field({ description: 'False: 日历未载入; nothing is computed with it.' })
  loaded: boolean

  @Field({ description: 'False: 地方假日未确认.' })
  regionalConfirmed: boolean

  @Field(() => [CalendarDate], { description: 'Every day; none where it isn’t loaded.' })
  days: CalendarDate[]

  @Field(() => [CalendarNotice], { description: 'Every version of its notices, the newest first.' })
  notices: CalendarNotice[]
}

@ObjectType({ description: 'A day that saving would change.' })
export class CalendarDayChange {
  @Field(() => Day, { description: 'Asia/Shanghai.' })
  day: string

  @Field(() => Boolean, { nullable: true, description: 'Worked before; null where it wasn’t loaded.' })
  before: boolean | null

  @Field({ description: 'Worked after.' })
  after: boolean

  @Field(() => String, { nullable: true, description: 'The holiday, or 调休上班.' })
  name: string | null
}

@InputType({ description: 'A year’s holidays of one layer, whole.' })
export class CalendarNoticeInput {
  @Field(() => Int, { description: 'Year.' })
  year: number

  @Field(() => CalendarLayer, { description: 'Whose.' })
  layer: CalendarLayer

  @Field({ description: '出处; may be empty where the text is a JSON file that says it.' })
  source: string

  @Field({ description: 'Lines such as 2027-01-01/2027-01-03,休,元旦 and 2027-02-06,班 — or a JSON file’s content.' })
  text: string

  @Field(() => String, { nullable: true, description: 'Why.' })
  note?: string | null
}
