/** The same day of the year before; the last of February where that year has no 29th. */
export function dayYearBefore(day: string): string {
  const [year, rest] = [Number(day.slice(0, 4)) - 1, day.slice(4)]
  return `${year}${rest === '-02-29' ? '-02-28' : rest}`
}

/**
 * Whether a review year is over: a later one holds declarations, or it is April of the next year. Certificates of the last
 * meetings are issued until then.
 *
 * @param years the years with declarations
 */
export function isOver(year: number, years: readonly number[], today: string): boolean {
  return years.some((later) => later > year) || today >= `${year + 1}-04-01`
}
