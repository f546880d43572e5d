import loadHighs, { type Highs, type Model } from 'highs'
import type { Secrets, Unknown } from './secret'

/**
 * Largest deviation of a number from its true value that is considered. No larger one is needed, and most bounds can't be
 * reached with it and are left out of the program. A solution that is found with it stays valid without this limit.
 */
const maxDeviation = 3
const tolerance = 1e-6

/** Another set of tables that agrees with everything known: by how much each number differs in it. */
export type Deviations = ReadonlyMap<string, number>

const up = ({ state }: Unknown) => (state === 'KNOWN' ? 0 : maxDeviation)
const down = ({ state, value, lowest }: Unknown) => (state === 'KNOWN' ? 0 : Math.min(maxDeviation, value - lowest))

/** Whether any deviations can reach this bound. */
function isReachable({ kind, terms }: Secrets['relations'][number], unknowns: Secrets['unknowns']): boolean {
  if (kind === 'NOTHING') return true
  const worst = terms.reduce((sum, [name, factor]) => {
    const unknown = unknowns.get(name)!
    const step = factor > 0 ? -down(unknown) : up(unknown)
    return sum + factor * (unknown.value + step)
  }, 0)
  return worst < 0
}

/**
 * All tables that agree with everything known, as a linear program: for each number that may differ one column for the
 * deviation upwards and one for the deviation downwards. The same program is solved many times, each time starting from
 * the solution before.
 */
export class ConsistentTables {
  readonly #names: string[]
  readonly #column: ReadonlyMap<string, number>
  readonly #model: Model

  static async of(secrets: Secrets): Promise<ConsistentTables> {
    return new ConsistentTables(await loadHighs(), secrets)
  }

  private constructor(
    highs: Highs,
    readonly secrets: Secrets,
  ) {
    const { unknowns, relations } = secrets
    this.#names = [...unknowns].filter(([, { state }]) => state !== 'KNOWN').map(([name]) => name)
    this.#column = new Map(this.#names.map((name, index) => [name, index]))
    const rows = relations.filter((relation) => isReachable(relation, unknowns))
    const sums = rows.map(({ terms }) =>
      terms.reduce((sum, [name, factor]) => sum - factor * unknowns.get(name)!.value, 0),
    )
    const entries = rows.map(({ terms }) =>
      terms.flatMap(([name, factor]) => {
        const column = this.#column.get(name)
        return column === undefined ? [] : [[column, factor] as const, [this.#names.length + column, -factor] as const]
      }),
    )
    const [numRows, numCols] = [rows.length, 2 * this.#names.length]
    const starts = [0]
    for (const row of entries) starts.push(starts.at(-1)! + row.length)
    const own = this.#names.map((name) => unknowns.get(name)!)
    this.#model = highs.createModel({
      numRows,
      numCols,
      colCost: new Float64Array(numCols),
      colLower: new Float64Array(numCols),
      colUpper: [...own.map((unknown) => (unknown.state === 'FREE' ? highs.infinity : up(unknown))), ...own.map(down)],
      rowLower: sums,
      rowUpper: sums.map((sum, index) => (rows[index]!.kind === 'NOTHING' ? sum : highs.infinity)),
      matrix: {
        format: 'csr',
        numRows,
        numCols,
        starts,
        indices: entries.flat().map(([column]) => column),
        values: entries.flat().map(([, factor]) => factor),
      },
    })
    this.#model.options.set({ output_flag: false, presolve: 'off', solver: 'simplex' })
    this.#optimal = highs.constants.modelStatus.optimal
  }

  readonly #optimal: number

  /** Sets the cost of this number's deviation; null: it may not differ. */
  price(name: string, cost: number | null): void {
    const column = this.#column.get(name)!
    const unknown = this.secrets.unknowns.get(name)!
    for (const at of [column, this.#names.length + column]) this.#model.changeColCost(at, cost ?? 0)
    this.#model.changeColBounds(column, 0, cost === null ? 0 : up(unknown))
    this.#model.changeColBounds(this.#names.length + column, 0, cost === null ? 0 : down(unknown))
  }

  /** The cheapest tables in which a number differs by exactly `deviation`; null when there are none. */
  cheapestWith(name: string, deviation: number): Deviations | null {
    const column = this.#column.get(name)!
    const unknown = this.secrets.unknowns.get(name)!
    if (deviation > up(unknown) || -deviation > down(unknown)) return null
    const [above, below] = [Math.max(0, deviation), Math.max(0, -deviation)]
    this.#model.changeColBounds(column, above, above)
    this.#model.changeColBounds(this.#names.length + column, below, below)
    this.#model.run()
    const found = this.#model.getModelStatus() === this.#optimal ? this.#deviations() : null
    this.#model.changeColBounds(column, 0, up(unknown))
    this.#model.changeColBounds(this.#names.length + column, 0, down(unknown))
    return found
  }

  #deviations(): Deviations {
    const { colValue } = this.#model.getSolution()
    const all = this.#names.map((name, index): [string, number] => [
      name,
      colValue[index]! - colValue[this.#names.length + index]!,
    ])
    return new Map(
      all.filter(([name, by]) => Math.abs(by) > tolerance && this.secrets.unknowns.get(name)!.state !== 'FREE'),
    )
  }

  dispose(): void {
    this.#model.dispose()
  }
}
