import type { PageTexts } from './page-text'

/** First and last row or column. */
export type Span = [first: number, last: number]

/** What decides how a sheet shows what it says: what is hidden, and what is on its pages besides. */
export interface SheetLook {
  isHidden: boolean
  /** Those that have cells. */
  rows: Span[]
  columns: Span[]
  pages: PageTexts
  /** Number formats that depend on conditions, with their cells. */
  conditions: [cells: string, code: string][]
}

export const usualLook = (): SheetLook => ({ isHidden: false, rows: [], columns: [], pages: {}, conditions: [] })

/** Adds a row or column to spans in ascending order. */
export function addToSpans(spans: Span[], place: number): void {
  const last = spans.at(-1)
  if (last?.[1] === place - 1) last[1] = place
  else spans.push([place, place])
}

export const isWithin = (spans: readonly Span[], place: number): boolean =>
  spans.some(([first, last]) => first <= place && place <= last)
