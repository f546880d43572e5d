import { Stage } from '../../schema/vocabulary'
import { workStage } from './work-stage'

/** 件 | 占比 | 逾期 */
export const matrixModes = ['count', 'share', 'overdue'] as const
export type MatrixMode = (typeof matrixModes)[number]

/** The counts of one row at one stage. */
export interface MatrixCell {
  inProgress: number
  overdue: number
}

/** One series or county. `cells` has only the stages with declarations. */
export interface MatrixRow {
  key: string
  name: string
  cells: Partial<Record<Stage, MatrixCell>>
}

/** The answer of `statistics` by [row dimension, STAGE]: each list has one entry per group. */
export interface MatrixStatistics {
  keys: (string | null)[][]
  labels: (string | null)[][]
  inProgress: (number | null)[]
  overdue: (number | null)[]
}

/** The stages of declarations in progress: all but DRAFT. */
export const matrixStages = Object.values(Stage).filter((stage) => stage !== Stage.DRAFT)

const isStage = (code: string | null | undefined): code is Stage => Object.values<unknown>(Stage).includes(code)

/** Combines the groups to rows, in the order of first appearance, which is the notice's order. */
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

/** The number of declarations in a cell, as shown in the table and opened by a click. */
export function cellCount(row: MatrixRow, stage: Stage, mode: MatrixMode): number {
  const cell = row.cells[stage]
  return (mode === 'overdue' ? cell?.overdue : cell?.inProgress) ?? 0
}

export const rowTotal = (row: MatrixRow, mode: MatrixMode) =>
  matrixStages.reduce((sum, stage) => sum + cellCount(row, stage, mode), 0)

/** The bar's length: the number of declarations, or percent of the row (0–100). */
export function cellLength(row: MatrixRow, stage: Stage, mode: MatrixMode): number {
  const count = cellCount(row, stage, mode)
  return mode === 'share' ? (count / Math.max(1, rowTotal(row, mode))) * 100 : count
}
