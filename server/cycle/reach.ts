import { sql, type RawBuilder, type SqlBool } from 'kysely'
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

/** The windows that bind a declaration where it stands, in the notice's order. */
export function windowsOf(cycle: Cycle, standing: Standing): CycleWindow[] {
  return cycle.windows.filter((window) => reaches(reachOf(cycle, window), standing))
}

/** Which rows a window binds, wherever they stand; of columns that `declaration` and `tally` share. */
export function reachCondition({ pathways, committeeOnly, exceptSeries }: Reach): RawBuilder<SqlBool> {
  return sql`(${sql.join(
    [
      sql`true`,
      ...(pathways ? [sql`pathway = any(${pathways})`] : []),
      ...(committeeOnly ? [sql`committee is not null`] : []),
      ...(exceptSeries.length > 0 ? [sql`series <> all(${exceptSeries})`] : []),
    ],
    sql` and `,
  )})`
}
