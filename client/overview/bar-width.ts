/** What a stage's bar is made of, in the order in which it is drawn. */
export interface BarParts {
  overdue: number
  near: number
  rest: number
}

/** A stage with more than this many times the median of all would leave nothing to see of the others. */
const dwarfing = 10

const sum = ({ overdue, near, rest }: BarParts) => overdue + near + rest

/** Whether bars are as long as the square root of their number: one of them would dwarf the rest. */
export function hasRootScale(bars: readonly BarParts[]): boolean {
  const sizes = bars
    .map(sum)
    .filter((size) => size > 0)
    .toSorted((a, b) => a - b)
  const median = sizes[Math.floor((sizes.length - 1) / 2)] ?? 0
  return (sizes.at(-1) ?? 0) > dwarfing * median
}

/** Width of each bar's parts in percent of the longest bar. Within a bar the parts are as long as their numbers. */
export function barWidths(bars: readonly BarParts[]): BarParts[] {
  const lengthOf = hasRootScale(bars) ? Math.sqrt : (size: number) => size
  const longest = Math.max(...bars.map((bar) => lengthOf(sum(bar))), 0)
  return bars.map((bar) => {
    const size = sum(bar)
    const width = size === 0 ? 0 : ((lengthOf(size) / longest) * 100) / size
    return { overdue: bar.overdue * width, near: bar.near * width, rest: bar.rest * width }
  })
}
