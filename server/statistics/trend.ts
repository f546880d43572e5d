import { sql, type RawBuilder } from 'kysely'
import type { Trend } from '../../schema/statistics'
import { Stage } from '../../schema/vocabulary'
import { everyDay } from '../calendar/day-of'
import type { EntityManager } from '../database/orm'
import type { ResolvedFilter } from '../filter/resolve'
import { isTalliedFilter } from '../filter/tallied'
import { isNarrow } from './source'

/** The stages of the chart: without DRAFT, where a declaration has not begun, and without CORRECTION. */
const steps = Object.values(Stage).filter((stage) => stage !== Stage.DRAFT && stage !== Stage.CORRECTION)

/**
 * The arrivals of the filtered declarations up to a day, from the table `flow` and what edits left to be merged with it; the condition
 * has only columns of the tally.
 */
const tallied = (resolved: ResolvedFilter) =>
  sql`select day, lowest, highest, n from ${isNarrow(resolved, []) ? sql`narrow_flow` : sql`flow`}
    where ${resolved.condition}
    union all select day, lowest, highest, n from flow_changed where ${resolved.condition}`

/**
 * The same from the declarations' own ways, of which many are alike. An entry is an arrival if its rank is above that of all
 * before it.
 */
const ofRows = ({ source, condition }: Pick<ResolvedFilter, 'source' | 'condition'>) => sql`
  select way.day, way.lowest, way.highest, n
  from (
    select way_day, way_rank, (ended_at at time zone 'Asia/Shanghai')::date as ended_on, count(*) as n
    from ${source} where ${condition} group by 1, 2, 3
  ) alike cross join lateral (
    select day, coalesce(way_rank[place - 1], 0) + 1 as lowest, rank as highest
    from unnest(way_day, way_rank) with ordinality as entry(day, rank, place)
    union all select ended_on, 0, 0
  ) way where way.highest >= way.lowest`

/** The number that reached each stage on each day. rank = index in `steps` + 1; 0 = ended. A skipped stage is reached too. */
const arrivals = (source: RawBuilder<unknown>, today: string) => sql`(
  with counted as (
    select day, lowest, highest, sum(n) as n from (${source}) arrival where day <= ${today}
    group by day, lowest, highest having sum(n) <> 0)
  select rank, day, sum(n) as n from counted, generate_series(lowest::integer, highest::integer) rank
  group by rank, day)`

/**
 * 累计流量 up to `today`. A declaration reaches a stage on the first day on which it is at that stage or a later one, so
 * a skipped stage counts as reached.
 */
export async function trend(em: EntityManager, resolved: ResolvedFilter, today: string): Promise<Trend> {
  const source = isTalliedFilter(resolved.filter) ? tallied(resolved) : ofRows(resolved)
  const rows = await em
    .getKysely()
    .selectFrom(arrivals(source, today).as('arrival'))
    .select([sql<number>`rank::integer`.as('rank'), sql<string>`day::text`.as('day'), sql<number>`n::integer`.as('n')])
    .execute()

  const known = rows.map(({ day }) => day).toSorted()
  const days = known.length > 0 ? everyDay(known[0]!, known.at(-1)!) : []
  const cumulated = (rank: number) => {
    const arrivals = new Map(rows.filter((row) => row.rank === rank).map(({ day, n }) => [day, n]))
    let sum = 0
    return days.map((day) => (sum += arrivals.get(day) ?? 0))
  }
  return { days, stages: steps, reached: steps.map((_, index) => cumulated(index + 1)), ended: cumulated(0) }
}
