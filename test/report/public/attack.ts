import loadHighs from 'highs'
import { byName, nameOf, type PublishedNumber } from './published'
import { crossing, knowledgeOf, restsOf, type Fact } from './reader-knowledge'

/** One edition as the attacker sees it, and the true values, which are used only to evaluate the attack. */
export interface Attacked {
  numbers: readonly PublishedNumber[]
  truth: ReadonlyMap<string, number>
}

/** The interval that the attacker learns for a hidden number; both ends are possible. */
export interface Learnt {
  name: string
  truth: number
  lowest: number
  highest: number
}

export const widthOf = ({ lowest, highest }: Learnt) => highest - lowest

const nearly = 1e-6
const isSmall = (value: number) => value === 1 || value === 2

interface Puzzle {
  facts: Fact[]
  /** Values printed in some edition. */
  known: Map<string, number>
  truth: Map<string, number>
  lowest: Map<string, number>
  /** The hidden numbers. */
  wanted: Set<string>
}

/**
 * The variables of all editions. An uncorrected number is the same variable in all of them; the attacker knows which
 * ones are.
 */
function puzzleOf(editions: readonly Attacked[]): Puzzle {
  const puzzle: Puzzle = { facts: [], known: new Map(), truth: new Map(), lowest: new Map(), wanted: new Set() }
  for (const [edition, { numbers, truth }] of editions.entries()) {
    const own = (name: string) => (truth.has(name) ? `${name} ≡ ${truth.get(name)}` : `${edition} ${name}`)
    const renamed = ({ isZero, terms }: Fact): Fact => ({
      isZero,
      terms: terms.map(([name, factor]) => [own(name), factor]),
    })
    const values = byName(numbers)
    for (const [name, value] of values) {
      puzzle.truth.set(own(name), truth.get(name)!)
      if (value !== null) puzzle.known.set(own(name), value)
    }
    puzzle.facts.push(...knowledgeOf(numbers, truth).map(renamed))
    puzzle.facts.push(...crossing(new Set(values.keys()), numbers).map(renamed))
    // A row exists only because somebody is in it, except in T8, where all rows are printed. A cell of T3, whose columns are
    // counties, may be 0 in a row that isn't.
    for (const { where, table, kind } of numbers) {
      if (table === 'T3' && '区县' in where) continue
      const name = [nameOf('申报人数', where), nameOf('申报', where)].find((each) => truth.has(each)) ?? ''
      if (table !== 'T8' && kind !== 'TOTAL' && (truth.get(name) ?? 0) > 0) puzzle.lowest.set(own(name), 1)
    }
    for (const fact of smallRests(numbers, truth)) {
      const rest = renamed(fact)
      const name = `rest ${rest.terms.map(([term, factor]) => `${factor} ${term}`).join()}`
      puzzle.facts.push({ isZero: true, terms: [[name, -1], ...rest.terms] })
      puzzle.truth.set(name, valueOf(fact, truth))
    }
  }
  for (const name of puzzle.truth.keys()) if (!puzzle.known.has(name)) puzzle.wanted.add(name)
  return puzzle
}

const valueOf = ({ terms }: Fact, truth: ReadonlyMap<string, number>) =>
  terms.reduce((sum, [name, factor]) => sum + factor * truth.get(name)!, 0)

/** Groups of one or two people that no cell shows but the difference of two printed cells gives. */
function smallRests(numbers: readonly PublishedNumber[], truth: ReadonlyMap<string, number>): Fact[] {
  const wheres = new Map(numbers.map(({ where }) => [JSON.stringify(where), where]))
  const groups = [...wheres.values()].filter((where) => !['{}', '{"途径":"评审"}'].includes(JSON.stringify(where)))
  return groups
    .filter((where) => where.途径 !== '其他')
    .flatMap((where) => [...restsOf(where, ''), ...restsOf(where, '人数')])
    .filter(
      (fact) => fact.terms.length > 1 && fact.terms.every(([name]) => truth.has(name)) && isSmall(valueOf(fact, truth)),
    )
}

/** Inserts the known values. Relations without unknowns are removed. */
function open({ facts, known }: Puzzle) {
  const rows = new Map<string, { isZero: boolean; terms: Map<string, number>; constant: number }>()
  for (const { isZero, terms } of facts) {
    const unknown = new Map<string, number>()
    let constant = 0
    for (const [name, factor] of terms) {
      const value = known.get(name)
      if (value === undefined) unknown.set(name, (unknown.get(name) ?? 0) + factor)
      else constant += factor * value
    }
    const left = new Map([...unknown].filter(([, factor]) => factor !== 0))
    if (left.size > 0)
      rows.set(JSON.stringify([isZero, constant, [...left].toSorted()]), { isZero, terms: left, constant })
  }
  return [...rows.values()]
}

/**
 * The attacker: a linear program of everything printed and known, which minimises and maximises each hidden number. Each
 * solution also gives possible values of the other numbers, so most of them need no separate program.
 *
 * @param enough stop when a number has this many possible values; infinite computes each number's whole interval
 */
export async function attack(editions: readonly Attacked[], enough = 3): Promise<Learnt[]> {
  const puzzle = puzzleOf(editions)
  const rows = open(puzzle)
  const names = [...new Set([...puzzle.wanted, ...rows.flatMap(({ terms }) => [...terms.keys()])])]
  const column = new Map(names.map((name, index) => [name, index]))
  const highs = await loadHighs()
  const { minimize, maximize } = highs.constants.objectiveSense
  const starts = [0]
  for (const { terms } of rows) starts.push(starts.at(-1)! + terms.size)
  const [numRows, numCols] = [rows.length, names.length]
  const model = highs.createModel({
    numRows,
    numCols,
    colCost: new Float64Array(numCols),
    colLower: names.map((name) => puzzle.lowest.get(name) ?? 0),
    colUpper: names.map(() => 1e6),
    rowLower: rows.map(({ constant }) => -constant),
    rowUpper: rows.map(({ isZero, constant }) => (isZero ? -constant : highs.infinity)),
    matrix: {
      format: 'csr',
      numRows,
      numCols,
      starts,
      indices: rows.flatMap(({ terms }) => [...terms.keys()].map((name) => column.get(name)!)),
      values: rows.flatMap(({ terms }) => [...terms.values()]),
    },
  })
  try {
    model.options.set({ output_flag: false, presolve: 'off', solver: 'simplex' })
    const learnt = new Map(
      [...puzzle.wanted].map((name): [string, Learnt] => {
        const truth = puzzle.truth.get(name)!
        return [name, { name, truth, lowest: truth, highest: truth }]
      }),
    )
    for (const [name, own] of learnt) {
      const at = column.get(name)!
      for (const sense of [maximize, minimize]) {
        if (widthOf(own) >= enough) break
        model.changeObjectiveSense(sense)
        model.changeColCost(at, 1)
        model.run()
        if (model.getModelStatus() !== highs.constants.modelStatus.optimal) throw new Error(`no answer for ${name}`)
        const { colValue } = model.getSolution()
        for (const other of learnt.values()) {
          const value = colValue[column.get(other.name)!]!
          other.lowest = Math.min(other.lowest, Math.ceil(value - nearly))
          other.highest = Math.max(other.highest, Math.floor(value + nearly))
        }
        model.changeColCost(at, 0)
      }
    }
    return [...learnt.values()]
  } finally {
    model.dispose()
  }
}
