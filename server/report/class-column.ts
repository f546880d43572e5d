import { sql, type RawBuilder } from 'kysely'
import {
  Measure,
  ageBandLabel,
  ageFiveLabel,
  declaredBeforeLabel,
  certificateStateLabel,
  degreeClassLabel,
  ethnicClassLabel,
  figureLabel,
  gradedLevelLabel,
  politicalClassLabel,
  returnClassLabel,
  tenureLabel,
  type Label,
} from '../../schema/vocabulary'
import { dayOf } from '../calendar/day-of'
import { ageBandOf } from '../filter/age-band'
import { committeeReturns } from '../filter/committee-returns'
import { ageFiveOf, declaredBeforeOf, ethnicClassOf, gradedLevelOf, tenureOf } from '../filter/person-class'
import { deadlineAt, deadlineByNotice } from '../filter/deadline-state'
import type { ResolvedFilter } from '../filter/resolve'
import { stageDays } from '../filter/stage-days'
import type { DetailColumn } from './detail-column'
import { policies } from './policy'

const group = '分类（供统计表引用）'

type Words = Readonly<Record<string, string>>

/** A column of classes that the tables count by and that are computed from other columns. */
const classed = (column: string, header: string, words: Words, expression: RawBuilder<unknown>) =>
  ({
    column,
    header,
    group,
    kind: 'text',
    width: 12,
    word: (code: string) => words[code] ?? code,
    order: Object.keys(words),
    expression,
  }) satisfies DetailColumn

const flag = (column: string, header: string, expression: RawBuilder<unknown>): DetailColumn => ({
  column,
  header,
  group,
  kind: 'number',
  width: 6,
  expression,
})

const chinese = (labels: Readonly<Record<string, Label>>): Words =>
  Object.fromEntries(Object.entries(labels).map(([code, { zh }]) => [code, zh]))

/** Columns of 明细 (分类) with the classes that the tables by person, policy and committee count. */
export function classColumns({ measures, now, cycles }: ResolvedFilter): DetailColumn[] {
  return [
    classed('age_band', '年龄段', chinese(ageBandLabel), ageBandOf),
    classed('age_five', '年龄组', chinese(ageFiveLabel), ageFiveOf),
    classed('declared_before', '上年申报', chinese(declaredBeforeLabel), declaredBeforeOf),
    classed('graded_level', '层级', chinese(gradedLevelLabel), gradedLevelOf),
    classed('political_class', '政治面貌类别', chinese(politicalClassLabel), sql`political_class`),
    classed('degree_class', '学位类别', chinese(degreeClassLabel), sql`degree_class`),
    classed('tenure', '任职年限', chinese(tenureLabel), tenureOf),
    classed('certificate_state', '发证情况', chinese(certificateStateLabel), sql`certificate_state`),
    classed('ethnicity_group', '民族类别', chinese(ethnicClassLabel), ethnicClassOf),
    classed(
      'nature_group',
      '单位类别',
      { PUBLIC: '公有制单位', NON_PUBLIC: '非公有制等单位', OTHER: '其他单位' },
      sql`case when employer_nature is null then null
        when employer_nature in ('NON_PUBLIC', 'SOCIAL_ORG', 'FREELANCE') then 'NON_PUBLIC'
        when employer_nature in ('OUT_OF_REGION', 'OTHER') then 'OTHER' else 'PUBLIC' end`,
    ),
    classed(
      'seat',
      '单位所在',
      { CITY: '市直单位', GRASSROOTS: '区县及以下单位' },
      sql`case when county = '650500' then 'CITY' else 'GRASSROOTS' end`,
    ),
    classed('return_class', '退回原因类别', chinese(returnClassLabel), sql`return_class`),
    flag('returns', '评委会退回次数', committeeReturns),
    flag('third_return', '第三次退回', sql`case when not_accepted_reason = 'THIRD_RETURN' then 1 end`),
    ...policies.map(({ column, name, claimed }) => flag(column, name, sql`case when ${claimed} then 1 end`)),
    {
      column: 'deadline_at',
      expression: sql`to_char(${deadlineAt(cycles)} at time zone 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI:SS')`,
      header: '环节期限',
      group,
      kind: 'instant',
      width: 17,
    },
    classed(
      'deadline_by',
      '期限依据',
      { NOTICE: '通知', PORTAL: '本平台建议' },
      sql`case ${deadlineByNotice(cycles)} when true then 'NOTICE' when false then 'PORTAL' end`,
    ),
    flag(
      'stage_age',
      figureLabel.STAGE_DAYS.zh,
      sql`case when ${measures[Measure.IN_PROGRESS]} then ${stageDays(dayOf(now))} end`,
    ),
  ]
}
