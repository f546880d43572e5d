import type { PaperSize } from '../../../schema/vocabulary'

// Sizes are points. A page is planned instead of fitted to its width, because a fitted page makes type as small as it needs.

const sheets: Record<PaperSize, [short: number, long: number]> = { A4: [595, 842], A3: [842, 1191] }
export const paperSize: Record<PaperSize, number> = { A4: 9, A3: 8 }
/** Inches. */
export const margins = { left: 0.3, right: 0.3, top: 0.35, bottom: 0.45, header: 0.25, footer: 0.25 }
/** Programs measure columns and lines a little differently. */
const reserve = 0.98

/** The type of all cells is 10 points or more, so that it never becomes less than 8. */
const usualScales = [100, 95, 90, 85, 80]
/** A3 is A4 enlarged by 141 %: what fills a page of A4 fills one of A3, too, and hangs on a wall. */
const scales: Record<PaperSize, readonly number[]> = {
  A4: usualScales,
  A3: [140, 130, 120, 110, ...usualScales],
}
export const leastScale = 80

/**
 * Width of a column of so many characters, of which each is as wide as a digit of the workbook's usual type: 5.25 points in
 * Excel with 宋体, 6.36 where another face stands for it. A page has room for the widest.
 */
export const columnPoints = (characters: number) => characters * 6.36

/** Columns of the sheet that are on one page of paper, from 1. */
export type Span = readonly [first: number, last: number]

/** Rows that stay on one page, by their heights. */
export type Block = readonly number[]

export interface Form {
  paper: PaperSize
  /** Width of the columns that each page repeats at its left. */
  keys: number
  /** The widths of the other columns, by groups that stay on one page if they fit. */
  groups: readonly (readonly number[])[]
  /** The heights, which depend on how the columns are divided and how wide they are. */
  heights: (columns: ColumnPlan) => Heights
  /** Whether columns are widened to the page's width, so that their text needs fewer lines. */
  fills?: boolean
  /** Inches above what is printed; by default `margins.top`. */
  top?: number
  /** Whether the fewest pages side by side come before the fewest of all. */
  whole?: boolean
  /** Whether it is read like a text, on upright paper only. */
  upright?: boolean
}

export interface ColumnPlan {
  /** Indexes of the columns, without the keys, with which a page begins. */
  columnPages: readonly number[]
  /** How many times as wide as planned the columns are. */
  stretch: number
}

export interface Heights {
  /** Of what is above the first row, and of the header that later pages repeat. */
  head: number
  repeated: number
  blocks: readonly Block[]
}

export interface PagePlan extends ColumnPlan {
  orientation: 'portrait' | 'landscape'
  /** Percent. */
  scale: number
  /** Indexes of the rows with which a page begins. */
  rowPages: number[]
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

/** Where pages begin, if groups stay together; a group that is wider than a page is split. */
function columnPages(groups: Form['groups'], room: number): number[] {
  const starts = [0]
  let used = 0
  let index = 0
  const add = (width: number, count: number) => {
    if (used > 0 && used + width > room) {
      starts.push(index)
      used = 0
    }
    used += width
    index += count
  }
  for (const group of groups) {
    if (sum(group) <= room) add(sum(group), group.length)
    else for (const width of group) add(width, 1)
  }
  return starts
}

/** A small table isn't blown up to the width of a page. */
export const mostStretched = 1.35

/** Width of the widest page, without the keys. */
function widest(starts: readonly number[], groups: Form['groups']): number {
  const widths = groups.flat()
  return Math.max(...starts.map((start, page) => sum(widths.slice(start, starts[page + 1]))))
}

/** At least so many rows are on a page. */
export const fewest = 3

/** The rows of a block that is higher than a page, by pages of which none has less than three rows. */
function parts(block: Block, room: number): Block[] {
  if (sum(block) <= room) return [block]
  const all: number[][] = [[]]
  for (const height of block) {
    if (sum(all.at(-1)!) + height > room) all.push([])
    all.at(-1)!.push(height)
  }
  const [before, last] = all.slice(-2) as [number[], number[]]
  while (last.length < fewest && before.length > fewest) last.unshift(before.pop()!)
  return all
}

/** Where pages begin, if blocks stay together. */
function rowPages(blocks: readonly Block[], first: number, later: number): number[] {
  const starts = [0]
  let left = first
  let index = 0
  for (const block of blocks.flatMap((whole, place) => parts(whole, place === 0 ? first : later))) {
    if (sum(block) > left && index > 0) {
      starts.push(index)
      left = later
    }
    left -= sum(block)
    index += block.length
  }
  return starts
}

export const pagesOf = ({ columnPages: columns, rowPages: rows }: PagePlan): number => columns.length * rows.length

/** Points of a page at a scale of its type. @param top inches above what is printed */
export function roomOf(
  { orientation, scale }: Pick<PagePlan, 'orientation' | 'scale'>,
  paper: PaperSize,
  top = margins.top,
): { width: number; height: number } {
  const [short, long] = sheets[paper]
  const [width, height] = orientation === 'portrait' ? [short, long] : [long, short]
  const factor = (100 / scale) * reserve
  return {
    width: (width - 72 * (margins.left + margins.right)) * factor,
    height: (height - 72 * (top + margins.bottom)) * factor,
  }
}

/**
 * The fewest pages; of equal plans the one with the fewest side by side, whose lines are read without a second sheet, then
 * the one with the largest type; upright paper comes last.
 */
export function planPages({
  paper,
  keys,
  groups,
  heights,
  fills = false,
  top,
  whole = false,
  upright = false,
}: Form): PagePlan {
  const orientations = upright ? (['portrait'] as const) : (['landscape', 'portrait'] as const)
  const plans = orientations.flatMap((orientation) =>
    scales[paper].map((scale): PagePlan => {
      const { width, height: rows } = roomOf({ orientation, scale }, paper, top)
      const room = width - keys
      const columns = columnPages(groups, room)
      const stretch = fills ? Math.min(mostStretched, (room + keys) / (keys + widest(columns, groups))) : 1
      const { head, repeated, blocks } = heights({ columnPages: columns, stretch })
      return {
        orientation,
        scale,
        columnPages: columns,
        stretch,
        rowPages: rowPages(blocks, rows - head, rows - repeated),
      }
    }),
  )
  const across = ({ columnPages: starts }: PagePlan) => starts.length
  const first = (plan: PagePlan) => (whole ? across(plan) : pagesOf(plan))
  const second = (plan: PagePlan) => (whole ? pagesOf(plan) : across(plan))
  return plans.toSorted((a, b) => first(a) - first(b) || second(a) - second(b) || b.scale - a.scale)[0]!
}
