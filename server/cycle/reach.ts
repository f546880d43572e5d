import type { Cycle, CycleWindow } from '../../schema/cycle'
import type { Declaration } from '../../schema/declaration'
import type { Pathway, Stage } from '../../schema/vocabulary'

/** Which rows a window binds, in columns that rows and tally share. */
export interface Reach {
  stages: Stage[]
  /** null = all. */
  pathways: Pathway[] | null
  committeeOnly: boolean
  exceptSeries: string[]
}

/** What decides which windows a declaration stands under. */
export type Standing = Pick<Declaration, 'stage' | 'pathway' | 'committee' | 'series'>

/** A window's reach, its teacher series spelt out. */
export function reachOf(cycle: Cycle, window: CycleWindow): Reach {
  const { stages, pathways, committeeOnly, exceptTeachers } = window
  const teachers = cycle.series.filter(({ isTeacher }) => isTeacher).map(({ code }) => code)
  return { stages, pathways, committeeOnly, exceptSeries: exceptTeachers ? teachers : [] }
}

export function reaches(reach: Reach, { stage, pathway, committee, series }: Standing): boolean {
  return (
    reach.stages.includes(stage) &&
    (reach.pathways === null || reach.pathways.includes(pathway)) &&
    (!reach.committeeOnly || committee !== null) &&
    !reach.exceptSeries.includes(series)
  )
}
