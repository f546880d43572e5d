import { sql, type Selectable } from 'kysely'
import type { EntityManager } from '../../database/orm'
import type { DB } from '../../database/tables'
import type { ResolvedFilter } from '../../filter/resolve'
import { isTalliedFilter } from '../../filter/tallied'
import type { Circumstances } from '../rule'
import { declarationRules } from '../specified-rules'
import { storedDay } from './basis'
import { numberOf, rulesIn, type Mask } from './mask'
import { masked } from './masked'
import { standingOf, type Standing } from './standing'

type Place = Pick<Selectable<DB['declaration']>, 'county' | 'committee'>

interface Counts {
  /** Acknowledged ones included. */
  violated: number
  milder: number
  acknowledged: number
  acknowledgedMilder: number
  cannotCheck: number
}

/** One rule's counts in one county and committee. */
export interface Cell extends Place, Counts {}

/** By what a rule's findings are counted: by place, or together, with which there are a few hundred rows less to read. */
const placed = { PLACE: sql`county, committee,`, TOGETHER: sql`` }
export type By = keyof typeof placed

const names = ['violated', 'milder', 'acknowledged', 'acknowledgedMilder', 'cannotCheck'] as const

/** The cells of each rule; what is added to the same place is summed. */
class Cells {
  readonly #of = new Map<string, Map<string, Cell>>([...declarationRules.keys()].map((id) => [id, new Map()]))

  add(rule: string, { county = '', committee = null }: Partial<Place>, counts: Partial<Counts>, times = 1): void {
    const own = this.#of.get(rule)!
    const key = `${county} ${committee ?? ''}`
    const none = { violated: 0, milder: 0, acknowledged: 0, acknowledgedMilder: 0, cannotCheck: 0 }
    const cell = own.get(key) ?? { county, committee, ...none }
    for (const name of names) cell[name] += times * (counts[name] ?? 0)
    own.set(key, cell)
  }

  get all(): Map<string, Cell[]> {
    return new Map([...this.#of].map(([id, cells]) => [id, [...cells.values()]]))
  }
}

interface MaskGroup extends Partial<Place> {
  violated: Mask
  milder: Mask
  unchecked: Mask
  acknowledged: Mask
  n: number
}

const groups = (by: By) => sql`${placed[by]} violated, milder, unchecked, acknowledged`

function addGroups(cells: Cells, rows: readonly MaskGroup[], times = 1): void {
  const idsOf = new Map<Mask, string[]>()
  const each = (mask: Mask, place: Partial<Place>, counts: Partial<Counts>) => {
    const ids = idsOf.get(mask) ?? rulesIn(mask).map(({ id }) => id)
    idsOf.set(mask, ids)
    for (const id of ids) cells.add(id, place, counts, times)
  }
  for (const { violated, milder, unchecked, acknowledged, n, ...place } of rows) {
    each(violated, place, { violated: n })
    each(milder, place, { milder: n })
    each(acknowledged, place, { acknowledged: n })
    each((BigInt(milder) & BigInt(acknowledged)).toString(), place, { acknowledgedMilder: n })
    each(unchecked, place, { cannotCheck: n })
  }
}

async function addMasked(
  em: EntityManager,
  cells: Cells,
  resolved: ResolvedFilter,
  circumstances: Circumstances,
  standing: Standing,
  by: By,
): Promise<void> {
  const rows = masked(resolved, circumstances, standing, sql`county, committee`)
  const grouped = await sql<MaskGroup>`select ${groups(by)}, count(*)::integer as n from ${rows} declaration
    group by ${groups(by)}`.execute(em.getKysely())
  addGroups(cells, grouped.rows)
}

interface RuleSums extends Partial<Place>, Counts {
  rule: number
}

const idOf = new Map([...declarationRules.values()].map((rule) => [numberOf(rule), rule.id]))

/** Sums of the tally, in which the declarations that are due still count with their old answers. */
async function addTallied(em: EntityManager, cells: Cells, { condition }: ResolvedFilter, at: Circumstances, by: By) {
  const { rows } = await sql<RuleSums>`select ${placed[by]} rule, sum(violated)::integer as violated,
      sum(milder)::integer as milder, sum(acknowledged)::integer as acknowledged,
      sum(acknowledged_milder)::integer as "acknowledgedMilder", sum(cannot_check)::integer as "cannotCheck"
    from finding_tally where day = ${storedDay(at)} and year = ${at.cycle.year} and ${condition}
    group by ${placed[by]} rule`.execute(em.getKysely())
  for (const { rule, ...row } of rows) {
    const id = idOf.get(rule)
    if (id) cells.add(id, row, row)
  }
}

async function takeOut(
  em: EntityManager,
  cells: Cells,
  { condition }: ResolvedFilter,
  at: Circumstances,
  ids: number[],
  by: By,
) {
  const { rows } = await sql<MaskGroup>`select ${groups(by)}, count(*)::integer as n from verdict
    where day = ${storedDay(at)} and year = ${at.cycle.year} and declaration_id = any(${ids})
      and ${condition} group by ${groups(by)}`.execute(em.getKysely())
  addGroups(cells, rows, -1)
}

/** Every rule's counts among the filtered declarations of a year: from sums where the filter allows it, and always exact. */
export async function cellsOf(
  em: EntityManager,
  resolved: ResolvedFilter,
  circumstances: Circumstances,
  by: By = 'PLACE',
): Promise<Map<string, Cell[]>> {
  const cells = new Cells()
  const standing = await standingOf(em, circumstances)
  if (!standing || !isTalliedFilter(resolved.filter)) {
    await addMasked(em, cells, resolved, circumstances, standing, by)
    return cells.all
  }
  await addTallied(em, cells, resolved, circumstances, by)
  const { except } = standing
  if (except.length > 0) {
    await takeOut(em, cells, resolved, circumstances, except, by)
    await addMasked(em, cells, resolved, { ...circumstances, among: except }, null, by)
  }
  return cells.all
}
