import { sql, type RawBuilder, type SqlBool } from 'kysely'
import type { Trend } from '../../schema/statistics'
import { Stage } from '../../schema/vocabulary'
import { everyDay } from '../calendar/day-of'
import type { EntityManager } from '../database/orm'
import type { DB } from '../database/tables'
import type { ResolvedFilter } from '../filter/resolve'

/** The stages of the chart: without DRAFT, where a declaration has not begun, and without CORRECTION. */
const steps = Object.values(Stage).filter((stage) => stage !== Stage.DRAFT && stage !== Stage.CORRECTION)

/** SQL for the number that reached each stage on each day up to `today`. rank = index in `steps` + 1; 0 = ended. */
const arrivals = (condition: RawBuilder<SqlBool>, today: string) => sql`(
  with subject as materialized (select id, ended_at from declaration where ${condition}),
  visit as (
    select declaration_id, stage_rank(e.stage)::integer as rank, min(e.entered_at) as at
    from stage_event e join subject on subject.id = e.declaration_id
    where e.superseded_by is null and stage_rank(e.stage) > 0
    group by 1, 2
  ),
  -- A visit also counts for skipped stages: those above the rank of the visit before it.
  arrival as (
    select coalesce(lag(rank) over way, 0) + 1 as lowest, rank as highest,
      min(at) over (way rows between current row and unbounded following) as at
    from visit window way as (partition by declaration_id order by rank)
  ),
  counted as (
    select lowest, highest, (at at time zone 'Asia/Shanghai')::date as day, count(*) as n from arrival group by 1, 2, 3
  )
  select rank, day, sum(n) as n from counted, generate_series(lowest, highest) rank
  where day <= ${today} group by 1, 2
  union all
  select 0, (ended_at at time zone 'Asia/Shanghai')::date, count(*) from subject
  where (ended_at at time zone 'Asia/Shanghai')::date <= ${today} group by 2)`

/**
 * 累计流量 up to `today`. A declaration reaches a stage on the first day on which it is at that stage or a later one, so
 * a skipped stage counts as reached.
 */
export async function trend(em: EntityManager, { condition }: ResolvedFilter, today: string): Promise<Trend> {
  const rows = await em
    .getKysely<DB>()
    .selectFrom(arrivals(condition, today).as('arrival'))
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
