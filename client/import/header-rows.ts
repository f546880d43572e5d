import type { SheetHeadsQuery } from '../graphql/gql/graphql'

export type SheetHead = NonNullable<SheetHeadsQuery['importRun']>['sheetHeads'][number]

/** Of a header, as many levels as any has. */
export const levels = [1, 2, 3]

export interface ChosenRows {
  firstRow: number
  lastRow: number
}

/** What is chosen at first: where the header was found, else where it most likely stands. */
export function startingRow({ rows, likelyRow }: SheetHead, found: number | null): number | null {
  return found ?? likelyRow ?? rows.find(({ data }) => !data)?.rowNumber ?? null
}

/** The rows from the first one on, as many as the header has; null where the sheet shows fewer. */
export function chosenRows({ rows }: SheetHead, firstRow: number, height: number): ChosenRows | null {
  const from = rows.findIndex(({ rowNumber }) => rowNumber === firstRow)
  const last = from < 0 ? undefined : rows[from + height - 1]
  return last ? { firstRow, lastRow: last.rowNumber } : null
}

export const isChosen = (rowNumber: number, chosen: ChosenRows | null): boolean =>
  chosen !== null && rowNumber >= chosen.firstRow && rowNumber <= chosen.lastRow

/** Whether values stand in the chosen rows: then they are no header. */
export const holdsData = ({ rows }: SheetHead, chosen: ChosenRows | null): boolean =>
  rows.some(({ rowNumber, data }) => data && isChosen(rowNumber, chosen))
