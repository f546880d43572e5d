/** Cells of a table of common subsequences; larger parts without a row that comes once stay unmatched. */
const mostCompared = 1_000_000

interface Range {
  signedFrom: number
  signedTo: number
  foundFrom: number
  foundTo: number
}

/** Which signed row each found row is. */
export interface Alignment {
  /** By found row: the signed row with the same content, or −1. */
  signedOf: Int32Array
  /** Found rows whose signed row was elsewhere. */
  moved: ReadonlySet<number>
}

/** The longest part of a sequence whose values increase, as places in it. */
function longestIncreasing(values: readonly number[]): number[] {
  const ends: number[] = []
  const before = new Int32Array(values.length)
  for (const [place, value] of values.entries()) {
    let [low, high] = [0, ends.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (values[ends[middle]!]! < value) low = middle + 1
      else high = middle
    }
    before[place] = low > 0 ? ends[low - 1]! : -1
    ends[low] = place
  }
  const chosen: number[] = []
  for (let place = ends.at(-1) ?? -1; place >= 0; place = before[place]!) chosen.push(place)
  return chosen.reverse()
}

class Aligner {
  readonly signedOf: Int32Array
  /** Ranges that are still to be compared. */
  readonly #open: Range[] = []

  constructor(
    readonly signed: readonly string[],
    readonly found: readonly string[],
  ) {
    this.signedOf = new Int32Array(found.length).fill(-1)
    this.#open.push({ signedFrom: 0, signedTo: signed.length, foundFrom: 0, foundTo: found.length })
    for (let range = this.#open.pop(); range; range = this.#open.pop()) this.#compare(range)
  }

  #compare(range: Range): void {
    const { signed, found } = this
    let { signedFrom, signedTo, foundFrom, foundTo } = range
    while (signedFrom < signedTo && foundFrom < foundTo && signed[signedFrom] === found[foundFrom]) {
      this.signedOf[foundFrom++] = signedFrom++
    }
    while (signedFrom < signedTo && foundFrom < foundTo && signed[signedTo - 1] === found[foundTo - 1]) {
      this.signedOf[--foundTo] = --signedTo
    }
    if (signedFrom === signedTo || foundFrom === foundTo) return
    const rest = { signedFrom, signedTo, foundFrom, foundTo }
    const common = this.#onceInBoth(rest)
    if (common.length === 0) {
      this.#longestCommon(rest)
      return
    }
    let [signedNext, foundNext] = [signedFrom, foundFrom]
    for (const place of longestIncreasing(common.map(([, at]) => at))) {
      const [inSigned, inFound] = common[place]!
      this.signedOf[inFound] = inSigned
      this.#open.push({ signedFrom: signedNext, signedTo: inSigned, foundFrom: foundNext, foundTo: inFound })
      signedNext = inSigned + 1
      foundNext = inFound + 1
    }
    this.#open.push({ signedFrom: signedNext, signedTo, foundFrom: foundNext, foundTo })
  }

  /** Places of the rows that come exactly once in both parts, in the signed order. */
  #onceInBoth({ signedFrom, signedTo, foundFrom, foundTo }: Range): [number, number][] {
    const places = new Map<string, number>()
    for (let at = foundFrom; at < foundTo; at += 1) {
      const row = this.found[at]!
      places.set(row, places.has(row) ? -1 : at)
    }
    const count = new Map<string, number>()
    for (let at = signedFrom; at < signedTo; at += 1) {
      const row = this.signed[at]!
      count.set(row, (count.get(row) ?? 0) + 1)
    }
    const common: [number, number][] = []
    for (let at = signedFrom; at < signedTo; at += 1) {
      const place = places.get(this.signed[at]!) ?? -1
      if (place >= 0 && count.get(this.signed[at]!) === 1) common.push([at, place])
    }
    return common
  }

  #longestCommon({ signedFrom, signedTo, foundFrom, foundTo }: Range): void {
    const [height, width] = [signedTo - signedFrom, foundTo - foundFrom]
    if ((height + 1) * (width + 1) > mostCompared) return
    const lengths = new Uint32Array((height + 1) * (width + 1))
    const at = (row: number, column: number) => row * (width + 1) + column
    const same = (row: number, column: number) => this.signed[signedFrom + row] === this.found[foundFrom + column]
    for (let row = height - 1; row >= 0; row -= 1) {
      for (let column = width - 1; column >= 0; column -= 1) {
        lengths[at(row, column)] = same(row, column)
          ? lengths[at(row + 1, column + 1)]! + 1
          : Math.max(lengths[at(row + 1, column)]!, lengths[at(row, column + 1)]!)
      }
    }
    let [row, column] = [0, 0]
    while (row < height && column < width) {
      if (same(row, column)) this.signedOf[foundFrom + column++] = signedFrom + row++
      else if (lengths[at(row + 1, column)]! >= lengths[at(row, column + 1)]!) row += 1
      else column += 1
    }
  }
}

/** Rows that are elsewhere: what has no partner in order, and one with the same content. */
function pairMoved({ signed, found, signedOf }: Aligner, blank: string): Set<number> {
  const used = new Uint8Array(signed.length)
  for (const at of signedOf) if (at >= 0) used[at] = 1
  const free = new Map<string, number[]>()
  for (let at = signed.length - 1; at >= 0; at -= 1) {
    if (used[at] === 1 || signed[at] === blank) continue
    const places = free.get(signed[at]!)
    if (places) places.push(at)
    else free.set(signed[at]!, [at])
  }
  const moved = new Set<number>()
  for (const [at, row] of found.entries()) {
    if (signedOf[at]! >= 0) continue
    const from = free.get(row)?.pop()
    if (from === undefined) continue
    signedOf[at] = from
    moved.add(at)
  }
  return moved
}

/** Finds equal rows of two sequences, in order as far as possible. @param blank a row that isn't called moved */
export function align(signed: readonly string[], found: readonly string[], blank: string): Alignment {
  const aligner = new Aligner(signed, found)
  return { signedOf: aligner.signedOf, moved: pairMoved(aligner, blank) }
}

/** What is between two rows that are the same: rows without a partner. */
export interface Gap {
  signed: number[]
  found: number[]
  /** The next row that is the same, in the file; its length at the end. */
  before: number
}

/** The gaps in order. @param count of signed rows */
export function gapsOf({ signedOf, moved }: Alignment, count: number): Gap[] {
  const movedFrom = new Set([...moved].map((row) => signedOf[row]!))
  const gaps: Gap[] = []
  let next = 0
  let found: number[] = []
  const close = (to: number, before: number) => {
    const signed: number[] = []
    for (; next < to; next += 1) if (!movedFrom.has(next)) signed.push(next)
    if (signed.length > 0 || found.length > 0) gaps.push({ signed, found, before })
    found = []
    next = to + 1
  }
  for (const [row, from] of signedOf.entries()) {
    if (from < 0) found.push(row)
    else if (!moved.has(row)) close(from, row)
  }
  close(count, signedOf.length)
  return gaps
}
