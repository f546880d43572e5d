import { sql, type RawBuilder, type Selectable, type SqlBool } from 'kysely'
import type { StageProgress } from '../../schema/statistics'
import { DeadlineState, Stage } from '../../schema/vocabulary'
import { deadlineOfStage } from '../cycle/deadline'
import type { EntityManager } from '../database/orm'
import type { DB } from '../database/tables'
import { deadlineState } from '../filter/deadline-state'
import type { ResolvedFilter } from '../filter/resolve'
import { stageDays } from '../filter/stage-days'
import { waitingSource } from '../filter/waiting'
import { countedRows } from './source'

/** A declaration is at a stage while it has no outcome. Ages are today's working-day number minus that of the entry. */
const open = sql<SqlBool>`outcome is null`
/** Stage of a row. A draft that was sent back is in progress, and is counted under 退回补正 as in table T5. */
const at = sql<Stage>`case when stage = 'DRAFT' and furthest_stage <> 'DRAFT' then 'CORRECTION' else stage end`
/** `group by 1`, the first selected expression: the name `stage` would mean the column instead. */
const byStage = sql`1`
const summed = (column: 'n' | 'entered_sum', among: RawBuilder<SqlBool>) =>
  sql<number>`coalesce(sum(${sql.ref(column)}) filter (where ${among}), 0)::integer`

interface Ages {
  stage: Stage & Selectable<DB['waiting']>['stage']
  median: number | null
  oldest: number | null
}

/** Median and greatest age at each stage; null when one age is unknown. The median as `percentile_cont(0.5)` has it. */
async function agesByStage(em: EntityManager, resolved: ResolvedFilter, today: string): Promise<Ages[]> {
  const { rows } = await sql<Ages>`
    with entered as materialized (
      select ${at} as stage, entered_on, sum(n) as n from ${waitingSource(resolved)}
      where ${resolved.condition} group by 1, 2 having sum(n) > 0),
    aged as (select stage, n, ${stageDays(today)} as days from entered),
    placed as (
      select stage, days, sum(n) over (partition by stage order by days)::integer as reached,
        sum(n) over (partition by stage)::integer as total
      from aged)
    select stage,
      case when bool_and(days is not null) then (min(days) filter (where reached > (total - 1) / 2)
        + min(days) filter (where reached > total / 2))::float8 / 2 end as median,
      case when bool_and(days is not null) then max(days) end as oldest
    from placed group by stage`.execute(em.getKysely())
  return rows
}

/** 环节进度 of every stage in the notice's order, also of those without declarations. @param today day in Asia/Shanghai */
export async function stageProgress(
  em: EntityManager,
  resolved: ResolvedFilter,
  today: string,
): Promise<StageProgress[]> {
  const { cycles, measures, now } = resolved
  const near = sql<SqlBool>`${measures.PENDING} and ${deadlineState(cycles, now)} = ${sql.lit(DeadlineState.NEAR)}`
  const db = em.getKysely<DB>()
  const counted = await db
    .selectFrom(countedRows(resolved))
    .select([at.as('stage'), summed('n', open).as('count'), summed('entered_sum', open).as('enteredSum')])
    .select([summed('n', measures.PENDING).as('pending'), summed('n', measures.OVERDUE).as('overdue')])
    .select(summed('n', near).as('near'))
    // Those whose entry day is known and in the loaded calendar.
    .select(summed('n', sql`${open} and entered_sum is not null`).as('dated'))
    .groupBy(byStage)
    .execute()
  const furthest = await db
    .selectFrom(countedRows(resolved))
    .select(['furthest_stage as stage', sql<number>`sum(n)::integer`.as('n')])
    .$narrowType<{ stage: Stage }>()
    .groupBy('furthest_stage')
    .execute()
  const aged = await agesByStage(em, resolved, today)
  const calendarDay = await db.selectFrom('calendar_day').select('number').where('day', '=', today).executeTakeFirst()
  const todayNumber = calendarDay?.number ?? null

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
