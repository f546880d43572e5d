import type { Cycle } from '../../schema/cycle'
import type { RuleFinding } from '../../schema/finding'
import type { EntityManager } from '../database/orm'
import type { ResolvedFilter } from '../filter/resolve'
import { declarationRules } from './specified-rules'
import { circumstancesAt } from './circumstances'
import { findingRule } from './finding-rule'
import type { Rule } from './rule'
import { cellsOf, openAt, type Asked, type Cell } from './store/cells'

const rules = [...declarationRules.values()]

const sum = (cells: readonly Cell[], of: (cell: Cell) => number) => cells.reduce((total, cell) => total + of(cell), 0)

/** Groups with open findings and their counts, the largest first. */
function openBy<K extends string | null>(cells: readonly Cell[], keyOf: (cell: Cell) => K): [K[], number[]] {
  const open = new Map<K, number>()
  for (const cell of cells) {
    const n = cell.violated - cell.acknowledged
    if (n > 0) open.set(keyOf(cell), (open.get(keyOf(cell)) ?? 0) + n)
  }
  const sorted = [...open].toSorted((a, b) => b[1] - a[1])
  return [sorted.map(([key]) => key), sorted.map(([, n]) => n)]
}

const openOf = (cells: readonly Cell[]) => ({
  open: sum(cells, ({ violated, acknowledged }) => violated - acknowledged),
  milder: sum(cells, ({ milder, acknowledgedMilder }) => milder - acknowledgedMilder),
})

function ruleFinding(rule: Rule, cycles: readonly Cycle[], cells: readonly Cell[]): RuleFinding {
  const [counties, countyCounts] = openBy(cells, ({ county }) => county)
  const [committees, committeeCounts] = openBy(cells, ({ committee }) => committee)
  return {
    rule: findingRule(rule, cycles),
    ...openOf(cells),
    acknowledged: sum(cells, ({ acknowledged }) => acknowledged),
    cannotCheck: sum(cells, ({ cannotCheck }) => cannotCheck),
    counties,
    countyCounts,
    committees,
    committeeCounts,
  }
}

/** The cells of every rule among the filtered declarations of all years. */
async function cellsByRule(em: EntityManager, resolved: ResolvedFilter): Promise<Map<string, Cell[]>> {
  const all = new Map<string, Cell[]>(rules.map(({ id }) => [id, []]))
  for (const cycle of resolved.cycles) {
    const circumstances = circumstancesAt(cycle, resolved)
    const cells = await cellsOf(em, resolved, circumstances)
    for (const [id, own] of cells) all.get(id)!.push(...own)
  }
  return all
}

/** The counts of every rule among the filtered declarations, in the order of the rules, including zeros. */
export async function countFindings(em: EntityManager, resolved: ResolvedFilter): Promise<RuleFinding[]> {
  const all = await cellsByRule(em, resolved)
  return rules.map((rule) => ruleFinding(rule, resolved.cycles, all.get(rule.id)!))
}

/** A rule with its open findings, of which the milder ones count as 提醒. */
export interface OpenFindings {
  rule: Rule
  open: number
  milder: number
}

/** Only how many findings are open in all places together, at each of several moments. */
export async function countOpen(em: EntityManager, asked: readonly Asked[]): Promise<OpenFindings[][]> {
  const counted = await openAt(em, asked)
  return counted.map((cells) => rules.map((rule) => ({ rule, ...openOf(cells.get(rule.id)!) })))
}
