import type { Cycle, CycleWindow } from '../../schema/cycle'
import { reaches, reachOf, type Standing } from './reach'

/** The windows that bind a declaration where it stands, in the notice's order. */
export function windowsOf(cycle: Cycle, standing: Standing): CycleWindow[] {
  return cycle.windows.filter((window) => reaches(reachOf(cycle, window), standing))
}
