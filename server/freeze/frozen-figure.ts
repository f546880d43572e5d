import type { Report } from '../workbook/sheet'
import { figureWords } from './earlier-word'

/** One counted figure of a table: what a freeze keeps, and what a correction compares. */
export interface FrozenFigure {
  /** T1 系列×级别. */
  table: string
  /** 水利工程 / 中级. */
  row: string
  /** 评审途径 / 通过. */
  column: string
  count: number
  /** Table, row and column by their codes, whatever they are called; freezes of earlier editions have words alone. */
  key?: string
}

/** Every counted figure; rates follow from them. */
export function frozenFigures(reports: readonly Report[]): FrozenFigure[] {
  return reports.flatMap(({ code, name, columns, rows, totals }) =>
    rows.flatMap(({ labels, where, counts }) =>
      columns
        .filter(({ kind }) => kind === 'COUNT')
        .map(({ key, group, header }) => ({
          table: name,
          row: labels.join(' / '),
          column: group ? `${group} / ${header}` : header,
          count: counts[key]!,
          // Rows that add up to nothing are named one by one; what they count may be worded otherwise in SQL.
          key: JSON.stringify([code, totals === 'NONE' ? labels : where, key]),
        })),
    ),
  )
}

export interface FigureChange extends FrozenFigure {
  now: number
}

const wordsOf = (figure: FrozenFigure) => {
  const { table, row, column } = figureWords(figure)
  return JSON.stringify([table, row, column])
}

/**
 * Figures that are others now, in the tables' order; a row that is there no more counts nothing. A column that one of the two
 * editions doesn't have, and a row of a table whose rows are named one by one, says nothing of the data.
 */
export function changedFigures(
  frozen: readonly FrozenFigure[],
  present: readonly FrozenFigure[],
  reports: readonly Pick<Report, 'name' | 'totals'>[],
): FigureChange[] {
  const keyOf = frozen.every(({ key }) => key !== undefined) ? ({ key }: FrozenFigure) => key! : wordsOf
  const named = new Set(reports.filter(({ totals }) => totals === 'NONE').map(({ name }) => name))
  const placeOf = (figure: FrozenFigure) => {
    const { table, row, column } = figureWords(figure)
    return JSON.stringify([table, column, named.has(table) ? row : null])
  }
  const [was, is] = [frozen, present].map((figures) => new Map(figures.map((figure) => [keyOf(figure), figure])))
  const [wasThere, isThere] = [frozen, present].map((figures) => new Set(figures.map(placeOf)))
  return [
    ...frozen
      .filter((figure) => isThere!.has(placeOf(figure)))
      .map((figure) => ({ ...figure, ...figureWords(figure), now: is!.get(keyOf(figure))?.count ?? 0 })),
    ...present
      .filter((figure) => !was!.has(keyOf(figure)) && wasThere!.has(placeOf(figure)))
      .map((figure) => ({ ...figure, count: 0, now: figure.count })),
  ].filter(({ count, now }) => count !== now)
}
