import { Authorized, Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { ContactKind } from './contact'
import { Day, IntVector } from './scalar'
import { Action, Desk, maxListed, Stage } from './vocabulary'

@ObjectType({
  description: 'A band of waiting times in working days, and the days by which a list can be filtered for it.',
})
export class AgeBandOfDesk {
  @Field(() => Int, { description: 'Fewest working days of the band, inclusive.' })
  from: number

  @Field(() => Int, {
    nullable: true,
    description: 'Most working days of the band, inclusive; null when it has no upper end.',
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

/** The fields that identify a desk, in results and in arguments. */
@ObjectType()
@InputType('DeskKeyInput')
export class DeskKey {
  @Field(() => Desk, { description: 'Kind of desk (办理方): which office or person holds the work.' })
  desk: Desk

  @Field(() => String, {
    nullable: true,
    description: 'Code of the committee; null for desks that aren’t a committee’s.',
  })
  committee: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Code of the county; null for desks that aren’t an employer’s or a county’s.',
  })
  county: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Name of the department; null for desks that aren’t a department’s.',
  })
  supervisor: string | null
}

@ObjectType({ description: 'Declarations that wait on one desk at one stage.' })
export class DeskLoad extends DeskKey {
  @Field({ description: 'Whether this is one of the viewer’s own desks.' })
  own: boolean

  @Field(() => Stage, { description: 'Stage (环节) at which the declarations wait.' })
  stage: Stage

  @Field(() => Int, { description: 'Pending declarations (件) on this desk (在手); all desks together make 待审.' })
  onDesk: number

  @Field(() => Int, {
    description: 'Declarations (件) on this desk that are past a deadline of the notice (在手逾期).',
  })
  overdueOnDesk: number

  @Field(() => Int, {
    description: 'Declarations (件) on this desk that are past a date that only the portal proposes (在手建议催办).',
  })
  pastProposalOnDesk: number

  @Field(() => Int, { description: 'Declarations (件) on this desk that are due soon (在手临近截止).' })
  nearOnDesk: number

  @Field(() => Int, {
    nullable: true,
    description:
      'Most working days that a declaration on this desk has been at its stage (最久在办工作日); null outside the loaded calendar.',
  })
  oldest: number | null

  @Field(() => IntVector, { description: 'Declarations (件) here in each age band, in the order of Desks.bands.' })
  bands: number[]

  @Field(() => String, {
    nullable: true,
    description: 'Name of the office or person to phone; null when none is known.',
  })
  contact: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Phone to call, as annex 4 prints it or an officer recorded it; null when none is known.',
  })
  phone: string | null

  @Field(() => String, { nullable: true, description: 'Place of the desk; null when none is known.' })
  place: string | null

  @Field(() => Date, {
    nullable: true,
    description: 'Instant at which a reminder was last prepared for the desk; null when there was none.',
  })
  remindedAt: Date | null
}

@ObjectType({
  description: 'An office without a phone, and how many declarations wait for it. Its contact can be written down.',
})
export class MissingContact {
  @Field(() => ContactKind, { description: 'Kind of office, as ContactInput takes it.' })
  kind: ContactKind

  @Field({ description: 'The office, as ContactInput.key takes it.' })
  key: string

  @Field(() => [ID], {
    description:
      'Identifiers of an employer, as DeclarationFilter.employer takes them; empty for any other office. One per county in which it has declarations.',
  })
  employers: string[]

  @Field(() => Int, {
    description: 'Declarations in progress (在办) that are with this office, or with its applicants.',
  })
  waiting: number

  @Field(() => Int, { description: 'Of these, the declarations past a deadline of the notice (逾期).' })
  overdue: number
}

@ObjectType({ description: 'Pending declarations by desk and stage.' })
export class Desks {
  @Field(() => [AgeBandOfDesk], {
    description: 'Age bands of the waiting time, from the shortest to the longest. At most 4.',
  })
  bands: AgeBandOfDesk[]

  @Field(() => [DeskLoad], {
    description: `Desks and stages: the viewer’s own first, then by the number of overdue declarations, then of all. At most ${maxListed.waitingDesks}.`,
  })
  loads: DeskLoad[]
}

@ObjectType({ description: 'Whom to call at the desk where a declaration is; at the applicant’s, their employer.' })
export class DeskContact {
  @Field(() => String, { nullable: true, description: 'Name of the office or person to be phoned; null if unknown.' })
  name: string | null

  @Authorized<Action>(Action.VIEW_PENDING)
  @Field(() => String, {
    nullable: true,
    description: 'Phone as written, without an added area code; null if unknown.',
  })
  phone: string | null

  @Field(() => String, { nullable: true, description: 'Place of the desk; null if unknown.' })
  place: string | null
}
