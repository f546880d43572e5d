import { sql, type RawBuilder, type Selectable, type SqlBool } from 'kysely'
import type { EntityManager } from '../../database/orm'
import type { DB } from '../../database/tables'
import type { ResolvedFilter } from '../../filter/resolve'
import { isTalliedFilter } from '../../filter/tallied'
import type { Circumstances } from '../rule'
import { declarationRules } from '../specified-rules'
import { storedDay } from './basis'
import { numberOf, rulesIn, type Mask } from './mask'
import { masked, ofYear } from './masked'
import { standingOf, standingsOf, type Standing } from './standing'

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
type By = keyof typeof placed

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
async function addTallied(em: EntityManager, cells: Cells, resolved: ResolvedFilter, at: Circumstances, by: By) {
  const { rows } = await sql<RuleSums>`select ${placed[by]} rule, sum(violated)::integer as violated,
      sum(milder)::integer as milder, sum(acknowledged)::integer as acknowledged,
      sum(acknowledged_milder)::integer as "acknowledgedMilder", sum(cannot_check)::integer as "cannotCheck"
    from finding_tally where day = ${storedDay(at)} and ${ofYear(resolved, at.cycle.year)}
    group by ${placed[by]} rule`.execute(em.getKysely())
  for (const { rule, ...row } of rows) {
    const id = idOf.get(rule)
    if (id) cells.add(id, row, row)
  }
}

async function takeOut(
  em: EntityManager,
  cells: Cells,
  resolved: ResolvedFilter,
  at: Circumstances,
  ids: number[],
  by: By,
) {
  const { rows } = await sql<MaskGroup>`select ${groups(by)}, count(*)::integer as n from verdict
    where day = ${storedDay(at)} and ${ofYear(resolved, at.cycle.year)} and declaration_id = any(${ids})
    group by ${groups(by)}`.execute(em.getKysely())
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

/** The filtered declarations of a year at a moment. */
export interface Asked {
  resolved: ResolvedFilter
  circumstances: Circumstances
  /**
   * The part of the filter of which the stored answers have the columns, and the condition of the rest over the declarations of
   * today, which fulfil it on each day; null if the filter has another part.
   */
  parts: { tally: RawBuilder<SqlBool>; lasting: RawBuilder<SqlBool> } | null
}

const answersAt = ({ circumstances, parts }: Asked, place: number) => sql`
  select ${sql.lit(place)} as place, declaration_id, violated, milder, acknowledged from verdict
  where day = ${storedDay(circumstances)} and year = ${circumstances.cycle.year} and violated <> 0
    and ${parts!.tally}`

const sumsAt = ({ circumstances, resolved }: Asked, place: number) => sql`
  select ${sql.lit(place)} as place, rule, violated, milder, acknowledged, acknowledged_milder from finding_tally
  where day = ${storedDay(circumstances)} and ${ofYear(resolved, circumstances.cycle.year)}`

type OpenSums = Pick<RuleSums, 'rule' | 'violated' | 'milder' | 'acknowledged' | 'acknowledgedMilder'>
type OpenMasks = Omit<MaskGroup, 'unchecked'>

/** The findings of several moments together in all places, without what can't be checked, by a statement for all that are stored. */
export async function openAt(em: EntityManager, all: readonly Asked[]): Promise<Map<string, Cell[]>[]> {
  const standings = await standingsOf(
    em,
    all.map(({ circumstances }) => circumstances),
  )
  const cells = all.map(() => new Cells())
  const union = (places: number[], select: (asked: Asked, place: number) => RawBuilder<unknown>) =>
    sql.join(
      places.map((place) => select(all[place]!, place)),
      sql` union all `,
    )
  const isStored = (place: number) => standings[place]?.except.length === 0
  const places = [...all.keys()].filter(isStored)
  const tallied = places.filter((place) => isTalliedFilter(all[place]!.resolved.filter))
  const masked = places.filter((place) => !tallied.includes(place) && all[place]!.parts)
  if (tallied.length > 0) {
    const { rows } = await sql<OpenSums & { place: number }>`select place, rule, sum(violated)::integer as violated,
        sum(milder)::integer as milder, sum(acknowledged)::integer as acknowledged,
        sum(acknowledged_milder)::integer as "acknowledgedMilder"
      from (${union(tallied, sumsAt)}) finding group by place, rule`.execute(em.getKysely())
    for (const { place, rule, ...row } of rows) {
      const id = idOf.get(rule)
      if (id) cells[place]!.add(id, {}, row)
    }
  }
  if (masked.length > 0) {
    const { rows } = await sql<OpenMasks & { place: number }>`
      select place, violated, milder, acknowledged, count(*)::integer as n from (${union(masked, answersAt)}) stored
      where declaration_id in (select declaration.id from declaration where ${all[masked[0]!]!.parts!.lasting})
      group by place, violated, milder, acknowledged`.execute(em.getKysely())
    for (const { place, ...row } of rows) addGroups(cells[place]!, [{ ...row, unchecked: '0' }])
  }
  const counted = cells.map((each) => each.all)
  for (const [place, { resolved, circumstances }] of all.entries()) {
    if (tallied.includes(place) || masked.includes(place)) continue
    counted[place] = await cellsOf(em, resolved, circumstances, 'TOGETHER')
  }
  return counted
}
