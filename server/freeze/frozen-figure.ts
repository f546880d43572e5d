import type { Report } from '../workbook/sheet'

/** One counted figure of a table: what a freeze keeps, and what a correction compares. */
export interface FrozenFigure {
  /** T1 系列×级别. */
  table: string
  /** 水利工程 / 中级. */
  row: string
  /** 评审途径 / 通过. */
  column: string
  count: number
}

/** Every counted figure; rates follow from them. */
export function frozenFigures(reports: readonly Report[]): FrozenFigure[] {
  return reports.flatMap(({ name, columns, rows }) =>
    rows.flatMap(({ labels, counts }) =>
      columns
        .filter(({ kind }) => kind === 'COUNT')
        .map(({ key, group, header }) => ({
          table: name,
          row: labels.join(' / '),
          column: group ? `${group} / ${header}` : header,
          count: counts[key]!,
        })),
    ),
  )
}

export interface FigureChange extends FrozenFigure {
  now: number
}

const keyOf = ({ table, row, column }: FrozenFigure) => JSON.stringify([table, row, column])

/** Figures that are others now, in the tables' order; a row that is there no more counts nothing. */
export function changedFigures(frozen: readonly FrozenFigure[], present: readonly FrozenFigure[]): FigureChange[] {
  const now = new Map(present.map((figure) => [keyOf(figure), figure.count]))
  const was = new Set(frozen.map(keyOf))
  return [
    ...frozen.map((figure) => ({ ...figure, now: now.get(keyOf(figure)) ?? 0 })),
    ...present
      .filter((figure) => !was.has(keyOf(figure)))
      .map((figure) => ({ ...figure, count: 0, now: figure.count })),
  ].filter(({ count, now: present }) => count !== present)
}
