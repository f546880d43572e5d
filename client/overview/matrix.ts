import { Stage } from '../../schema/vocabulary'
import { workStage } from './work-stage'

/** 件 | 占比 | 逾期 */
export const matrixModes = ['count', 'share', 'overdue'] as const
export type MatrixMode = (typeof matrixModes)[number]

/** In progress and overdue of one row at one stage. */
export interface MatrixCell {
  inProgress: number
  overdue: number
}

/** One series or county; `cells` holds only the stages that have anything. */
export interface MatrixRow {
  key: string
  name: string
  cells: Partial<Record<Stage, MatrixCell>>
}

/** `statistics` by [row dimension, STAGE]: one entry of each vector per group. */
export interface MatrixStatistics {
  keys: (string | null)[][]
  labels: (string | null)[][]
  inProgress: (number | null)[]
  overdue: (number | null)[]
}

/** A declaration in progress has left the draft and may stand anywhere after it. */
export const matrixStages = Object.values(Stage).filter((stage) => stage !== Stage.DRAFT)

const isStage = (code: string | null | undefined): code is Stage => Object.values<unknown>(Stage).includes(code)

/** Groups become rows in the order they first appear in, which is the notice's own. */
export function matrixRows(statistics: MatrixStatistics): MatrixRow[] {
  const rows = new Map<string, MatrixRow>()
  statistics.inProgress.forEach((inProgress, group) => {
    const key = statistics.keys[0]?.[group]
    const code = statistics.keys[1]?.[group]
    if (!key || !isStage(code)) return
    const stage = workStage(code)
    const row = rows.get(key) ?? { key, name: statistics.labels[0]?.[group] ?? key, cells: {} }
    const cell = row.cells[stage] ?? { inProgress: 0, overdue: 0 }
    row.cells[stage] = {
      inProgress: cell.inProgress + (inProgress ?? 0),
      overdue: cell.overdue + (statistics.overdue[group] ?? 0),
    }
    rows.set(key, row)
  })
  return [...rows.values()].filter((row) => rowTotal(row, 'count') > 0)
}

/** What a click opens, and what the table shows: pieces, whatever the mode draws. */
export function cellCount(row: MatrixRow, stage: Stage, mode: MatrixMode): number {
  const cell = row.cells[stage]
  return (mode === 'overdue' ? cell?.overdue : cell?.inProgress) ?? 0
}

export const rowTotal = (row: MatrixRow, mode: MatrixMode) =>
  matrixStages.reduce((sum, stage) => sum + cellCount(row, stage, mode), 0)

/** What the bar is as long as: pieces, or percent of the row (0–100). */
export function cellLength(row: MatrixRow, stage: Stage, mode: MatrixMode): number {
  const count = cellCount(row, stage, mode)
  return mode === 'share' ? (count / Math.max(1, rowTotal(row, mode))) * 100 : count
}
