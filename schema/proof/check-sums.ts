// Sums over the rows of a block, a few for each column. If all rows but a few are as they were signed, the sums give the
// fingerprints of the missing rows' cells, as in a code that corrects erasures: then it is known which cells were changed.

/** Rows of a list that share their sums. */
export const blockRows = 256
/** Sums of a column of a block: so many rows can be missing. */
export const sumCount = 8

/** Fingerprints are numbers of this field. */
const prime = 2 ** 31 - 1
const bigPrime = BigInt(prime)

/** A number below 2^53 in the field. */
function reduced(value: number): number {
  const high = Math.floor(value / 2 ** 31)
  const rest = high + (value - high * 2 ** 31)
  return rest >= prime ? rest - prime : rest
}

/** The fingerprint of a cell. It shows where a change is; that there is one is shown by the row's hash. @param sign what precedes `value` in it */
export function fingerprint(value: string, sign = ''): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < sign.length; at += 1) hash = Math.imul(hash ^ sign.charCodeAt(at), 0x01000193)
  for (let at = 0; at < value.length; at += 1) hash = Math.imul(hash ^ value.charCodeAt(at), 0x01000193)
  return reduced((hash ^ (hash >>> 15)) >>> 0)
}

/** The sums of a block: Σ f·iⁿ for each column and each n below `sumCount`, i being the row's place in the block from 1. */
export class BlockSums {
  readonly #sums: Float64Array

  constructor(readonly columns: number) {
    this.#sums = new Float64Array(columns * sumCount)
  }

  /** @param index the row's place in the block, from 0 @param fingerprints of its cells */
  add(index: number, fingerprints: ArrayLike<number>): void {
    const sums = this.#sums
    const place = index + 1
    const square = place * place
    for (let column = 0, at = 0; column < this.columns; column += 1, at += sumCount) {
      // Two powers at a time: a term below 2^31 times 2^16 is exact, and so is the sum of 256 terms times 2^8.
      let term = fingerprints[column]!
      for (let power = 0; power < sumCount; power += 2) {
        sums[at + power]! += term
        sums[at + power + 1]! += term * place
        term = reduced(term * square)
      }
    }
  }

  result(): Uint32Array {
    return Uint32Array.from(this.#sums, (sum) => reduced(reduced(sum)))
  }
}

function power(base: bigint, exponent: bigint): bigint {
  let [result, factor] = [1n, base % bigPrime]
  for (let left = exponent; left > 0n; left >>= 1n) {
    if (left & 1n) result = (result * factor) % bigPrime
    factor = (factor * factor) % bigPrime
  }
  return result
}

/** Rows of a matrix after elimination, the last column being the solution. */
function eliminated(matrix: bigint[][]): bigint[][] {
  for (let pivot = 0; pivot < matrix.length; pivot += 1) {
    // Places differ, so the matrix is regular and its leading minors aren't 0.
    const row = matrix[pivot]!
    const inverse = power(row[pivot]!, bigPrime - 2n)
    for (let at = pivot; at < row.length; at += 1) row[at] = (row[at]! * inverse) % bigPrime
    for (const other of matrix) {
      const factor = other[pivot]!
      if (other === row || factor === 0n) continue
      for (let at = pivot; at < row.length; at += 1) {
        other[at] = (((other[at]! - factor * row[at]!) % bigPrime) + bigPrime) % bigPrime
      }
    }
  }
  return matrix
}

/**
 * The fingerprints of missing rows, by row and column.
 *
 * @param signed the sums of the whole block
 * @param found those of the rows that are there
 * @param missing places of the others in the block, from 0, at most `sumCount`
 */
export function solvedRows(signed: Uint32Array, found: Uint32Array, missing: readonly number[]): number[][] {
  const columns = signed.length / sumCount
  const residual = (column: number, row: number) => {
    const at = column * sumCount + row
    return BigInt((signed[at]! - found[at]! + prime) % prime)
  }
  const matrix = missing.map((_, exponent) => [
    ...missing.map((index) => power(BigInt(index + 1), BigInt(exponent))),
    ...Array.from({ length: columns }, (_, column) => residual(column, exponent)),
  ])
  return eliminated(matrix).map((row) => row.slice(missing.length).map(Number))
}

/** The columns whose sums differ. */
export function differingColumns(signed: Uint32Array, found: Uint32Array): number[] {
  const columns = Array.from({ length: signed.length / sumCount }, (_, column) => column)
  return columns.filter((column) =>
    Array.from({ length: sumCount }, (_, n) => column * sumCount + n).some((at) => signed[at] !== found[at]),
  )
}
