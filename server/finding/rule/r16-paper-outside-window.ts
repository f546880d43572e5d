import { sql } from 'kysely'
import { Severity } from '../../../schema/vocabulary'
import { paperReceivedOn } from '../../filter/paper-received'
import { reached } from '../column'
import type { Rule } from '../rule'
import { windowOf } from '../window'

export const paperOutsideWindow: Rule = {
  id: 'R16',
  subject: 'DECLARATION',
  severity: Severity.VIOLATION,
  clause: '二(二)',
  window: 'D5',
  title: { zh: '纸质材料不在规定时间', en: 'Paper outside its window' },
  advice: { zh: '核对接收日期；逾期的按通知处理。', en: 'Check the date of receipt.' },
  inputs: [{ name: '纸质材料接收日期', value: paperReceivedOn }],
  applies: ({ cycle }) => sql`(${windowOf(cycle, 'D5').binds} and (${paperReceivedOn} is not null or ${reached(7)}))`,
  violated: ({ cycle }) => {
    const { firstDay, lastDay } = windowOf(cycle, 'D5')
    return sql`(${paperReceivedOn} < ${firstDay} or ${paperReceivedOn} > ${lastDay})`
  },
  milder: ({ cycle }) => sql`(${paperReceivedOn} < ${windowOf(cycle, 'D5').firstDay})`,
  message: ({ cycle }) =>
    sql`format('%s 接收，%s', ${paperReceivedOn},
      case when ${paperReceivedOn} < ${windowOf(cycle, 'D5').firstDay} then '早于规定时间' else '晚于规定时间' end)`,
}
