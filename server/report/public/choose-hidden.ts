import { ConsistentTables, type Deviations } from './consistent-tables'
import { width } from './limit'
import type { QuantityKey } from './quantity'
import { secretsOf, type Edition, type Secrets } from './secret'

/** Looking again with what was learnt from the last look hides fewer; a third look gains nothing worth its time. */
const looks = 3
const nearly = 1e-6

/** How far a number was seen to differ, as whole numbers: what an attacker can't rule out. */
class Seen {
  readonly #range = new Map<string, [lowest: number, highest: number]>()
  readonly uses = new Map<string, number>()

  of(name: string): [lowest: number, highest: number] {
    const [low, high] = this.#range.get(name) ?? [0, 0]
    return [Math.ceil(low - nearly), Math.floor(high + nearly)]
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

/** One look over all secrets: what has to be hidden with them, null where nothing suffices. */
function look(tables: ConsistentTables, secrets: readonly string[]): { chosen: Set<string>; seen: Seen } | null {
  const seen = new Seen()
  const chosen = new Set<string>()
  const queue = [...secrets]
  const isSecret = new Set(secrets)
  const widen = (name: string, deviation: number) => {
    const deviations = tables.cheapestWith(name, deviation)
    if (!deviations) return
    seen.add(deviations)
    for (const other of deviations.keys()) {
      if (isSecret.has(other) || chosen.has(other)) continue
      chosen.add(other)
      queue.push(other)
      tables.price(other, 0)
    }
  }
  for (const name of queue) {
    // Upwards first, as most are near nothing; what can't be had above is had below.
    const [low, high] = seen.of(name)
    for (let above = low + width; above > high && !seen.isWide(name); above -= 1) widen(name, above)
    if (!seen.isWide(name)) widen(name, seen.of(name)[1] - width)
    if (!seen.isWide(name)) return null
  }
  return { chosen, seen }
}

const named = ({ unknowns }: Secrets, state: string) =>
  [...unknowns].filter(([, unknown]) => unknown.state === state).map(([name]) => name)

/**
 * What to hide in the new edition, the last one: small numbers, and with them so many others that each hidden number could be
 * any of at least four, whatever is reckoned from all that is printed in all editions. For each number another set of tables
 * is found that agrees with everything printed and in which it differs; what differs with it is hidden, too.
 *
 * @returns null where even hiding everything would not do
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
    for (let round = 0; round < looks; round += 1) {
      const found = look(tables, round % 2 === 0 ? order : order.toReversed())
      if (!found) break
      if (!best || found.chosen.size <= best.size) best = found.chosen
      for (const name of candidates) {
        const isLeft = best.has(name)
        tables.price(name, isLeft ? unknowns.get(name)!.cost / (found.seen.uses.get(name) ?? 1) : null)
      }
      candidates = candidates.filter((name) => best!.has(name))
    }
    return best && [...order, ...best].flatMap((name) => unknowns.get(name)!.quantity ?? [])
  } finally {
    tables.dispose()
  }
}
