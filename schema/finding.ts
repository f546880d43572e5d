import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Day, IntVector, TextVector } from './scalar'
import { Severity, Verdict } from './vocabulary'

@ObjectType({ description: 'One rule of the notice, as the portal checks it.' })
export class FindingRule {
  @Field(() => ID, { description: 'Number of the rule, such as R01.' })
  id: string

  @Field(() => Severity, { description: 'How much a finding of the rule weighs.' })
  severity: Severity

  @Field(() => String, { nullable: true, description: 'The clause; null for what the portal proposes.' })
  clause: string | null

  @Field(() => String, {
    nullable: true,
    description: 'The exact words of the clause; null where the rule is the portal’s own proposal.',
  })
  quote: string | null

  @Field({ description: 'What is wrong, in a few words.' })
  title: string

  @Field({ description: 'What is wrong in a few words, in English.' })
  titleEn: string

  @Field({ description: 'What the office should do about a finding, in Chinese.' })
  advice: string

  @Field({ description: 'What the office should do about a finding, in English.' })
  adviceEn: string
}

@ObjectType({ description: 'What a rule finds among the filtered declarations.' })
export class RuleFinding {
  @Field(() => FindingRule, { description: 'The rule that the counts are of.' })
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

  @Field(() => IntVector, { description: 'Open findings of each of `counties`, in the same order.' })
  countyCounts: number[]

  @Field(() => TextVector, { description: 'Committees with open ones, most first; null = no committee.' })
  committees: (string | null)[]

  @Field(() => IntVector, { description: 'Open findings of each of `committees`, in the same order.' })
  committeeCounts: number[]
}

@ObjectType({ description: 'An officer’s explanation (说明) of why a finding needs no action.' })
export class Acknowledgement {
  @Field(() => ID, { description: 'Opaque identifier of the explanation.' })
  id: string

  @Field({ description: 'The reason that was given, in at most 500 characters.' })
  reason: string

  @Field({ description: 'Display name of the account that gave the explanation.' })
  accountName: string

  @Field(() => Date, { description: 'Instant at which the explanation was given.' })
  acknowledgedAt: Date

  @Field({ description: 'Still holds: not withdrawn, and the facts are the same.' })
  holds: boolean

  @Field(() => Date, {
    nullable: true,
    description: 'Instant at which the explanation was withdrawn; null where it was not.',
  })
  withdrawnAt: Date | null
}

@ObjectType({ description: 'What a rule finds of one committee.' })
export class CommitteeFinding {
  @Field(() => FindingRule, { description: 'The rule that finds something here.' })
  rule: FindingRule

  @Field(() => Int, { description: 'Review year of the committee (年度), such as 2026.' })
  year: number

  @Field({ description: 'Code of the committee, as in Committee.code.' })
  committee: string

  @Field({ description: 'Whether the violation weighs only as a 提醒 here: too early rather than too late.' })
  milder: boolean

  @Field({ description: 'The facts of the finding as one Chinese sentence.' })
  message: string

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
  @Field(() => FindingRule, { description: 'The rule that was checked here.' })
  rule: FindingRule

  @Field(() => Verdict, { description: 'What it says; a missing input is never taken for fine.' })
  verdict: Verdict

  @Field({ description: 'Whether the violation weighs only as a 提醒 here: too early rather than too late.' })
  milder: boolean

  @Field(() => [String], {
    description: 'Names of the inputs whose absence keeps the rule from being checked; empty otherwise.',
  })
  missing: string[]

  @Field(() => String, {
    nullable: true,
    description: 'The facts of the finding as one Chinese sentence; null where nothing is found.',
  })
  message: string | null

  @Field(() => [Acknowledgement], { description: 'What was said of it, newest first.' })
  acknowledgements: Acknowledgement[]
}

@ObjectType({ description: 'How many findings were open at the end of some days, by weight.' })
export class FindingTrend {
  @Field(() => [Day], { description: 'A week apart, the last one today or the year’s last.' })
  days: string[]

  @Field(() => IntVector, { description: 'Open findings of weight 违规 at the end of each of `days`.' })
  violations: number[]

  @Field(() => IntVector, { description: 'Open findings of weight 提醒 at the end of each of `days`.' })
  warnings: number[]

  @Field(() => IntVector, { description: 'Open findings of weight 提示 at the end of each of `days`.' })
  notes: number[]
}
