import {
  ageBandLabel,
  countyLabel,
  deadlineStateLabel,
  deskLabel,
  educationLabel,
  employerNatureLabel,
  findingStateLabel,
  genderLabel,
  levelLabel,
  measureLabel,
  outcomeLabel,
  pathwayLabel,
  routeLabel,
  stageLabel,
  voteLabel,
  type Label,
} from '../../schema/vocabulary'
import type { DeclarationFilter } from '../graphql/gql/graphql'

/** The words that a condition of a closed list can have. */
export const vocabularies: Partial<Record<keyof DeclarationFilter, Record<string, Label>>> = {
  county: countyLabel,
  level: levelLabel,
  pathway: pathwayLabel,
  stage: stageLabel,
  furthestStage: stageLabel,
  measure: measureLabel,
  vote: voteLabel,
  outcome: outcomeLabel,
  desk: deskLabel,
  deadline: deadlineStateLabel,
  route: routeLabel,
  gender: genderLabel,
  education: educationLabel,
  ageBand: ageBandLabel,
  employerNature: employerNatureLabel,
  findingState: findingStateLabel,
}
