import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Day, IntVector, TextVector } from './scalar'
import { maxListed, Severity, Verdict } from './vocabulary'

@ObjectType({ description: 'One rule of the notice, as the portal checks it.' })
export class FindingRule {
  @Field(() => ID, { description: 'Number of the rule, such as R01.' })
  id: string

  @Field(() => Severity, { description: 'How much a finding of the rule weighs.' })
  severity: Severity

  @Field(() => String, {
    nullable: true,
    description: 'Clause of the notice on which the rule is based; null when the portal proposes the rule.',
  })
  clause: string | null

  @Field(() => String, {
    nullable: true,
    description: 'The exact words of the clause; null when the rule is the portal’s own proposal.',
  })
  quote: string | null

  @Field({ description: 'What is wrong in a few words, in Chinese.' })
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

  @Field(() => Int, { description: 'Declarations (件) with an open finding of the rule (待处理).' })
  open: number

  @Field(() => Int, { description: 'Open findings that weigh only as a 提醒.' })
  milder: number

  @Field(() => Int, {
    description: 'Declarations (件) whose finding an officer has explained, with unchanged facts (已说明).',
  })
  acknowledged: number

  @Field(() => Int, { description: 'Declarations (件) that can’t be checked because a value is missing (无法核对).' })
  cannotCheck: number

  @Field(() => TextVector, { description: 'Codes of the counties with open findings, those with the most first.' })
  counties: string[]

  @Field(() => IntVector, { description: 'Open findings of each of `counties`, in the same order.' })
  countyCounts: number[]

  @Field(() => TextVector, {
    description:
      'Codes of the committees with open findings, those with the most first; an entry is null for declarations without a committee.',
  })
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

  @Field({ description: 'Whether the explanation still holds: it isn’t withdrawn, and the facts haven’t changed.' })
  holds: boolean

  @Field(() => Date, {
    nullable: true,
    description: 'Instant at which the explanation was withdrawn; null when it was not.',
  })
  withdrawnAt: Date | null
}

@ObjectType({ description: 'A finding of a rule about one committee.' })
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

  @Field(() => [Acknowledgement], {
    description: `Explanations of the finding. At most ${maxListed.acknowledgements}, newest first.`,
  })
  acknowledgements: Acknowledgement[]
}

@ObjectType({ description: 'All findings of the rules.' })
export class Findings {
  @Field(() => [RuleFinding], {
    description: 'All rules for declarations in the notice’s order, also those without a finding. One per rule.',
  })
  rules: RuleFinding[]

  @Field(() => [CommitteeFinding], {
    description: 'Findings about the committees of the filter’s years. At most one per rule, committee and year.',
  })
  committees: CommitteeFinding[]
}

@ObjectType({ description: 'Result of checking a rule on one declaration.' })
export class DeclarationFinding {
  @Field(() => FindingRule, { description: 'The rule that was checked here.' })
  rule: FindingRule

  @Field(() => Verdict, { description: 'Result of the check; when a value is missing it is CANNOT_CHECK, never FINE.' })
  verdict: Verdict

  @Field({ description: 'Whether the violation weighs only as a 提醒 here: too early rather than too late.' })
  milder: boolean

  @Field(() => [String], {
    description:
      'Names of the missing values without which the rule can’t be checked; empty otherwise. At most one per value that the rule reads.',
  })
  missing: string[]

  @Field(() => String, {
    nullable: true,
    description: 'The facts of the finding as one Chinese sentence; null when nothing is found.',
  })
  message: string | null

  @Field(() => [Acknowledgement], {
    description: `Explanations of the finding. At most ${maxListed.acknowledgements}, newest first.`,
  })
  acknowledgements: Acknowledgement[]
}

@ObjectType({ description: 'Number of open findings at the end of certain days, by weight.' })
export class FindingTrend {
  @Field(() => [Day], {
    description: 'Days that are a week apart; the last one is today or the last day of the year. At most 6.',
  })
  days: string[]

  @Field(() => IntVector, { description: 'Open findings of weight 违规 at the end of each of `days`.' })
  violations: number[]

  @Field(() => IntVector, { description: 'Open findings of weight 提醒 at the end of each of `days`.' })
  warnings: number[]

  @Field(() => IntVector, { description: 'Open findings of weight 提示 at the end of each of `days`.' })
  notes: number[]

  @Field(() => TextVector, { description: 'Numbers of the rules for declarations, in the notice’s order.' })
  rules: string[]

  @Field(() => IntVector, {
    description: 'Open findings of each of `rules` at the end of the last but one of `days`; empty if there is none.',
  })
  openBefore: number[]
}
