import { sql } from 'kysely'
import { Severity } from '../../../schema/vocabulary'
import type { Rule } from '../rule'
import { workingNumber } from '../../calendar/working-number'

const from = sql`notice_from`
const to = sql`notice_to`

/** Working days of the employer's notice, with and without its first day. */
const counted = sql<number>`(${workingNumber(to)} - ${workingNumber(sql`notice_from - 1`)})`
const uncounted = sql<number>`(${workingNumber(to)} - ${workingNumber(from)})`

export const shortNotice: Rule = {
  id: 'R05',
  subject: 'DECLARATION',
  severity: Severity.VIOLATION,
  clause: '五(二)3',
  window: 'D8',
  title: { zh: '单位公示不足', en: 'Employer notice too short' },
  advice: { zh: '退回用人单位重新公示满期后再上报。', en: 'Return it: the employer puts it on notice anew.' },
  inputs: [
    { name: '公示开始', value: from },
    { name: '公示结束', value: to },
  ],
  applies: () => sql`(notice_from is not null or notice_to is not null)`,
  violated: ({ cycle: { limits, settings } }) =>
    sql`(${settings.noticeStartDayCounted ? counted : uncounted} < ${limits.employerNoticeWorkingDays})`,
  message: () =>
    sql`format('公示 %s 至 %s，首日不计入 %s 个工作日，计入 %s 个', ${from}, ${to}, ${uncounted}, ${counted})`,
}
