import { sql } from 'kysely'
import { Severity } from '../../../schema/vocabulary'
import { reached } from '../column'
import type { Rule } from '../rule'
import { workingNumber } from '../../calendar/working-number'

const to = workingNumber(sql`result_notice_to`)
const uncounted = sql<number>`(${to} - ${workingNumber(sql`result_notice_from`)})`
const counted = sql<number>`(${to} - ${workingNumber(sql`result_notice_from - 1`)})`

export const shortResultNotice: Rule = {
  id: 'R21',
  subject: 'DECLARATION',
  severity: Severity.VIOLATION,
  clause: '八(二)',
  window: 'D7',
  title: { zh: '评审结果公示不足', en: 'Result notice too short' },
  advice: { zh: '请评委会组建单位补足公示期后再报审核确认。', en: 'Have the convenor complete the notice first.' },
  inputs: [
    { name: '结果公示开始', value: sql`result_notice_from` },
    { name: '结果公示结束', value: sql`result_notice_to` },
  ],
  applies: () => sql`(pathway = 'REVIEW' and (result_notice_to is not null or ${reached(9)}))`,
  violated: ({ cycle: { limits, settings } }) =>
    sql`(${settings.noticeStartDayCounted ? counted : uncounted} < ${limits.resultNoticeWorkingDays}::integer)`,
  message: () =>
    sql`format('公示 %s 至 %s，首日不计入 %s 个工作日，计入 %s 个', result_notice_from, result_notice_to, ${uncounted}, ${counted})`,
}
