import { Outcome, Pathway, Stage, Vote } from '../../schema/vocabulary'
import { headerOf, type Field } from './template'

/** Stages in the order of the database's stage_rank. A correction has no place in that order. */
const steps = Object.values(Stage).filter((stage) => stage !== Stage.CORRECTION)
const ranks = new Map<Stage, number>(steps.map((stage, rank) => [stage, rank]))
export const rankOf = (stage: Stage): number => ranks.get(stage) ?? 0

/** The values of a row from which its stages are derived; days as yyyy-mm-dd. */
export interface RowFacts {
  pathway: Pathway
  supervisor: string | null
  /** Null when the file gives an outcome without the stage at which it ended. */
  stage: Stage | null
  /** The stage that sent it back for correction, if the file says so. */
  returnedFrom: Stage | null
  enteredAt: Date | null
  submittedAt: Date | null
  employerSubmittedAt: Date | null
  noticeFrom: string | null
  committeeSubmissionCount: number | null
  formCheckedOn: string | null
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
  /** Header of the column with the date. */
  source: string
}

export interface Derived {
  stage: Stage
  furthestStage: Stage
  enteredAt: Date
  returnedFrom: Stage | null
  vote: Vote | null
  outcome: Outcome | null
  endedAt: Date | null
  /** Whether the row has no date at all. */
  undated: boolean
  events: DerivedEvent[]
}

const startOf = (day: string) => new Date(`${day}T00:00:00+08:00`)
/** Number of the day in Beijing; formatting each instant to compare days would slow down a large file. */
const dayNumber = (instant: Date) => Math.floor((instant.getTime() + 28_800_000) / 86_400_000)
const instantOf = (value: Date | string | null) => (typeof value === 'string' ? startOf(value) : value)

/** Each date column, the stage that its date shows was reached, and the date (docs/import.md has this table). */
function datedSteps(facts: RowFacts): [Field, Stage, Date | string | null][] {
  const { pathway, formCheckedOn, paperReceivedOn } = facts
  // 七: a committee asks for paper once its form check is passed; paper that came before (R17) had been asked for when it came.
  const checked = pathway === Pathway.REVIEW && formCheckedOn && (!paperReceivedOn || formCheckedOn <= paperReceivedOn)
  return [
    ['submittedAt', Stage.EMPLOYER_REVIEW, facts.submittedAt],
    ['noticeFrom', Stage.EMPLOYER_NOTICE, facts.noticeFrom],
    ['employerSubmittedAt', facts.supervisor ? Stage.SUPERVISOR_REVIEW : Stage.HR_REVIEW, facts.employerSubmittedAt],
    checked ? ['formCheckedOn', Stage.PAPER, formCheckedOn] : ['paperReceivedOn', Stage.PAPER, paperReceivedOn],
    ['meetingOn', Stage.MEETING, facts.meetingOn],
    ['resultNoticeFrom', Stage.RESULT_NOTICE, facts.resultNoticeFrom],
    ['confirmedOn', Stage.CONFIRMATION, facts.confirmedOn],
  ]
}

/** A date of a later stage than the current one is planned (such as a meeting), unless the declaration was sent back. */
function happened(stage: Stage, current: Stage | null): boolean {
  return current === null || current === Stage.CORRECTION || current === Stage.DRAFT || rankOf(stage) <= rankOf(current)
}

function outcomeOf(facts: RowFacts, stage: Stage, vote: Vote | null): Outcome | null {
  if (facts.outcome) return facts.outcome
  if (vote === Vote.FAILED) return Outcome.FAILED
  return facts.confirmedOn && rankOf(stage) >= rankOf(Stage.CONFIRMATION) ? Outcome.CONFIRMED : null
}

const byTime = (a: DerivedEvent, b: DerivedEvent) => a.enteredAt.getTime() - b.enteredAt.getTime()

/** The event of the current stage, and the earlier events. The stage's date column may be of an earlier visit. */
function currentEvent(facts: RowFacts, stage: Stage, dated: DerivedEvent[], fallback: Date) {
  const own = dated.find((event) => event.stage === stage)
  const latest = dated.toSorted(byTime).at(-1)
  const enteredAt = facts.enteredAt ?? own?.enteredAt ?? latest?.enteredAt ?? fallback
  const event = { stage, enteredAt, source: headerOf('enteredAt') }
  // The declaration came back to this stage: both visits happened.
  const returned = own !== undefined && dayNumber(own.enteredAt) < dayNumber(enteredAt)
  return { event, earlier: returned ? dated : dated.filter((other) => other !== own) }
}

/**
 * Derives a declaration's stage, outcome and stage events from its row alone, so that the same row always gives the same
 * result.
 *
 * @param fallback date for a row without any date: the cycle's beginning
 */
export function derive(facts: RowFacts, fallback: Date): Derived {
  const dated = datedSteps(facts).flatMap(([field, stage, value]) => {
    const enteredAt = instantOf(value)
    return enteredAt && happened(stage, facts.stage) ? [{ stage, enteredAt, source: headerOf(field) }] : []
  })
  const stage =
    facts.stage ??
    furthestOf(
      dated.map((event) => event.stage),
      Stage.EMPLOYER_REVIEW,
    )
  const { event, earlier } = currentEvent(facts, stage, dated, fallback)
  const events = stage === Stage.DRAFT ? dated : [...earlier, event]

  const vote = facts.pathway === Pathway.REVIEW ? facts.vote : null
  const outcome = outcomeOf(facts, stage, vote)
  const wentToCommittee = facts.pathway === Pathway.REVIEW && (facts.committeeSubmissionCount ?? 0) > 0
  const furthestStage = furthestOf(
    [
      ...events.map(({ stage: reached }) => reached),
      ...(wentToCommittee ? [Stage.COMMITTEE_REVIEW] : []),
      ...(facts.returnedFrom ? [facts.returnedFrom] : []),
      ...(vote ? [Stage.MEETING] : []),
    ],
    Stage.DRAFT,
  )
  const returnedFrom = facts.returnedFrom ?? (wentToCommittee ? Stage.COMMITTEE_REVIEW : null)
  return {
    stage,
    furthestStage,
    enteredAt: event.enteredAt,
    returnedFrom: stage === Stage.CORRECTION ? returnedFrom : null,
    vote,
    outcome,
    endedAt: outcome ? (instantOf(facts.endedOn ?? facts.confirmedOn) ?? event.enteredAt) : null,
    undated: facts.enteredAt === null && dated.length === 0,
    events: withFurthest(events, furthestStage, event.enteredAt),
  }
}

function furthestOf(stages: Stage[], least: Stage): Stage {
  return steps[Math.max(rankOf(least), ...stages.map(rankOf))]!
}

/**
 * Adds an event for a stage that only a count or a vote shows: a moment before the current stage, to which it was sent back. At
 * the same instant the later stage would count, and past days would show the committee instead of the correction. An event with a
 * date never comes after it: where one is of that instant, it is, too.
 */
function withFurthest(events: DerivedEvent[], furthest: Stage, currentAt: Date): DerivedEvent[] {
  if (furthest === Stage.DRAFT || events.some(({ stage }) => rankOf(stage) >= rankOf(furthest))) return events
  const source = furthest === Stage.MEETING ? headerOf('vote') : headerOf('committeeSubmissionCount')
  const dated = events.slice(0, -1).map((event) => event.enteredAt.getTime())
  const before = dated.includes(currentAt.getTime()) ? currentAt : new Date(currentAt.getTime() - 1)
  return [...events, { stage: furthest, enteredAt: before, source }]
}
