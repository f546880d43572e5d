import { sql } from 'kysely'
import type { StageProgress } from '../../schema/statistics'
import { Stage } from '../../schema/vocabulary'
import { deadlineOfStage } from '../cycle/deadline-of-stage'
import type { EntityManager } from '../database/orm'
import type { ResolvedFilter } from '../filter/resolve'
import { stageDays } from '../filter/stage-days'
import { countingSource } from './source'

interface Counted {
  stage: Stage
  count: number
  pending: number
  overdue: number
  enteredSum: number
  /** Of those counted, whose day is known and in the calendar. */
  dated: number
}

interface Aged {
  stage: Stage
  median: number | null
  oldest: number | null
}

/** A row is "at" a stage while it has not ended; ages are working-day numbers of today minus those of entering. */
const open = sql`outcome is null`
/** Where it is in progress: a draft that was sent back is 在办, and stands under 退回补正 as in T5. */
const at = sql`case when stage = 'DRAFT' and furthest_stage <> 'DRAFT' then 'CORRECTION' else stage end`

/** 环节进度 for every stage in the notice's order, zeros included. `today` is a day in Asia/Shanghai. */
export async function stageProgress(
  em: EntityManager,
  resolved: ResolvedFilter,
  today: string,
): Promise<StageProgress[]> {
  const { cycles, condition, measures } = resolved
  const db = em.getKysely()
  const source = countingSource(resolved, [])
  const counted = await sql<Counted>`
    select ${at} as stage, coalesce(sum(n) filter (where ${open}), 0)::integer as count,
      coalesce(sum(n) filter (where ${measures.PENDING}), 0)::integer as pending,
      coalesce(sum(n) filter (where ${measures.OVERDUE}), 0)::integer as overdue,
      coalesce(sum(entered_sum) filter (where ${open}), 0)::integer as "enteredSum",
      coalesce(sum(n) filter (where ${open} and entered_sum is not null), 0)::integer as dated
    from ${source} where ${condition} group by 1`.execute(db)
  const furthest = await sql<{ stage: Stage; n: number }>`
    select furthest_stage as stage, sum(n)::integer as n from ${source} where ${condition} group by 1`.execute(db)
  // Only rows in progress, few at any moment: the partial index serves them. One unknown age leaves the oldest unknown.
  const days = stageDays(today)
  const aged = await sql<Aged>`
    select ${at} as stage, case when bool_and(${days} is not null) then percentile_cont(0.5) within group (order by ${days}) end as median,
      case when bool_and(${days} is not null) then max(${days})::integer end as oldest
    from ${resolved.source} where ${open} and ${condition} group by 1`.execute(db)
  const number = await sql<{ number: number }>`select number from calendar_day where day = ${today}`.execute(db)
  const todayNumber = number.rows[0]?.number ?? null

  const order: Stage[] = Object.values(Stage).filter((stage) => stage !== Stage.CORRECTION)
  return Object.values(Stage).map((stage) => {
    const {
      count = 0,
      pending = 0,
      overdue = 0,
      enteredSum = 0,
      dated = 0,
    } = counted.rows.find((row) => row.stage === stage) ?? {}
    const age = aged.rows.find((row) => row.stage === stage)
    const beyond = order.slice(order.indexOf(stage))
    const deadline = cycles.length === 1 ? deadlineOfStage(cycles[0]!, stage) : null
    return {
      stage,
      count,
      pending,
      overdue,
      // CORRECTION is a detour that nobody's furthest stage records.
      reached:
        stage === Stage.CORRECTION
          ? count
          : furthest.rows.filter((row) => beyond.includes(row.stage)).reduce((sum, row) => sum + row.n, 0),
      averageWorkingDays: dated > 0 && todayNumber !== null ? todayNumber - enteredSum / dated : null,
      medianWorkingDays: age?.median ?? null,
      oldestWorkingDays: age?.oldest ?? null,
      deadline: deadline?.at ?? null,
      deadlineByNotice: deadline?.byNotice ?? null,
      clause: deadline?.clause ?? null,
    }
  })
}
