import { Desk, Stage, stageLabel } from '../../schema/vocabulary'

/**
 * A step's name in a text to a desk. At 报送纸质材料 only the employer is asked for paper: what waits there on another desk has
 * been received, and its title is determined there (一(四)).
 */
export const stepName = (stage: Stage, desk: Desk): string =>
  `${stageLabel[stage].zh}${stage === Stage.PAPER && desk !== Desk.EMPLOYER ? '（已收到，待认定）' : ''}`
