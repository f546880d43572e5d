/** A seeded random generator (mulberry32): the same words give the same numbers on every machine. */
export class Random {
  #state: number

  /** @param words seed; different words give independent sequences */
  constructor(...words: (string | number)[]) {
    // FNV-1a, so that similar words don't give similar sequences.
    let hash = 2166136261
    for (const char of words.join('/')) hash = Math.imul(hash ^ char.codePointAt(0)!, 16777619)
    this.#state = hash >>> 0
  }

  /** 0 ≤ x < 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }

  chance(probability: number): boolean {
    return this.next() < probability
  }

  /** An integer from `from` to `to`, both included. */
  integer(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1))
  }

  pick<T>(items: readonly T[]): T {
    return items[Math.floor(this.next() * items.length)]!
  }

  /** Picks an item by its weight; the weights may have any sum. */
  weighted<T>(items: readonly (readonly [T, number])[]): T {
    const total = items.reduce((sum, [, weight]) => sum + weight, 0)
    let rest = this.next() * total
    for (const [item, weight] of items) {
      rest -= weight
      if (rest < 0) return item
    }
    return items.at(-1)![0]
  }

  /** Picks by Zipf's law: the first item twice as often as the second, three times as often as the third. */
  skewed<T>(items: readonly T[]): T {
    return this.weighted(items.map((item, index) => [item, 1 / (index + 1)] as const))
  }
}
