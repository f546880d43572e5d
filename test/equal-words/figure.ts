/** One number: a word's value for one set of rows, as one place shows it. */
export interface Figure {
  /** The label beside it. */
  word: string
  /** The set of rows, by its name there: 全部, 评审委员会 农业专业, 系列 林业工程 · 级别 中级. */
  entity: string
  /** Where it was read: a page, a sheet, a field of the API. */
  place: string
  /** As shown: a count, a percentage with one decimal, or —. */
  number: number | string
}

export const whole = '全部'

/** The parts of an entity in a fixed order, so that 系列 × 级别 and 级别 × 系列 are the same rows. */
export const entityOf = (...parts: string[]): string => parts.filter(Boolean).toSorted().join(' · ') || whole

/** All words of an entity with different values in two places, with both places. */
export function differences(figures: readonly Figure[]): string[] {
  const groups = Map.groupBy(figures, ({ word, entity }) => `${entity}｜${word}`)
  return [...groups].flatMap(([what, same]) => {
    const first = same[0]!
    return same
      .filter(({ number }) => String(number) !== String(first.number))
      .map(({ place, number }) => `${what}: ${first.number}（${first.place}）≠ ${number}（${place}）`)
  })
}

/** The number of places that show the same word for the same rows. A number in only one place compares nothing. */
export function comparisons(figures: readonly Figure[]): number {
  const groups = Map.groupBy(figures, ({ word, entity }) => `${entity}｜${word}`)
  return [...groups.values()].reduce((sum, same) => sum + same.length - 1, 0)
}
