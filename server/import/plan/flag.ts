import { sql, type RawBuilder, type SqlBool } from 'kysely'
import { ImportFlag, Stage, stageLabel } from '../../../schema/vocabulary'
import type { EntityManager } from '../../database/orm'
import type { RowProblemCode } from '../row-problem'
import { problemList } from '../problem-list'

const zh = JSON.stringify(Object.fromEntries(Object.entries(stageLabel).map(([stage, label]) => [stage, label.zh])))
const nameOf = (stage: RawBuilder<unknown>) => sql`(${zh}::jsonb->>${stage})`

/** Flags rows and adds the reason to their problems; flagged rows are nevertheless written (R45). */
async function flag(
  owner: EntityManager,
  runId: number,
  {
    as,
    code,
    reason,
    where,
  }: { as: ImportFlag; code: RowProblemCode; reason: RawBuilder<unknown>; where: RawBuilder<SqlBool> },
): Promise<void> {
  await sql`
    update import_row r set marks = array_append(r.marks, ${as}),
      problems = r.problems || ${problemList({ code, column: '当前环节', value: nameOf(sql`p.stage`), reason })}
    from import_declaration p
      join import_row met on met.import_run_id = p.import_run_id and met.row_number = p.row_number
      left join declaration d on d.id = met.declaration_id
    where r.import_run_id = ${runId} and p.import_run_id = ${runId} and p.row_number = r.row_number
      and r.kind in ('NEW', 'CHANGED') and not ${as} = any(r.marks) and ${where}`.execute(owner.getKysely())
}

/**
 * Stages that were skipped, when the row proves it: it has the dates around the stage, or says that there was none. A
 * blank cell alone proves nothing.
 */
const jumps: { over: Stage; where: RawBuilder<SqlBool> }[] = [
  {
    over: Stage.EMPLOYER_NOTICE,
    where: sql`stage_rank(p.stage) >= stage_rank('SUPERVISOR_REVIEW') and p.notice_from is null and p.notice_to is null
      and p.submitted_at is not null and p.employer_submitted_at is not null
      and 'notice_from' = any(n.told) and coalesce(stage_rank(d.file_furthest_stage) < stage_rank('EMPLOYER_NOTICE'), true)`,
  },
  {
    over: Stage.COMMITTEE_REVIEW,
    where: sql`p.pathway = 'REVIEW' and p.committee is not null and stage_rank(p.stage) >= stage_rank('PAPER')
      and p.committee_submission_count = 0 and 'committee_submission_count' = any(n.told)
      and coalesce(stage_rank(d.file_furthest_stage) < stage_rank('COMMITTEE_REVIEW'), true)`,
  },
  {
    over: Stage.MEETING,
    where: sql`p.pathway = 'REVIEW' and stage_rank(p.stage) >= stage_rank('RESULT_NOTICE')
      and p.vote is null and p.meeting_on is null and array['vote', 'meeting_on'] <@ n.told
      and coalesce(p.result_notice_from, p.confirmed_on) is not null
      and coalesce(stage_rank(d.file_furthest_stage) < stage_rank('MEETING'), true)`,
  },
]

/** Flags the skipped rows whose series belongs to another notice, so that they can be listed. */
export async function flagOtherNotice(owner: EntityManager, runId: number): Promise<void> {
  await sql`update import_row set marks = array[${ImportFlag.OTHER_NOTICE}]
    where import_run_id = ${runId} and kind = 'SKIPPED' and problems @> '[{"code": "IMPORT_SERIES_OTHER_NOTICE"}]'
  `.execute(owner.getKysely())
}

/** Flags 环节倒退 and 环节跳跃: changes of stage that the notice doesn't allow are to be checked, not rejected. */
export async function flagStageChanges(owner: EntityManager, runId: number): Promise<void> {
  await flag(owner, runId, {
    as: ImportFlag.MOVED_BACK,
    code: 'IMPORT_MOVED_BACK',
    reason: sql`case when d.outcome is not null and p.outcome is null then '已有结局的申报又回到在办，请核对。'
      when p.entered_at < d.file_entered_at and stage_rank(p.stage) > stage_rank(d.file_stage) then '环节进入时间早于上一环节，请核对。'
      else '环节从“' || ${nameOf(sql`d.file_stage`)} || '”退到“' || ${nameOf(sql`p.stage`)} || '”，请核对。' end`,
    where: sql`d.id is not null and (
      (p.stage <> 'CORRECTION' and d.file_stage <> 'CORRECTION' and stage_rank(p.stage) < stage_rank(d.file_stage))
      or (d.outcome is not null and p.outcome is null)
      or (p.entered_at < d.file_entered_at and d.file_stage <> 'CORRECTION' and stage_rank(p.stage) > stage_rank(d.file_stage)))`,
  })
  await flag(owner, runId, {
    as: ImportFlag.STAGE_JUMP,
    code: 'IMPORT_STAGE_JUMP',
    reason: sql`'这一途径没有“' || ${nameOf(sql`p.stage`)} || '”环节，请核对。'`,
    where: sql`p.pathway not in ('REVIEW', 'ENTRUSTED_REVIEW') and p.stage in ('COMMITTEE_REVIEW', 'MEETING', 'RESULT_NOTICE')`,
  })
  for (const { over, where } of jumps) {
    await flag(owner, runId, {
      as: ImportFlag.STAGE_JUMP,
      code: 'IMPORT_STAGE_JUMP',
      reason: sql`'到了“' || ${nameOf(sql`p.stage`)} || ${`”，却没有“${stageLabel[over].zh}”的任何记录，请核对。`}::text`,
      where: sql`exists (select from import_run n where n.id = ${runId} and ${where})`,
    })
  }
}
