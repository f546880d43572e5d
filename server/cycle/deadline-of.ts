import type { Cycle } from '../../schema/cycle'
import type { Declaration } from '../../schema/declaration'
import type { Deadline } from '../../schema/declaration-connection'
import { reachOf } from './overdue-rules'

export type StageDeadline = Omit<Deadline, 'workingDaysLeft'>

/** When a declaration's current stage must be over, by the notice or by our proposal; null where neither says. */
export function deadlineOf(
  cycle: Cycle,
  { stage, pathway, committee, series }: Pick<Declaration, 'stage' | 'pathway' | 'committee' | 'series'>,
): StageDeadline | null {
  const window = cycle.windows.find((candidate) => {
    const { stages, pathways, committeeOnly, exceptSeries } = reachOf(cycle, candidate)
    return (
      stages.includes(stage) &&
      (pathways === null || pathways.includes(pathway)) &&
      (!committeeOnly || committee !== null) &&
      !exceptSeries.includes(series)
    )
  })
  return window?.endsAt ? { at: window.endsAt, byNotice: window.byNotice, clause: window.clause } : null
}
