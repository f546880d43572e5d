import { charactersOf } from '../workbook/frame'
import type { Annex } from './paper'

/** Points at both sides of a cell's text. */
export const cellMargin = 3
/** Programs measure texts a little differently. */
const reserve = 2

/** Sizes of type that a table may have, the usual one first; half-points. */
const sizes = [24, 21, 18]
const leastSize = 18

/** Chinese characters are square. Of the others capitals are wider than half of one. */
const latin = 0.56
const pointsOf = (text: string, size: number) => {
  const chinese = charactersOf(text) - text.length
  return ((text.length - chinese) * latin + chinese) * (size / 2)
}

/** A header of more characters has two lines. */
const longestHeader = 3
const headerPoints = (text: string, size: number) =>
  pointsOf(text.length > longestHeader ? text.slice(0, Math.ceil(text.length / 2)) : text, size)

/** Chinese characters of a text that has one line; a longer one, and all of a table in which many are longer, wrap. */
const longest = 24
const shareOfRows = 0.95

/** Points that a column needs, so that its rows have one line. */
function needed({ header, rows }: Annex, column: number, size: number): number {
  const texts = rows.map((cells) => pointsOf(cells[column]!.text, size)).toSorted((a, b) => a - b)
  const most = (longest * size) / 2
  const all = texts.at(-1) ?? 0
  const text = all <= most ? all : Math.min(most, texts[Math.ceil(texts.length * shareOfRows) - 1]!)
  return Math.max(text, headerPoints(header[column]!, size)) + 2 * cellMargin + reserve
}

export interface AnnexLayout {
  /** 横排: a table that needs more room than upright paper has in small type. */
  isAcross: boolean
  /** Half-points. */
  size: number
  /** Points. */
  widths: number[]
}

/**
 * The largest type in which each row of a table has one line on upright paper; otherwise the table is across.
 *
 * @param room points of a line on upright paper and across
 */
export function layoutOf(annex: Annex, room: { upright: number; across: number }): AnnexLayout {
  const all = annex.header.map((_, column) => column)
  const plans = [false, true].flatMap((isAcross) =>
    sizes.map((size) => ({ isAcross, size, widths: all.map((column) => needed(annex, column, size)) })),
  )
  const roomOf = (isAcross: boolean) => (isAcross ? room.across : room.upright)
  const sum = (widths: readonly number[]) => widths.reduce((total, width) => total + width, 0)
  const fitting = plans.find(({ isAcross, widths }) => sum(widths) <= roomOf(isAcross))
  const plan = fitting ?? plans.findLast(({ size }) => size === leastSize)!
  const share = roomOf(plan.isAcross) / sum(plan.widths)
  return { ...plan, widths: plan.widths.map((width) => width * share) }
}
