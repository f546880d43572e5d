import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Day, IntVector, TextVector } from './scalar'
import { Severity, Verdict } from './vocabulary'

@ObjectType({ description: 'One rule of the notice, as the portal checks it.' })
export class FindingRule {
  @Field(() => ID, { description: 'R01 … R53.' })
  id: string

  @Field(() => Severity, { description: 'How much it weighs.' })
  severity: Severity

  @Field(() => String, { nullable: true, description: 'The clause; null for what the portal proposes.' })
  clause: string | null

  @Field(() => String, { nullable: true, description: 'The clause’s exact words.' })
  quote: string | null

  @Field({ description: 'What is wrong, in a few words.' })
  title: string

  @Field({ description: 'In English.' })
  titleEn: string

  @Field({ description: 'What to do.' })
  advice: string

  @Field({ description: 'In English.' })
  adviceEn: string
}

@ObjectType({ description: 'What a rule finds among the filtered declarations.' })
export class RuleFinding {
  @Field(() => FindingRule, { description: 'Which rule.' })
  rule: FindingRule

  @Field(() => Int, { description: '待处理: declarations it speaks of, the acknowledged ones left out.' })
  open: number

  @Field(() => Int, { description: 'Of these, those that are only a 提醒.' })
  milder: number

  @Field(() => Int, { description: '已说明: an officer gave the reason and the facts are the same.' })
  acknowledged: number

  @Field(() => Int, { description: '无法核对: an input is missing.' })
  cannotCheck: number

  @Field(() => TextVector, { description: 'Counties with open ones, most first.' })
  counties: string[]

  @Field(() => IntVector, { description: 'How many, by `counties`.' })
  countyCounts: number[]

  @Field(() => TextVector, { description: 'Committees with open ones, most first; null = no committee.' })
  committees: (string | null)[]

  @Field(() => IntVector, { description: 'How many, by `committees`.' })
  committeeCounts: number[]
}

@ObjectType({ description: 'What an officer said of a finding.' })
export class Acknowledgement {
  @Field(() => ID, { description: 'Opaque.' })
  id: string

  @Field({ description: 'The reason.' })
  reason: string

  @Field({ description: 'Whose.' })
  accountName: string

  @Field(() => Date, { description: 'When.' })
  acknowledgedAt: Date

  @Field({ description: 'Still holds: not withdrawn, and the facts are the same.' })
  holds: boolean

  @Field(() => Date, { nullable: true, description: 'When it was withdrawn.' })
  withdrawnAt: Date | null
}

@ObjectType({ description: 'What a rule finds of one committee.' })
export class CommitteeFinding {
  @Field(() => FindingRule, { description: 'Which rule.' })
  rule: FindingRule

  @Field(() => Int, { description: '年度.' })
  year: number

  @Field({ description: 'Committee.code.' })
  committee: string

  @Field({ description: 'Only a 提醒.' })
  milder: boolean

  @Field({ description: 'The facts, a line.' })
  told: string

  @Field(() => [Acknowledgement], { description: 'What was said of it, newest first.' })
  acknowledgements: Acknowledgement[]
}

@ObjectType({ description: 'Everything that the rules find.' })
export class Findings {
  @Field(() => [RuleFinding], {
    description: 'Every rule on declarations, in the notice’s order, those without a finding too.',
  })
  rules: RuleFinding[]

  @Field(() => [CommitteeFinding], { description: 'Of the committees of the filter’s years.' })
  committees: CommitteeFinding[]
}

@ObjectType({ description: 'What a rule says of one declaration.' })
export class DeclarationFinding {
  @Field(() => FindingRule, { description: 'Which rule.' })
  rule: FindingRule

  @Field(() => Verdict, { description: 'What it says; a missing input is never taken for fine.' })
  verdict: Verdict

  @Field({ description: 'Only a 提醒.' })
  milder: boolean

  @Field(() => [String], { description: 'Which inputs are missing.' })
  missing: string[]

  @Field(() => String, { nullable: true, description: 'The facts of a finding, a line.' })
  told: string | null

  @Field(() => [Acknowledgement], { description: 'What was said of it, newest first.' })
  acknowledgements: Acknowledgement[]
}

@ObjectType({ description: 'How many findings were open at the end of some days, by weight.' })
export class FindingTrend {
  @Field(() => [Day], { description: 'A week apart, the last one today or the year’s last.' })
  days: string[]

  @Field(() => IntVector, { description: '违规, by `days`.' })
  violations: number[]

  @Field(() => IntVector, { description: '提醒, by `days`.' })
  warnings: number[]

  @Field(() => IntVector, { description: '提示, by `days`.' })
  notes: number[]
}
