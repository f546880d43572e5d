import type { Cell } from './rows'
import type { SignedRow } from './signed-row'

/** Pairs of rows that are compared for likeness. */
const mostCompared = 250_000
/** Share of cells that two rows with several cells have in common if one is the other, changed. */
const leastAlike = 0.3
const fewCells = 3

/** How much a found row is like a signed one; 0 if they are two rows. */
function likeness(signed: SignedRow, cells: readonly Cell[]): number {
  const most = Math.max(signed.columns.length, cells.length)
  if (signed.columns.length === 0 || cells.length === 0) return 0.5
  const share = cells.filter((cell) => signed.isSame(cell)).length / most
  return share >= leastAlike || most <= fewCells ? 1 + 10 * share : 0
}

/**
 * Which signed row each found row of a gap is, in their order: of all ways the one with the most that is alike. Where that
 * isn't known, rows of equal number are in their places.
 *
 * @param found null of rows whose cells weren't kept
 * @returns by found row, the place in `signed`, or −1
 */
export function pairRows(signed: readonly SignedRow[], found: readonly (readonly Cell[] | null)[]): number[] {
  const [height, width] = [signed.length, found.length]
  const isKnown = signed.every((row) => row.isKnown) && found.every((cells) => cells !== null)
  if (!isKnown || height * width > mostCompared) return found.map((_, at) => (height === width ? at : -1))
  const alike = signed.map((row) => found.map((cells) => likeness(row, cells)))
  const best = Array.from({ length: height + 1 }, () => new Float64Array(width + 1))
  for (let row = height - 1; row >= 0; row -= 1) {
    for (let at = width - 1; at >= 0; at -= 1) {
      const together = alike[row]![at]! > 0 ? alike[row]![at]! + best[row + 1]![at + 1]! : 0
      best[row]![at] = Math.max(together, best[row + 1]![at]!, best[row]![at + 1]!)
    }
  }
  const pairs = found.map(() => -1)
  let [row, at] = [0, 0]
  while (row < height && at < width) {
    if (best[row]![at] === best[row + 1]![at]) row += 1
    else if (best[row]![at] === best[row]![at + 1]) at += 1
    else pairs[at++] = row++
  }
  return pairs
}
