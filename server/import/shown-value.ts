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
import { evidenceWords } from './parse/evidence-word'

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

/** What each of the file's own words for evidence is called. */
const evidence: Record<string, Record<string, readonly string[]>> = evidenceWords

const doubtLabel: Record<string, string> = {
  BIRTH: '出生日期与证件号不一致',
  CONVERTED: '15位旧号',
  GENDER: '性别与证件号不一致',
}

/** A stored value as a person reads it: words for codes, Beijing time; null where there is none. */
export function shownValue(key: string, value: unknown, cycle: Cycle | null): string | null {
  if (value === null || value === undefined) return null
  if (typeof value === 'boolean') return value ? '是' : '否'
  if (Array.isArray(value)) {
    if (value.length === 0) return key === 'written_none' ? null : '无'
    return value.map((item) => (key === 'id_doubts' ? doubtLabel[String(item)] : null) ?? String(item)).join('、')
  }
  const text = String(value)
  // The session's zone is Asia/Shanghai, and PostgreSQL writes instants in it.
  if (instants.has(key)) return text.slice(0, 16).replace('T', ' ')
  if (key === 'series') return cycle?.series.find(({ code }) => code === text)?.name ?? text
  if (key === 'committee') return cycle?.bodies.find(({ code }) => code === text)?.name ?? text
  return labels[key]?.[text]?.zh ?? evidence[key]?.[text]?.[0] ?? text
}
