/** One number of a word, as one place shows it of one set of rows. */
export interface Figure {
  /** The label that stands beside it. */
  word: string
  /** Whose rows, by the name that stands there: 全部, 评审委员会 农业专业, 系列 林业工程 · 级别 中级. */
  entity: string
  /** Where it was read: a page, a sheet, a field of the API. */
  place: string
  /** As shown: a count, a percentage with one decimal, or —. */
  number: number | string
}

export const whole = '全部'

/** Parts of an entity in one order, so that 系列 × 级别 and 级别 × 系列 are the same rows. */
export const entityOf = (...parts: string[]): string => parts.filter(Boolean).toSorted().join(' · ') || whole

/** Each word of each entity that differs between two places, naming both. */
export function differences(figures: readonly Figure[]): string[] {
  const groups = Map.groupBy(figures, ({ word, entity }) => `${entity}｜${word}`)
  return [...groups].flatMap(([what, same]) => {
    const first = same[0]!
    return same
      .filter(({ number }) => String(number) !== String(first.number))
      .map(({ place, number }) => `${what}: ${first.number}（${first.place}）≠ ${number}（${place}）`)
  })
}

/** How many places tell the same word of the same rows: what only one tells compares nothing. */
export function comparisons(figures: readonly Figure[]): number {
  const groups = Map.groupBy(figures, ({ word, entity }) => `${entity}｜${word}`)
  return [...groups.values()].reduce((sum, same) => sum + same.length - 1, 0)
}
