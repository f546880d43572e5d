import type { Cycle } from '../../schema/cycle'
import { firstDeadline, type StageDeadline } from './first-deadline'
import type { Standing } from './reach'
import { windowsOf } from './windows-of'

/** When a declaration's current stage must be over, by the notice or by our proposal; null where neither says. */
export function deadlineOf(cycle: Cycle, standing: Standing): StageDeadline | null {
  return firstDeadline(windowsOf(cycle, standing))
}
