import { sql, type RawBuilder, type Selectable, type SqlBool } from 'kysely'
import type { StageProgress } from '../../schema/statistics'
import { DeadlineState, Stage } from '../../schema/vocabulary'
import { workingNumber } from '../calendar/working-number'
import { deadlineOfStage } from '../cycle/deadline'
import type { EntityManager } from '../database/orm'
import type { DB } from '../database/tables'
import { deadlineState } from '../filter/deadline-state'
import type { ResolvedFilter } from '../filter/resolve'
import { stageDays } from '../filter/stage-days'
import { waitingSource } from '../filter/waiting'
import { isInTally, tallySource } from './source'

/** A declaration is at a stage while it has no outcome. Ages are today's working-day number minus that of the entry. */
const open = sql<SqlBool>`outcome is null`
/** Stage of a row. A draft that was sent back is in progress, and is counted under 退回补正 as in table T5. */
const at = sql<Stage>`case when stage = 'DRAFT' and furthest_stage <> 'DRAFT' then 'CORRECTION' else stage end`
const summed = (column: 'n' | 'entered_sum', among: RawBuilder<SqlBool>) =>
  sql<number>`coalesce(sum(${sql.ref(column)}) filter (where ${among}), 0)::integer`

interface Counted {
  stage: Stage
  count: number
  enteredSum: number
  pending: number
  overdue: number
  near: number
  /** Those whose entry day is known and in the loaded calendar. */
  dated: number
}

interface Ages {
  stage: Stage
  median: number | null
  oldest: number | null
}

interface Progress {
  counted: Counted[]
  furthest: { stage: Stage; n: number }[]
  aged: Ages[]
  today: Selectable<DB['calendar_day']>['number'] | null
}

/** What is counted, after `with`: the tally and what waits, or else the declarations, which are many, read once as cells. */
function sourcesOf(resolved: ResolvedFilter) {
  const { condition, source } = resolved
  if (resolved.asOf === null && isInTally(resolved, [])) {
    return sql`cell as (select * from ${tallySource(resolved, [])} where ${condition}),
      entered as (select * from ${waitingSource(resolved)} where ${condition})`
  }
  return sql`entered as materialized (
      select year, series, pathway, committee, stage, furthest_stage, outcome, entered_on, count(*) as n
      from ${source} where ${condition} group by 1, 2, 3, 4, 5, 6, 7, 8),
    cell as (select entered.*, n * ${workingNumber(sql`entered_on`)} as entered_sum from entered)`
}

const rowsOf = (query: RawBuilder<unknown>) => sql`(select coalesce(json_agg(part), '[]') from (${query}) part)`

/** All counts by stage in one statement. The median as `percentile_cont(0.5)` has it; ages are null when one of them is unknown. */
async function countStages(em: EntityManager, resolved: ResolvedFilter, today: string): Promise<Progress> {
  const { cycles, measures, now } = resolved
  const near = sql<SqlBool>`${measures.PENDING} and ${deadlineState(cycles, now)} = ${sql.lit(DeadlineState.NEAR)}`
  const counted = sql`select ${at} as stage, ${summed('n', open)} as count, ${summed('entered_sum', open)} as "enteredSum",
      ${summed('n', measures.PENDING)} as pending, ${summed('n', measures.OVERDUE)} as overdue, ${summed('n', near)} as near,
      ${summed('n', sql`${open} and entered_sum is not null`)} as dated
    from cell group by 1`
  const furthest = sql`select furthest_stage as stage, sum(n)::integer as n from cell group by 1`
  const aged = sql`select stage,
      case when bool_and(days is not null) then (min(days) filter (where reached > (total - 1) / 2)
        + min(days) filter (where reached > total / 2))::float8 / 2 end as median,
      case when bool_and(days is not null) then max(days) end as oldest
    from (
      select stage, days, sum(n) over (partition by stage order by days)::integer as reached,
        sum(n) over (partition by stage)::integer as total
      from (select stage, n, ${stageDays(today)} as days
        from (select ${at} as stage, entered_on, sum(n) as n from entered where ${open} group by 1, 2 having sum(n) > 0) grouped
      ) aged
    ) placed group by stage`
  const { rows } = await sql<Progress>`with ${sourcesOf(resolved)}
    select ${rowsOf(counted)} as counted, ${rowsOf(furthest)} as furthest, ${rowsOf(aged)} as aged,
      ${workingNumber(sql`${today}::date`)} as today`.execute(em.getKysely())
  return rows[0]!
}

/** 环节进度 of every stage in the notice's order, also of those without declarations. @param today day in Asia/Shanghai */
export async function stageProgress(
  em: EntityManager,
  resolved: ResolvedFilter,
  today: string,
): Promise<StageProgress[]> {
  const { cycles } = resolved
  const { counted, furthest, aged, today: todayNumber } = await countStages(em, resolved, today)

  const order: Stage[] = Object.values(Stage).filter((stage) => stage !== Stage.CORRECTION)
  return Object.values(Stage).map((stage) => {
    const {
      count = 0,
      pending = 0,
      overdue = 0,
      near: nearOf = 0,
      enteredSum = 0,
      dated = 0,
    } = counted.find((row) => row.stage === stage) ?? {}
    const age = aged.find((row) => row.stage === stage)
    const beyond = order.slice(order.indexOf(stage))
    const deadline = cycles.length === 1 ? deadlineOfStage(cycles[0]!, stage) : null
    return {
      stage,
      count,
      pending,
      overdue,
      near: nearOf,
      // CORRECTION is never a furthest stage.
      reached:
        stage === Stage.CORRECTION
          ? count
          : furthest.filter((row) => beyond.includes(row.stage)).reduce((sum, row) => sum + row.n, 0),
      averageWorkingDays: dated > 0 && todayNumber !== null ? todayNumber - enteredSum / dated : null,
      medianWorkingDays: age?.median ?? null,
      oldestWorkingDays: age?.oldest ?? null,
      deadline: deadline?.at ?? null,
      deadlineByNotice: deadline?.byNotice ?? null,
      clause: deadline?.clause ?? null,
    }
  })
}
