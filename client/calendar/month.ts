/** Monday = 0. The date is read as UTC, so the browser's time zone does not matter. */
export const weekdayOf = (day: string): number => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7

/** A year's days by month. `blanks` is the number of empty cells before the first day. */
export function monthsOf<T extends { day: string }>(
  days: readonly T[],
): { month: number; blanks: number; days: T[] }[] {
  return Array.from({ length: 12 }, (_, index) => {
    const own = days.filter(({ day }) => Number(day.slice(5, 7)) === index + 1)
    return { month: index + 1, blanks: own[0] ? weekdayOf(own[0].day) : 0, days: own }
  })
}

export type SpecialDay = 'off' | 'regionalOff' | 'makeUp'

/** What makes a day special; null for ordinary working days and weekends. */
export function specialDayOf({ isWorking, layer }: { isWorking: boolean; layer?: string | null }): SpecialDay | null {
  if (!layer) return null
  if (isWorking) return 'makeUp'
  return layer === 'REGIONAL' ? 'regionalOff' : 'off'
}
