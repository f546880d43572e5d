/** Counts of a group as `statistics` answers them: entry i of each list is of group i. */
export interface GroupCounts {
  keys: readonly (readonly (string | null)[])[]
  declared: readonly number[]
  reviewed: readonly number[]
  passed: readonly number[]
}

interface Counts {
  declared: number
  reviewed: number
  passed: number
}

/** One group's results beside last year's; null without a year to compare with, or where it had none. */
export interface RateRow extends Counts {
  key: string
  before: Counts | null
}

const countsAt = ({ declared, reviewed, passed }: GroupCounts, index: number): Counts => ({
  declared: declared[index] ?? 0,
  reviewed: reviewed[index] ?? 0,
  passed: passed[index] ?? 0,
})

/** The groups in the answer's order; those without a code, which no list can be asked for, are left out. */
export function rateRows(now: GroupCounts, before: GroupCounts | null): RateRow[] {
  return (now.keys[0] ?? []).flatMap((key, index) => {
    if (key === null) return []
    const place = before?.keys[0]?.indexOf(key) ?? -1
    return [{ key, ...countsAt(now, index), before: before && place >= 0 ? countsAt(before, place) : null }]
  })
}

/** Null where nothing was put to the vote. */
export const rateOf = ({ passed, reviewed }: Counts): number | null => (reviewed > 0 ? passed / reviewed : null)

/** Difference of the rates in percentage points with one decimal; null where one is a rate of nothing. */
export function pointsOf(row: RateRow): number | null {
  const [now, earlier] = [rateOf(row), row.before && rateOf(row.before)]
  return now === null || earlier === null ? null : Math.round((now - earlier) * 1000) / 10
}
