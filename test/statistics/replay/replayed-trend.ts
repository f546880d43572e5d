import { sql, type RawBuilder, type SqlBool } from 'kysely'
import { replayedEvents } from './replayed-event'

/** The number that reached each stage on each day up to `today`, from the events; rank 0 = ended. */
export const replayedArrivals = (condition: RawBuilder<SqlBool>, today: string) => sql`(
  with subject as materialized (select id, ended_at from declaration where ${condition}),
  visit as (
    select declaration_id, stage_rank(e.stage)::integer as rank, min(e.entered_at) as at
    from ${replayedEvents} e join subject on subject.id = e.declaration_id
    where stage_rank(e.stage) > 0
    group by 1, 2
  ),
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
