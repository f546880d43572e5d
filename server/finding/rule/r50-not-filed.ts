import { sql } from 'kysely'
import { Severity } from '../../../schema/vocabulary'
import { ofAnnex } from '../column'
import type { Circumstances, Rule } from '../rule'
import { windowOf } from '../window'
import { workingNumber } from '../../calendar/working-number'

/** The last working day on or before the deadline, e.g. 13 October 2023, since the 15th is a Sunday. */
const lastWorkingDay = ({ cycle }: Circumstances) =>
  sql<string>`(select min(day) from calendar_day where number = ${workingNumber(windowOf(cycle, 'D3').lastDay)})`

export const notFiled: Rule = {
  id: 'R50',
  subject: 'COMMITTEE',
  severity: Severity.VIOLATION,
  clause: '八(一)2',
  window: 'D3',
  title: { zh: '评委会未备案', en: 'Committee not filed for record' },
  advice: {
    zh: '联系组建单位报送备案；备案后在评委会页登记。',
    en: 'Ask the convenor to file it for record; then record that on the committee’s page.',
  },
  inputs: [{ name: '备案日期', value: sql`filed_at` }],
  applies: () => ofAnnex,
  violated: (circumstances) =>
    sql`(filed_at is null and ${circumstances.today}::date >= ${lastWorkingDay(circumstances)})`,
  milder: ({ cycle, now }) => sql`(${now.toISOString()}::timestamptz <= ${windowOf(cycle, 'D3').closes})`,
  message: ({ cycle }) => sql`format('应于 %s 前备案', ${windowOf(cycle, 'D3').lastDay})`,
}
