import { Stage } from '../../schema/vocabulary'

/** The stage under which a declaration in progress is shown. A draft that was sent back is 在办 and shown as 退回补正. */
export const workStage = (stage: Stage): Stage => (stage === Stage.DRAFT ? Stage.CORRECTION : stage)

/** The stages that are counted under a shown stage: the filter of the list that its number opens. */
export const stagesShownAs = (stage: Stage): Stage[] => (stage === Stage.CORRECTION ? [stage, Stage.DRAFT] : [stage])

const order: Stage[] = Object.values(Stage).filter((stage) => stage !== Stage.CORRECTION)

/** A stage and all later ones. */
export const stagesFrom = (stage: Stage): Stage[] => order.slice(order.indexOf(stage))
