import type { Cycle } from '../../schema/cycle'
import type { Stage } from '../../schema/vocabulary'
import { firstDeadline, type StageDeadline } from './first-deadline'

/** A stage's deadline for those whom it binds at all. */
export function deadlineOfStage(cycle: Cycle, stage: Stage): StageDeadline | null {
  return firstDeadline(cycle.windows.filter(({ stages }) => stages.includes(stage)))
}
