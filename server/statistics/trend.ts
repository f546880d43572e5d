import { sql } from 'kysely'
import type { Trend } from '../../schema/statistics'
import { Stage } from '../../schema/vocabulary'
import { everyDay } from '../calendar/day-of'
import type { EntityManager } from '../database/orm'
import type { ResolvedFilter } from '../filter/resolve'

/** The steps a declaration goes forward through; the draft is where it has not begun, the correction a detour. */
const steps = Object.values(Stage).filter((stage) => stage !== Stage.DRAFT && stage !== Stage.CORRECTION)

interface Arrival {
  /** Index into `steps` plus one, as stage_rank counts; 0 = ended. */
  rank: number
  day: string
  n: number
}

/**
 * 累计流量 up to `today`: a declaration has reached a stage on the first day that it came to it or to a later one,
 * so that a step the platform skipped counts as passed.
 */
export async function trend(em: EntityManager, { condition }: ResolvedFilter, today: string): Promise<Trend> {
  const { rows } = await sql<Arrival>`
    with subject as materialized (select id, ended_at from declaration where ${condition}),
    arrival as (
      select declaration_id, rank, min((e.entered_at at time zone 'Asia/Shanghai')::date) as day
      from stage_event e join subject on subject.id = e.declaration_id,
        lateral generate_series(1, stage_rank(e.stage)) rank
      where e.superseded_by is null
      group by declaration_id, rank
    )
    select rank::integer, day::text, count(*)::integer as n from arrival where day <= ${today} group by 1, 2
    union all
    select 0, (ended_at at time zone 'Asia/Shanghai')::date::text, count(*)::integer from subject
    where (ended_at at time zone 'Asia/Shanghai')::date <= ${today} group by 2
  `.execute(em.getKysely())

  const known = rows.map(({ day }) => day).toSorted()
  const days = known.length > 0 ? everyDay(known[0]!, known.at(-1)!) : []
  const cumulated = (rank: number) => {
    const arrivals = new Map(rows.filter((row) => row.rank === rank).map(({ day, n }) => [day, n]))
    let sum = 0
    return days.map((day) => (sum += arrivals.get(day) ?? 0))
  }
  return { days, stages: steps, reached: steps.map((_, index) => cumulated(index + 1)), ended: cumulated(0) }
}
