import { sql, type RawBuilder, type Selectable } from 'kysely'
import type { Cycle } from '../../schema/cycle'
import type { RuleFinding } from '../../schema/finding'
import type { EntityManager } from '../database/orm'
import type { DB } from '../database/tables'
import type { ResolvedFilter } from '../filter/resolve'
import { declarationRules } from './specified-rules'
import { validAt } from './acknowledged'
import { circumstancesAt } from './circumstances'
import { findingRule } from './finding-rule'
import type { Circumstances, Rule } from './rule'
import { answerOf, factsOf, isViolated } from './verdict'

type Place = Pick<Selectable<DB['declaration']>, 'county' | 'committee'>

/** One rule's counts in one county and committee; `violated` includes the acknowledged ones. */
interface Cell extends Place {
  violated: number
  milder: number
  acknowledged: number
  acknowledgedMilder: number
  cannotCheck: number
}

const rules = [...declarationRules.values()]

const milderOf = (rule: Rule, circumstances: Circumstances) => rule.milder?.(circumstances) ?? sql`false`

const countOf = (condition: RawBuilder<unknown>) => sql<number>`count(*) filter (where ${condition})::integer`

/** Counts all rules in one scan of a year's rows: each rule's condition is evaluated once for each row. */
async function countYear(
  em: EntityManager,
  { condition, source }: ResolvedFilter,
  circumstances: Circumstances,
): Promise<Map<string, Cell[]>> {
  const answers = rules.map((rule) => answerOf(rule, circumstances))
  const milder = rules.map((rule) => milderOf(rule, circumstances))
  const counts = rules.flatMap((_, index) => {
    const answer = sql`answers[${sql.lit(index + 1)}]`
    return [
      countOf(answer).as(`violated${index}`),
      countOf(sql`${answer} and milder[${sql.lit(index + 1)}]`).as(`milder${index}`),
      countOf(sql`${answer} is null`).as(`cannotCheck${index}`),
    ]
  })
  const judged = sql<Place>`(
    select county, committee, array[${sql.join(answers)}] as answers, array[${sql.join(milder)}] as milder
    from ${source} where ${condition} and year = ${circumstances.cycle.year})`
  const rows = await em
    .getKysely<DB>()
    .with(
      (name) => name('judged').materialized(),
      () => judged,
    )
    .selectFrom('judged')
    .select(['county', 'committee', ...counts])
    .groupBy(['county', 'committee'])
    .execute()
  return new Map(
    rules.map((rule, index) => [
      rule.id,
      rows.map((row) => ({
        county: row.county,
        committee: row.committee,
        violated: row[`violated${index}`]!,
        milder: row[`milder${index}`]!,
        cannotCheck: row[`cannotCheck${index}`]!,
        acknowledged: 0,
        acknowledgedMilder: 0,
      })),
    ]),
  )
}

interface Acknowledged extends Place {
  rule: Selectable<DB['finding_acknowledgement']>['rule']
  n: number
  milder: number
}

/** Adds the acknowledged findings to the cells. They are few, so only rows with an acknowledgement are checked. */
async function addAcknowledged(
  em: EntityManager,
  { condition, source }: ResolvedFilter,
  circumstances: Circumstances,
  cells: Map<string, Cell[]>,
): Promise<void> {
  const holds = rules.map(
    (rule) => sql`when ${rule.id} then ${isViolated(rule, circumstances)} and acknowledged_facts = ${factsOf(rule)}`,
  )
  const milder = rules
    .filter((rule) => rule.milder)
    .map((rule) => sql`when ${rule.id} then ${milderOf(rule, circumstances)}`)
  const { rows } = await sql<Acknowledged>`
    select acknowledged_rule as rule, county, committee, count(distinct id)::integer as n,
      count(distinct id) filter (where case acknowledged_rule ${sql.join(milder, sql` `)} end)::integer as milder
    from (select * from ${source} where ${condition} and year = ${circumstances.cycle.year}) declaration
      join (select year as acknowledged_year, platform_no as acknowledged_no, rule as acknowledged_rule,
          facts as acknowledged_facts from finding_acknowledgement a where ${validAt(circumstances.now)}) a
        on acknowledged_year = year and acknowledged_no = platform_no
    where case acknowledged_rule ${sql.join(holds, sql` `)} end
    group by 1, 2, 3`.execute(em.getKysely())
  for (const { rule, county, committee, n, milder: mild } of rows) {
    const cell = cells.get(rule)!.find((each) => each.county === county && each.committee === committee)!
    cell.acknowledged = n
    cell.acknowledgedMilder = mild
  }
}

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

function ruleFinding(rule: Rule, cycles: readonly Cycle[], cells: readonly Cell[]): RuleFinding {
  const [counties, countyCounts] = openBy(cells, ({ county }) => county)
  const [committees, committeeCounts] = openBy(cells, ({ committee }) => committee)
  return {
    rule: findingRule(rule, cycles),
    open: sum(cells, ({ violated, acknowledged }) => violated - acknowledged),
    milder: sum(cells, ({ milder, acknowledgedMilder }) => milder - acknowledgedMilder),
    acknowledged: sum(cells, ({ acknowledged }) => acknowledged),
    cannotCheck: sum(cells, ({ cannotCheck }) => cannotCheck),
    counties,
    countyCounts,
    committees,
    committeeCounts,
  }
}

/** The counts of every rule among the filtered declarations, in the order of the rules, including zeros. */
export async function countFindings(em: EntityManager, resolved: ResolvedFilter): Promise<RuleFinding[]> {
  const all = new Map<string, Cell[]>(rules.map(({ id }) => [id, []]))
  for (const cycle of resolved.cycles satisfies Cycle[]) {
    const circumstances = circumstancesAt(cycle, resolved)
    const cells = await countYear(em, resolved, circumstances)
    await addAcknowledged(em, resolved, circumstances, cells)
    for (const [id, own] of cells) all.get(id)!.push(...own)
  }
  return rules.map((rule) => ruleFinding(rule, resolved.cycles, all.get(rule.id)!))
}
