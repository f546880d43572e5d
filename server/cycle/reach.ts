import { sql, type RawBuilder, type SqlBool } from 'kysely'
import type { Cycle, CycleWindow } from '../../schema/cycle'
import type { Declaration } from '../../schema/declaration'
import type { Pathway, Stage } from '../../schema/vocabulary'

/** Which declarations a window applies to, by columns that `declaration` and `tally` share. */
export interface Reach {
  stages: Stage[]
  /** Null for all. */
  pathways: Pathway[] | null
  committeeOnly: boolean
  exceptSeries: string[]
}

/** The columns that decide which windows apply to a declaration. */
export type Position = Pick<Declaration, 'stage' | 'pathway' | 'committee' | 'series'>

/** A window's reach, with the codes of the teacher series if it excludes teachers. */
export function reachOf(cycle: Cycle, window: CycleWindow): Reach {
  const { stages, pathways, committeeOnly, exceptTeachers } = window
  const teachers = cycle.series.filter(({ isTeacher }) => isTeacher).map(({ code }) => code)
  return { stages, pathways, committeeOnly, exceptSeries: exceptTeachers ? teachers : [] }
}

function reaches(reach: Reach, { stage, pathway, committee, series }: Position): boolean {
  return (
    reach.stages.includes(stage) &&
    (reach.pathways === null || reach.pathways.includes(pathway)) &&
    (!reach.committeeOnly || committee !== null) &&
    !reach.exceptSeries.includes(series)
  )
}

/** The windows that apply to a declaration in its current stage, in the notice's order. */
export function windowsOf(cycle: Cycle, position: Position): CycleWindow[] {
  return cycle.windows.filter((window) => reaches(reachOf(cycle, window), position))
}

/** A reach as SQL over columns that `declaration` and `tally` share, without its stages. */
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
