import { Field, InputType, Int, ObjectType } from 'type-graphql'
import { Day, IntVector } from './scalar'
import { Desk, Stage } from './vocabulary'

@ObjectType({ description: 'Ages of what waits, in working days; the days are what a list is asked with.' })
export class AgeBandOfDesk {
  @Field(() => Int, { description: 'At least so many working days.' })
  from: number

  @Field(() => Int, {
    nullable: true,
    description: 'Most working days of the band, inclusive; null where it has no upper end.',
  })
  to: number | null

  @Field(() => Day, {
    nullable: true,
    description:
      'First day of entering the stage that belongs to the band, as DeclarationFilter.enteredAfter takes it; null for the oldest band.',
  })
  enteredAfter: string | null

  @Field(() => Day, {
    nullable: true,
    description:
      'Day before which the stage was entered, as DeclarationFilter.enteredBefore takes it; null for the youngest band.',
  })
  enteredBefore: string | null
}

/** What tells one desk from all others, told in answers and given back in choices. */
@ObjectType()
@InputType('DeskKeyInput')
export class DeskKey {
  @Field(() => Desk, { description: 'Kind of desk (办理方): which office or person holds the work.' })
  desk: Desk

  @Field(() => String, { nullable: true, description: 'Which committee, of a committee’s desk.' })
  committee: string | null

  @Field(() => String, { nullable: true, description: 'Which county, of an employer’s or a county’s desk.' })
  county: string | null

  @Field(() => String, { nullable: true, description: 'Which department, of a department’s desk.' })
  supervisor: string | null
}

@ObjectType({ description: 'What waits on one desk at one step.' })
export class DeskLoad extends DeskKey {
  @Field({ description: 'Whether this is a desk of the viewer’s own.' })
  own: boolean

  @Field(() => Stage, { description: 'Stage (环节) at which the declarations wait.' })
  stage: Stage

  @Field(() => Int, { description: '在手: 待审 that lies here; of all desks together it is 待审.' })
  onDesk: number

  @Field(() => Int, { description: '在手逾期: of 在手 what is past a deadline of the notice.' })
  overdueOnDesk: number

  @Field(() => Int, { description: '在手超过建议时间: of 在手 what is past a date that is only our proposal.' })
  pastProposalOnDesk: number

  @Field(() => Int, { description: '在手临近截止: of 在手 what is due soon.' })
  nearOnDesk: number

  @Field(() => Int, {
    nullable: true,
    description: '最久在办工作日: of what has been at its step longest; null outside the loaded calendar.',
  })
  oldest: number | null

  @Field(() => IntVector, { description: 'Declarations (件) here in each age band, in the order of Desks.bands.' })
  bands: number[]

  @Field(() => String, { nullable: true, description: 'Name of whoever is to be phoned.' })
  contact: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Phone to call, as annex 4 prints it or an officer recorded it; null where none is known.',
  })
  phone: string | null

  @Field(() => String, { nullable: true, description: 'Place of the desk; null where none is known.' })
  place: string | null

  @Field(() => Date, { nullable: true, description: 'When a reminder was last prepared for it.' })
  remindedAt: Date | null
}

@ObjectType({ description: 'What waits on every desk.' })
export class Desks {
  @Field(() => [AgeBandOfDesk], { description: 'Age bands of the waiting time, from the shortest to the longest.' })
  bands: AgeBandOfDesk[]

  @Field(() => [DeskLoad], { description: 'Own desks first, then the most overdue, then the fullest.' })
  loads: DeskLoad[]
}
