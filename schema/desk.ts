import { Field, Int, ObjectType } from 'type-graphql'
import { Day, IntVector } from './scalar'
import { Desk, Stage } from './vocabulary'

@ObjectType({ description: 'Ages of what waits, in working days; the days are what a list is asked with.' })
export class AgeBandOfDesk {
  @Field(() => Int, { description: 'At least so many working days.' })
  from: number

  @Field(() => Int, { nullable: true, description: 'At most so many; null = any.' })
  to: number | null

  @Field(() => Day, { nullable: true, description: 'DeclarationFilter.enteredAfter.' })
  enteredAfter: string | null

  @Field(() => Day, { nullable: true, description: 'DeclarationFilter.enteredBefore.' })
  enteredBefore: string | null
}

@ObjectType({ description: 'What waits on one desk at one step.' })
export class DeskLoad {
  @Field(() => Desk, { description: 'Whose kind of desk.' })
  desk: Desk

  @Field(() => String, { nullable: true, description: 'Which committee, of a committee’s desk.' })
  committee: string | null

  @Field(() => String, { nullable: true, description: 'Which county, of an employer’s or a county’s desk.' })
  county: string | null

  @Field(() => String, { nullable: true, description: 'Which department, of a department’s desk.' })
  supervisor: string | null

  @Field({ description: 'The viewer’s own desk.' })
  own: boolean

  @Field(() => Stage, { description: 'The step.' })
  stage: Stage

  @Field(() => Int, { description: '待审.' })
  pending: number

  @Field(() => Int, { description: '逾期: past a deadline of the notice.' })
  overdue: number

  @Field(() => Int, { description: '提醒: past a date that is only our proposal.' })
  remind: number

  @Field(() => Int, { description: '临近截止.' })
  near: number

  @Field(() => Int, {
    nullable: true,
    description: 'Working days that the oldest waits; null outside the loaded calendar.',
  })
  oldest: number | null

  @Field(() => IntVector, { description: 'How many, by Desks.bands.' })
  bands: number[]

  @Field(() => String, { nullable: true, description: 'Name of whoever is to be phoned.' })
  contact: string | null

  @Field(() => String, { nullable: true, description: 'As printed or registered.' })
  phone: string | null

  @Field(() => String, { nullable: true, description: 'Where.' })
  place: string | null

  @Field(() => Date, { nullable: true, description: 'When a reminder was last prepared for it.' })
  remindedAt: Date | null
}

@ObjectType({ description: 'What waits on every desk.' })
export class Desks {
  @Field(() => [AgeBandOfDesk], { description: 'From young to old.' })
  bands: AgeBandOfDesk[]

  @Field(() => [DeskLoad], { description: 'Own desks first, then the most overdue, then the fullest.' })
  loads: DeskLoad[]
}
