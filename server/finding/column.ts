import { sql } from 'kysely'
import type { Cycle } from '../../schema/cycle'
import { Pathway } from '../../schema/vocabulary'
import { paperReceivedOn } from '../filter/paper-received'
import type { Condition, Input } from './rule'

/** The declaration has ever reached this stage: 1 单位审核 … 10 发证. */
export const reached = (rank: number): Condition => sql`(stage_rank(furthest_stage) >= ${sql.lit(rank)})`

/** The declaration had begun; only on a past day it may not have. */
export const begun: Condition = sql`(entered_at is not null)`

export const inProgress: Condition = sql`(outcome is null)`

/** The employer has not yet submitted it. */
export const atEmployer: Condition = sql`(stage in ('DRAFT', 'EMPLOYER_REVIEW', 'EMPLOYER_NOTICE'))`

/** The limit of submissions applies: 五(二)2 says 提交评审委员会次数, and other pathways have no committee. */
export const submissionsLimited = ({ settings }: Cycle): Condition =>
  settings.submissionLimitOnOtherPathways ? sql`true` : sql`(pathway = 'REVIEW' and committee is not null)`

/** 提前1年 is claimed (六(三)). */
export const claimsEarly: Condition = sql`('EARLY' = any(policies))`

/** 三年高定 (四(一), 六(四)). */
export const stepsUp: Condition = sql`(pathway = ${sql.lit(Pathway.STEP_UP_RECOGNITION)})`

/** A committee of annex 4; others have separate notices. */
export const ofAnnex: Condition = sql`(annex_no is not null)`

/** The day of an instant in Asia/Shanghai. */
export const dayOfColumn = (column: string) => sql<string>`((${sql.ref(column)} at time zone 'Asia/Shanghai')::date)`

/** Values that the bureau recorded take precedence over those of an imported file. */
export const paperCopies = sql<number>`coalesce(recorded_paper_copies, paper_copies)`
export const paperDuplex = sql<boolean>`coalesce(recorded_paper_duplex, paper_duplex)`
export const paperDesk = sql<string>`coalesce(recorded_paper_desk, paper_desk)`
export const entrustmentNo = sql<string>`coalesce(recorded_entrustment_no, entrustment_no)`

export const paperReceived: Condition = sql`(${paperReceivedOn} is not null)`

/** The level as a number, 初级 1, 中级 2, 副高 3, 正高 4, to count how many levels are between two. */
export const targetStep = sql<number>`(case level when 'JUNIOR' then 1 when 'INTERMEDIATE' then 2
  else case when fine_level = 'SENIOR_FULL' then 4 else 3 end end)`
export const currentStep = sql<number>`(case current_level when 'NONE' then 0 when 'JUNIOR' then 1
  when 'INTERMEDIATE' then 2 when 'SENIOR' then 3 end)`

/** False if the document has a number, true if 无 was written, null if the field was left empty. */
export function documentMissing(number: Input): Condition {
  return sql`(case when ${number.value} is not null then false
    when ${sql.lit(number.name)} = any(written_none) then true end)`
}

export const employerNature = sql<string>`(select nature from employer where employer.id = employer_id)`
