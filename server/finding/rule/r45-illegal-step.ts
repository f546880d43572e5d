import { sql } from 'kysely'
import { Severity } from '../../../schema/vocabulary'
import type { Rule } from '../rule'

const dayOf = (event: string) => sql`(${sql.ref(`${event}.entered_at`)} at time zone 'Asia/Shanghai')::date`

/** A later step on an earlier day: hours are often unknown. After a return the way begins anew and tells nothing. */
const backwards = sql<boolean>`(returned_from is null and exists (select from stage_event a join stage_event b
  on b.declaration_id = a.declaration_id and ${dayOf('b')} < ${dayOf('a')} and stage_rank(b.stage) > stage_rank(a.stage)
  where a.declaration_id = declaration.id and a.superseded_by is null and b.superseded_by is null
    and stage_rank(a.stage) > 0
    and not exists (select from stage_event c where c.declaration_id = a.declaration_id and c.stage = 'CORRECTION')))`

const foreignStage = sql<boolean>`(pathway not in ('REVIEW', 'ENTRUSTED_REVIEW')
  and furthest_stage in ('COMMITTEE_REVIEW', 'MEETING', 'RESULT_NOTICE'))`

const unchecked = sql<boolean>`(pathway = 'REVIEW' and committee is not null and stage_rank(furthest_stage) >= 6
  and committee_submission_count = 0)`

/** What the portal imports it stores, however it came about, and says so here. */
export const illegalStep: Rule = {
  id: 'R45',
  subject: 'DECLARATION',
  severity: Severity.WARNING,
  clause: null,
  quote: null,
  title: { zh: '环节跳跃或时间倒退', en: 'A step that can’t be' },
  advice: { zh: '核对平台上的环节记录和时间。', en: 'Check the steps and times on the platform.' },
  inputs: [{ name: '最远环节', value: sql`furthest_stage` }],
  applies: () => sql`true`,
  violated: () => sql`(${foreignStage} or coalesce(${unchecked}, false) or ${backwards})`,
  told: () =>
    sql`case when ${foreignStage} then '这一途径没有当前到过的环节' when ${unchecked} then '没有提交评委会的记录，却已过评委会审核'
      else '后面的环节早于前面的环节' end`,
}
