import type { Cycle, CycleWindow } from '../../schema/cycle'
import type { Pathway, Stage } from '../../schema/vocabulary'

/** Which rows a passed deadline catches, in columns that rows and tally share. */
export interface OverdueRule {
  stages: Stage[]
  /** null = all. */
  pathways: Pathway[] | null
  committeeOnly: boolean
  exceptSeries: string[]
}

/** A window's reach, its teacher series spelt out. */
export function reachOf(cycle: Cycle, window: CycleWindow): OverdueRule {
  const { stages, pathways, committeeOnly, exceptTeachers } = window
  const teachers = cycle.series.filter(({ isTeacher }) => isTeacher).map(({ code }) => code)
  return { stages, pathways, committeeOnly, exceptSeries: exceptTeachers ? teachers : [] }
}

/** The rules whose deadline, set by the notice, has passed at `now`; our own proposals make none. */
export function overdueRules(cycle: Cycle, now: Date): OverdueRule[] {
  return cycle.windows
    .filter(({ byNotice, stages, endsAt }) => byNotice && stages.length > 0 && endsAt !== null && now > endsAt)
    .map((window) => reachOf(cycle, window))
}
