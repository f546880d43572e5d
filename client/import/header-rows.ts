import type { SheetHeadsQuery } from '../graphql/gql/graphql'

export type SheetHead = NonNullable<SheetHeadsQuery['importRun']>['sheetHeads'][number]

/** The possible numbers of header rows. */
export const levels = [1, 2, 3]

export interface ChosenRows {
  firstRow: number
  lastRow: number
}

/** The initially chosen row: where the header was found, or else where it most likely is. */
export function startingRow({ rows, likelyRow }: SheetHead, found: number | null): number | null {
  return found ?? likelyRow ?? rows.find(({ data }) => !data)?.rowNumber ?? null
}

/** The chosen header rows; null if fewer rows follow. */
export function chosenRows({ rows }: SheetHead, firstRow: number, height: number): ChosenRows | null {
  const from = rows.findIndex(({ rowNumber }) => rowNumber === firstRow)
  const last = from < 0 ? undefined : rows[from + height - 1]
  return last ? { firstRow, lastRow: last.rowNumber } : null
}

export const isChosen = (rowNumber: number, chosen: ChosenRows | null): boolean =>
  chosen !== null && rowNumber >= chosen.firstRow && rowNumber <= chosen.lastRow

/** Whether a chosen row holds data, so that it cannot be a header. */
export const holdsData = ({ rows }: SheetHead, chosen: ChosenRows | null): boolean =>
  rows.some(({ rowNumber, data }) => data && isChosen(rowNumber, chosen))
