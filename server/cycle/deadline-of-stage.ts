import type { Cycle } from '../../schema/cycle'
import type { Stage } from '../../schema/vocabulary'
import type { StageDeadline } from './deadline-of'

/** A stage's deadline for those whom it binds at all. */
export function deadlineOfStage(cycle: Cycle, stage: Stage): StageDeadline | null {
  const window = cycle.windows.find(({ stages, endsAt }) => endsAt !== null && stages.includes(stage))
  return window?.endsAt ? { at: window.endsAt, byNotice: window.byNotice, clause: window.clause } : null
}
