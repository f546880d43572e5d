import type { Cycle } from '../../schema/cycle'
import {
  countyLabel,
  educationLabel,
  employerNatureLabel,
  fineLevelLabel,
  genderLabel,
  idTypeLabel,
  levelLabel,
  notAcceptedReasonLabel,
  outcomeLabel,
  pathwayLabel,
  routeLabel,
  stageLabel,
  voteLabel,
  type Label,
} from '../../schema/vocabulary'

const labels: Record<string, Record<string, Label>> = {
  id_type: idTypeLabel,
  gender: genderLabel,
  education: educationLabel,
  route: routeLabel,
  pathway: pathwayLabel,
  level: levelLabel,
  fine_level: fineLevelLabel,
  county: countyLabel,
  stage: stageLabel,
  furthest_stage: stageLabel,
  returned_from: stageLabel,
  vote: voteLabel,
  outcome: outcomeLabel,
  not_accepted_reason: notAcceptedReasonLabel,
  employer_nature: employerNatureLabel,
}

const instants = new Set(['entered_at', 'ended_at', 'submitted_at', 'employer_submitted_at'])

/** A stored value as a person reads it: words for codes, Beijing time; null where there is none. */
export function shownValue(key: string, value: unknown, cycle: Cycle | null): string | null {
  if (value === null || value === undefined) return null
  if (Array.isArray(value)) return value.length > 0 ? value.join('、') : null
  const text = String(value)
  // The session's zone is Asia/Shanghai, and PostgreSQL writes instants in it.
  if (instants.has(key)) return text.slice(0, 16).replace('T', ' ')
  if (key === 'series') return cycle?.series.find(({ code }) => code === text)?.name ?? text
  if (key === 'committee') return cycle?.bodies.find(({ code }) => code === text)?.name ?? text
  return labels[key]?.[text]?.zh ?? text
}
