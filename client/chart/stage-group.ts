import { Stage } from '../../schema/vocabulary'

/** Stages are ordered, so their colours are: five steps from light to dark instead of twelve hues. */
export const stageGroups = [
  [Stage.DRAFT, Stage.EMPLOYER_REVIEW, Stage.EMPLOYER_NOTICE],
  [Stage.SUPERVISOR_REVIEW, Stage.HR_REVIEW],
  [Stage.COMMITTEE_REVIEW, Stage.CORRECTION],
  [Stage.PAPER, Stage.MEETING],
  [Stage.RESULT_NOTICE, Stage.CONFIRMATION, Stage.CERTIFICATE],
] as const

/** 0–4: which step of the ramp a stage stands on. */
export const stageGroupOf = (stage: Stage) => stageGroups.findIndex((group) => group.some((member) => member === stage))
