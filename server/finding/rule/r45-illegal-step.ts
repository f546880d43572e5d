import { sql, type RawBuilder } from 'kysely'
import { Severity } from '../../../schema/vocabulary'
import { dayOfColumn } from '../column'
import type { Circumstances, Rule } from '../rule'

/** Of each event: its step, and of its declaration whether it was returned and the latest step of earlier days. */
const ways = ({ now, asOf }: Circumstances, events: RawBuilder<unknown>) => sql`select declaration_id, step,
    bool_or(back) over (partition by declaration_id) as returned,
    max(step) over (partition by declaration_id order by day groups between unbounded preceding and 1 preceding) as before
  from (select declaration_id, ${dayOfColumn('entered_at')} as day, stage = 'CORRECTION' as back,
      case when superseded_by is null then stage_rank(stage) end as step
    from stage_event where ${events} ${asOf ? sql`and entered_at <= ${now}` : sql``}) event`

/**
 * A later stage was entered on an earlier day; days are compared, since the time of day is often unknown. Declarations with a
 * return are skipped, since stages repeat after it. Each event is read only once: a large year has a million of them. The
 * events of several declarations are read together.
 */
function backwards(circumstances: Circumstances) {
  const { among } = circumstances
  const found = sql`step > 0 and before > step and not returned`
  return among
    ? sql<boolean>`(returned_from is null and declaration.id in (select declaration_id
        from (${ways(circumstances, sql`declaration_id = any(${among})`)}) way where ${found}))`
    : sql<boolean>`(returned_from is null and exists (select
        from (${ways(circumstances, sql`declaration_id = declaration.id`)}) way where ${found}))`
}

const foreignStage = sql<boolean>`(pathway not in ('REVIEW', 'ENTRUSTED_REVIEW')
  and furthest_stage in ('COMMITTEE_REVIEW', 'MEETING', 'RESULT_NOTICE'))`

const unchecked = sql<boolean>`(pathway = 'REVIEW' and committee is not null and stage_rank(furthest_stage) >= 6
  and committee_submission_count = 0)`

/** Imports accept such events, and this rule reports them. */
export const illegalStep: Rule = {
  id: 'R45',
  subject: 'DECLARATION',
  severity: Severity.WARNING,
  clause: null,
  title: { zh: '环节跳跃或时间倒退', en: 'A step that can’t be' },
  advice: { zh: '核对平台上的环节记录和时间。', en: 'Check the steps and times on the platform.' },
  inputs: [{ name: '最远环节', value: sql`furthest_stage` }],
  applies: () => sql`true`,
  violated: (circumstances) => sql`(${foreignStage} or coalesce(${unchecked}, false) or ${backwards(circumstances)})`,
  message: () =>
    sql`case when ${foreignStage} then '这一途径没有当前到过的环节' when ${unchecked} then '没有提交评委会的记录，却已过评委会审核'
      else '后面的环节早于前面的环节' end`,
}
