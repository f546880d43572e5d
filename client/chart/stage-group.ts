import { Stage } from '../../schema/vocabulary'

/** Stages are ordered, so they get five colours from light to dark instead of twelve different hues. */
export const stageGroups = [
  [Stage.DRAFT, Stage.EMPLOYER_REVIEW, Stage.EMPLOYER_NOTICE],
  [Stage.SUPERVISOR_REVIEW, Stage.HR_REVIEW],
  [Stage.COMMITTEE_REVIEW, Stage.CORRECTION],
  [Stage.PAPER, Stage.MEETING],
  [Stage.RESULT_NOTICE, Stage.CONFIRMATION, Stage.CERTIFICATE],
] as const

/** 0–4: the index of a stage's colour. */
export const stageGroupOf = (stage: Stage) => stageGroups.findIndex((group) => group.some((member) => member === stage))
