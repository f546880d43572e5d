import { Stage } from '../../schema/vocabulary'

/** Where a declaration in progress is shown: a draft that was sent back is 在办, and stands under 退回补正. */
export const workStage = (stage: Stage): Stage => (stage === Stage.DRAFT ? Stage.CORRECTION : stage)

/** The stages that a shown one is counted from, for the list that its number opens. */
export const stagesBehind = (stage: Stage): Stage[] => (stage === Stage.CORRECTION ? [stage, Stage.DRAFT] : [stage])
