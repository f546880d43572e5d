import { Outcome, Pathway, Stage, Vote } from '../../schema/vocabulary'
import { headerOf, type Field } from './template'

/** The order of the steps, as the database's stage_rank counts them; a correction is a detour. */
const steps = Object.values(Stage).filter((stage) => stage !== Stage.CORRECTION)
export const rankOf = (stage: Stage): number => (stage === Stage.CORRECTION ? 0 : steps.indexOf(stage as never))

/** What a row's columns say about its way; days as yyyy-mm-dd. */
export interface RowFacts {
  pathway: Pathway
  supervisor: string | null
  stage: Stage
  enteredAt: Date | null
  submittedAt: Date | null
  employerSubmittedAt: Date | null
  noticeFrom: string | null
  committeeSubmissionCount: number | null
  paperReceivedOn: string | null
  meetingOn: string | null
  vote: Vote | null
  resultNoticeFrom: string | null
  confirmedOn: string | null
  outcome: Outcome | null
  endedOn: string | null
}

export interface DerivedEvent {
  stage: Stage
  enteredAt: Date
  /** The column it comes from. */
  source: string
}

export interface Derived {
  furthestStage: Stage
  enteredAt: Date
  returnedFrom: Stage | null
  vote: Vote | null
  outcome: Outcome | null
  endedAt: Date | null
  events: DerivedEvent[]
}

const startOf = (day: string) => new Date(`${day}T00:00:00+08:00`)
const instantOf = (value: Date | string | null) => (typeof value === 'string' ? startOf(value) : value)

/** Column → the stage that it shows was reached (docs/import.md publishes this table). */
function datedSteps(facts: RowFacts): [Field, Stage, Date | string | null][] {
  return [
    ['submittedAt', Stage.EMPLOYER_REVIEW, facts.submittedAt],
    ['noticeFrom', Stage.EMPLOYER_NOTICE, facts.noticeFrom],
    ['employerSubmittedAt', facts.supervisor ? Stage.SUPERVISOR_REVIEW : Stage.HR_REVIEW, facts.employerSubmittedAt],
    ['paperReceivedOn', Stage.PAPER, facts.paperReceivedOn],
    ['meetingOn', Stage.MEETING, facts.meetingOn],
    ['resultNoticeFrom', Stage.RESULT_NOTICE, facts.resultNoticeFrom],
    ['confirmedOn', Stage.CONFIRMATION, facts.confirmedOn],
  ]
}

/** A date beyond the current stage is a plan (a meeting fixed ahead), unless the declaration was sent back. */
function happened(stage: Stage, current: Stage): boolean {
  return current === Stage.CORRECTION || current === Stage.DRAFT || rankOf(stage) <= rankOf(current)
}

function outcomeOf(facts: RowFacts, vote: Vote | null): Outcome | null {
  if (facts.outcome) return facts.outcome
  if (vote === Vote.FAILED) return Outcome.FAILED
  return facts.confirmedOn && rankOf(facts.stage) >= rankOf(Stage.CONFIRMATION) ? Outcome.CONFIRMED : null
}

/**
 * A declaration's way, told by its row alone, so that the same row always tells the same.
 *
 * @param fallback when nothing in the row is dated: the cycle's beginning
 */
export function derive(facts: RowFacts, fallback: Date): Derived {
  const dated = datedSteps(facts).flatMap(([field, stage, value]) => {
    const enteredAt = instantOf(value)
    return enteredAt && happened(stage, facts.stage) ? [{ stage, enteredAt, source: headerOf(field) }] : []
  })
  const own = dated.find(({ stage }) => stage === facts.stage)
  const latest = dated
    .map(({ enteredAt }) => enteredAt)
    .toSorted((a, b) => a.getTime() - b.getTime())
    .at(-1)
  const enteredAt = facts.enteredAt ?? own?.enteredAt ?? latest ?? fallback
  const current = { stage: facts.stage, enteredAt, source: headerOf('enteredAt') }
  const events = facts.stage === Stage.DRAFT ? dated : [...dated.filter((event) => event !== own), current]

  const vote = facts.pathway === Pathway.REVIEW ? facts.vote : null
  const outcome = outcomeOf(facts, vote)
  const wentToCommittee = facts.pathway === Pathway.REVIEW && (facts.committeeSubmissionCount ?? 0) > 0
  const reached = [
    ...events.map(({ stage }) => stage),
    ...(wentToCommittee ? [Stage.COMMITTEE_REVIEW] : []),
    ...(vote ? [Stage.MEETING] : []),
  ]
  const furthest = steps[Math.max(0, ...reached.map(rankOf))]!
  return {
    furthestStage: furthest,
    enteredAt,
    returnedFrom: facts.stage === Stage.CORRECTION && wentToCommittee ? Stage.COMMITTEE_REVIEW : null,
    vote,
    outcome,
    endedAt: outcome ? (instantOf(facts.endedOn ?? facts.confirmedOn) ?? enteredAt) : null,
    events: withFurthest(events, furthest, enteredAt),
  }
}

/** A stage known only by its traces (a count, a vote) still has its place in the history. */
function withFurthest(events: DerivedEvent[], furthest: Stage, enteredAt: Date): DerivedEvent[] {
  if (furthest === Stage.DRAFT || events.some(({ stage }) => rankOf(stage) >= rankOf(furthest))) return events
  const source = furthest === Stage.MEETING ? headerOf('vote') : headerOf('committeeSubmissionCount')
  return [...events, { stage: furthest, enteredAt, source }]
}
