import { ConsistentTables, type Deviations } from './consistent-tables'
import { width } from './limit'
import type { QuantityKey } from './quantity'
import { secretsOf, type Edition, type Secrets } from './secret'

/** The second round uses results of the first one and hides fewer numbers; more than three gain little for their time. */
const maxRounds = 3
const tolerance = 1e-6

/** The range of each number's deviations that were found possible: values that an attacker can't rule out. */
class Ranges {
  readonly #range = new Map<string, [lowest: number, highest: number]>()
  /** In how many solutions each number differs. */
  readonly uses = new Map<string, number>()

  of(name: string): [lowest: number, highest: number] {
    const [low, high] = this.#range.get(name) ?? [0, 0]
    return [Math.ceil(low - tolerance), Math.floor(high + tolerance)]
  }

  isWide(name: string): boolean {
    const [low, high] = this.of(name)
    return high - low >= width
  }

  add(deviations: Deviations): void {
    for (const [name, by] of deviations) {
      const [low, high] = this.#range.get(name) ?? [0, 0]
      this.#range.set(name, [Math.min(low, by), Math.max(high, by)])
      this.uses.set(name, (this.uses.get(name) ?? 0) + 1)
    }
  }
}

/** One round over all secrets: the numbers that must be hidden with them; null when even hiding all isn't enough. */
function runRound(
  tables: ConsistentTables,
  secrets: readonly string[],
): { chosen: Set<string>; ranges: Ranges } | null {
  const ranges = new Ranges()
  const chosen = new Set<string>()
  const queue = [...secrets]
  const isSecret = new Set(secrets)
  const widen = (name: string, deviation: number) => {
    const deviations = tables.cheapestWith(name, deviation)
    if (!deviations) return
    ranges.add(deviations)
    for (const other of deviations.keys()) {
      if (isSecret.has(other) || chosen.has(other)) continue
      chosen.add(other)
      queue.push(other)
      tables.price(other, 0)
    }
  }
  for (const name of queue) {
    // Larger values first, as most numbers are near 0; the rest of the width is searched below.
    const [low, high] = ranges.of(name)
    for (let above = low + width; above > high && !ranges.isWide(name); above -= 1) widen(name, above)
    if (!ranges.isWide(name)) widen(name, ranges.of(name)[1] - width)
    if (!ranges.isWide(name)) return null
  }
  return { chosen, ranges }
}

const named = ({ unknowns }: Secrets, state: string) =>
  [...unknowns].filter(([, unknown]) => unknown.state === state).map(([name]) => name)

/**
 * Chooses the numbers to hide in the new edition, the last one: the small ones, and as many others that each hidden number
 * may have at least four values by everything printed in all editions. For each hidden number it finds another set of
 * tables that agrees with everything printed but in which the number differs, and hides all numbers that differ there.
 *
 * @returns null when even hiding all numbers isn't enough
 */
export async function chooseHidden(editions: readonly Edition[]): Promise<QuantityKey[] | null> {
  const secrets = secretsOf(editions)
  const { unknowns } = secrets
  const tables = await ConsistentTables.of(secrets)
  try {
    const order = named(secrets, 'SECRET')
    let candidates = named(secrets, 'OPEN')
    for (const name of candidates) tables.price(name, unknowns.get(name)!.cost)
    let best: Set<string> | null = null
    for (let round = 0; round < maxRounds; round += 1) {
      const found = runRound(tables, round % 2 === 0 ? order : order.toReversed())
      if (!found) break
      if (!best || found.chosen.size <= best.size) best = found.chosen
      for (const name of candidates) {
        const isLeft = best.has(name)
        tables.price(name, isLeft ? unknowns.get(name)!.cost / (found.ranges.uses.get(name) ?? 1) : null)
      }
      candidates = candidates.filter((name) => best!.has(name))
    }
    return best && [...order, ...best].flatMap((name) => unknowns.get(name)!.quantity ?? [])
  } finally {
    tables.dispose()
  }
}
