import { sql } from 'kysely'
import type { Condition, Input } from './rule'

/** How far it ever got: 1 单位审核 … 10 发证. */
export const reached = (rank: number): Condition => sql`(stage_rank(furthest_stage) >= ${sql.lit(rank)})`

/** Of a past day: by then it was there. */
export const begun: Condition = sql`(entered_at is not null)`

export const inProgress: Condition = sql`(outcome is null)`

/** The day of an instant in Asia/Shanghai. */
export const dayOfColumn = (column: string) => sql<string>`((${sql.ref(column)} at time zone 'Asia/Shanghai')::date)`

/** What the bureau recorded holds before what the file told. */
export const paperReceivedOn = sql<string>`coalesce(recorded_paper_on, paper_received_on)`
export const paperCopies = sql<number>`coalesce(recorded_paper_copies, paper_copies)`
export const paperDuplex = sql<boolean>`coalesce(recorded_paper_duplex, paper_duplex)`
export const paperDesk = sql<string>`coalesce(recorded_paper_desk, paper_desk)`
export const entrustmentNo = sql<string>`coalesce(recorded_entrustment_no, entrustment_no)`

export const paperReceived: Condition = sql`(${paperReceivedOn} is not null)`

/** 高, 中, 初 as steps; a finer target above 副高 is one more. */
export const targetStep = sql<number>`(case level when 'JUNIOR' then 1 when 'INTERMEDIATE' then 2
  else case when fine_level = 'SENIOR_FULL' then 4 else 3 end end)`
export const currentStep = sql<number>`(case current_level when 'NONE' then 0 when 'JUNIOR' then 1
  when 'INTERMEDIATE' then 2 when 'SENIOR' then 3 end)`

/** A document's number: there; or 无 was written, so it isn't; or nobody told (null). */
export function documentMissing(number: Input): Condition {
  return sql`(case when ${number.value} is not null then false
    when ${sql.lit(number.name)} = any(written_none) then true end)`
}

export const employerNature = sql<string>`(select nature from employer where employer.id = employer_id)`
