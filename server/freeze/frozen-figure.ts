import type { Report } from '../workbook/sheet'
import { figureWords } from './earlier-word'

/** One count of a table, as a freeze stores it and a correction compares it. */
export interface FrozenFigure {
  /** T1 系列×级别. */
  table: string
  /** 水利工程 / 中级. */
  row: string
  /** 评审途径 / 通过. */
  column: string
  count: number
  /** Identifies table, row and column by codes, which survive renamed labels. Absent in freezes of older versions. */
  key?: string
}

/** All counts of the tables. Rates aren't stored, since they follow from the counts. */
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
          // Rows of a table without totals are identified by their labels, since their condition may be rewritten.
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
 * Figures that changed, in the order of the tables; a row that no longer exists counts as 0. Ignored are columns that only
 * one of the two versions of the portal has, and such rows in tables without totals: they don't show a change of data.
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
