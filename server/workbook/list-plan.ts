import { PaperSize } from '../../schema/vocabulary'
import { columnPoints, mostStretched, planPages, roomOf, type PagePlan } from './form/page-plan'
import { linesOfText, listRowHeight, widthForLines } from './list-paper'

export interface PlannedList {
  /** Least widths of the printed columns in characters. */
  widths: readonly number[]
  /** Columns that each page repeats. */
  keys: number
  paper?: PaperSize
  /** Points of the rows that each page repeats. */
  head: number
  /** Number of rows, if it is known; a long list by default. */
  rows?: number
  /** Inches above what is printed. */
  top?: number
  /** Whether a row is on one page if it has room there, although two pages side by side may hold more rows. */
  whole?: boolean
  /** The values of the first rows: as high as the others will be. */
  sample: readonly (readonly unknown[])[]
}

interface ListPlan {
  plan: PagePlan
  widths: number[]
}

const mostSampled = 300
/** With more rows the plan is the same. */
const longList = 1000
/** A longer text takes several lines, in characters. */
const mostWidth = 100
/** Of the texts of a column so many have room in a planned number of lines. */
const usual = 0.95

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

/** A plan, and its pages without rounding. */
function planned(
  { keys, paper = PaperSize.A4, head, rows = longList, top, whole = false, sample }: PlannedList,
  widths: number[],
) {
  const points = widths.map(columnPoints)
  const heights = sample.length > 0 ? sample.map((values) => listRowHeight(values, widths)) : [listRowHeight([], [])]
  const blocks = Array.from({ length: Math.min(rows, longList) }, (_, row) => [heights[row % heights.length]!])
  const plan = planPages({
    paper,
    keys: sum(points.slice(0, keys)),
    groups: points.slice(keys).map((width) => [width]),
    heights: () => ({ head, repeated: head, blocks }),
    whole,
    ...(top !== undefined && { top }),
  })
  const pages = (plan.columnPages.length * sum(blocks.flat())) / (roomOf(plan, paper, top).height - head)
  return { plan, widths, pages }
}

/** The width in which nearly all texts of a column need so many lines, or fewer. */
function widthOf(sample: PlannedList['sample'], column: number, lines: number): number {
  const wanted = sample.map((values) => widthForLines(values[column], lines)).toSorted((a, b) => a - b)
  return Math.min(mostWidth, wanted[Math.ceil(wanted.length * usual) - 1] ?? 0)
}

/** The widths of columns beside the paper: they must not make the rows higher that are printed. */
export const widthsBesidePaper = (least: readonly number[], sample: PlannedList['sample']): number[] =>
  least.map((width, column) =>
    Math.min(mostWidth, Math.max(width, ...sample.map((values) => widthForLines(values[column], 1)))),
  )

/** The columns that make rows higher, those that do it most often first. */
function highest(sample: PlannedList['sample'], widths: readonly number[]): { column: number; lines: number }[] {
  const counts = widths.map((width, column) => {
    const lines = sample.map((values) => linesOfText(values[column], width))
    return { column, lines: Math.max(1, ...lines), rows: lines.filter((each) => each > 1).length }
  })
  return counts.filter(({ rows }) => rows > 0).toSorted((a, b) => b.rows - a.rows)
}

/**
 * The columns' widths and how they are divided between pages, so that the whole list has the fewest: a row is as high as its highest
 * column, on whatever page that is, so a wider column of long texts may save more pages than it takes. Type never becomes
 * smaller than 8 points.
 */
export function planList(asked: PlannedList): ListPlan {
  const sample = asked.sample.slice(0, mostSampled)
  const list = { ...asked, sample }
  const least = asked.widths
  let best = planned(list, [...least])
  const attempt = (widths: number[]) => {
    const other = planned(list, widths)
    const isSplit = list.whole && other.plan.columnPages.length > best.plan.columnPages.length
    const isBetter = !isSplit && other.pages < best.pages
    if (isBetter) best = other
    return isBetter
  }
  for (const lines of [3, 2, 1]) attempt(least.map((width, column) => Math.max(width, widthOf(sample, column, lines))))
  for (let isBetter = true; isBetter;) {
    isBetter = highest(sample, best.widths).some(({ column, lines }) =>
      attempt(best.widths.with(column, Math.max(best.widths[column]!, widthOf(sample, column, lines - 1)))),
    )
  }
  return { plan: best.plan, widths: filled(list, best) }
}

/** The widths with the columns of each page widened to the page. */
function filled({ keys, paper = PaperSize.A4, top }: PlannedList, { plan, widths }: ListPlan): number[] {
  const room = roomOf(plan, paper, top).width / columnPoints(1) - sum(widths.slice(0, keys))
  const starts = plan.columnPages.map((start) => keys + start)
  const own = starts.flatMap((start, page) => {
    const columns = widths.slice(start, starts[page + 1])
    const stretch = Math.max(1, Math.min(mostStretched, room / sum(columns)))
    return columns.map((width) => Math.floor(width * stretch * 100) / 100)
  })
  return [...widths.slice(0, keys), ...own]
}

/** The first batch of a list's rows, and all of them again. */
export async function begun<T>(batches: AsyncIterable<T[]>): Promise<{ first: T[]; all: AsyncIterable<T[]> }> {
  const iterator = batches[Symbol.asyncIterator]()
  const { value, done } = await iterator.next()
  async function* all() {
    if (done) return
    yield value
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value
  }
  return { first: done ? [] : value, all: all() }
}
