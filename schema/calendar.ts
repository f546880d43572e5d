import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { Day } from './scalar'
import { CalendarLayer, maxListed } from './vocabulary'

@ObjectType({ description: 'A holiday (节日) that an office has announced.' })
export class Holiday {
  @Field({ description: 'Name of the holiday (节日), in Chinese.' })
  name: string

  @Field(() => [String], {
    description: 'Days off as yyyy-mm-dd, or as first/last day, both included. At most one per day of the year.',
  })
  off: string[]
}

@ObjectType({
  description:
    'One version of a year’s holidays as an office announced them; the newest version of a layer is in force.',
})
export class CalendarNotice {
  @Field(() => ID, { description: 'Opaque identifier of this version of the holidays.' })
  id: number

  @Field(() => Int, { description: 'Calendar year of the holidays, such as 2026.' })
  year: number

  @Field(() => CalendarLayer, { description: 'Whether these are the national or the regional holidays.' })
  layer: CalendarLayer

  @Field({ description: 'Document that announces the holidays (出处), as the officer wrote it.' })
  source: string

  @Field(() => [Holiday], {
    description: 'The holidays of the year with their days off. At most one per day of the year.',
  })
  holidays: Holiday[]

  @Field(() => [Day], {
    description: 'Weekend days that are working days instead (调休上班). At most one per day of the year.',
  })
  makeUp: string[]

  @Field(() => String, {
    nullable: true,
    description: 'Why the version before was changed; null when no reason was written.',
  })
  note: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Display name of the account that saved it; null when it came with the program.',
  })
  savedBy: string | null

  @Field(() => Date, { description: 'Instant at which this version was saved.' })
  savedAt: Date
}

@ObjectType({ description: 'A day of the working calendar.' })
export class CalendarDate {
  @Field(() => Day, { description: 'The day in Beijing time, yyyy-mm-dd.' })
  day: string

  @Field({ description: 'Whether the day is a working day.' })
  isWorking: boolean

  @Field(() => String, {
    nullable: true,
    description: 'Name of the holiday, or 调休上班 for a weekend day that is worked; null for an ordinary day.',
  })
  name: string | null

  @Field({ description: 'Where the day’s status comes from (出处), such as the notice of the State Council.' })
  source: string

  @Field(() => CalendarLayer, {
    nullable: true,
    description: 'Layer of the notice that decides the day; null when its weekday decides.',
  })
  layer: CalendarLayer | null
}

@ObjectType({ description: 'The working days of one calendar year.' })
export class CalendarYear {
  @Field(() => Int, { description: 'The calendar year, such as 2026.' })
  year: number

  @Field({ description: 'Whether the regional holidays of Xinjiang are loaded; false means 地方假日未确认.' })
  regionalConfirmed: boolean

  @Field(() => [CalendarDate], { description: 'All days of the year, in order. At most 366: one per day.' })
  days: CalendarDate[]

  @Field(() => [CalendarNotice], {
    description: `Versions of the year’s holidays. At most ${maxListed.calendarVersions} per layer, newest first.`,
  })
  notices: CalendarNotice[]
}

@ObjectType({ description: 'A day that saving would change.' })
export class CalendarDayChange {
  @Field(() => Day, { description: 'The day in Beijing time, yyyy-mm-dd.' })
  day: string

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it was a working day before; null when the year wasn’t loaded.',
  })
  before: boolean | null

  @Field({ description: 'Whether the day would be worked after saving.' })
  after: boolean

  @Field(() => String, {
    nullable: true,
    description: 'Name of the holiday, or 调休上班 for a weekend day that is worked; null for an ordinary day.',
  })
  name: string | null
}

@InputType({ description: 'All holidays of one layer of a year.' })
export class CalendarNoticeInput {
  @Field(() => Int, { description: 'Calendar year of the holidays, such as 2026.' })
  year: number

  @Field(() => CalendarLayer, { description: 'Whether these are the national or the regional holidays.' })
  layer: CalendarLayer

  @Field({
    description:
      'Document that announces the holidays (出处); may be empty when the text is a JSON file that contains it.',
  })
  source: string

  @Field({
    description: 'Lines such as 2027-01-01/2027-01-03,休,元旦 and 2027-02-06,班, or the content of a JSON file.',
  })
  text: string

  @Field(() => ID, {
    nullable: true,
    description:
      'CalendarNotice.id of the version that was changed, 0 where there was none: saving is refused when there is another one meanwhile. Absent to replace any.',
  })
  replaces?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Why the holidays are changed; null when there is nothing to say.',
  })
  note?: string | null
}
