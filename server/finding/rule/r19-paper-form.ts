import { sql } from 'kysely'
import { Severity } from '../../../schema/vocabulary'
import { paperCopies, paperDuplex, paperReceived } from '../column'
import type { Rule } from '../rule'

export const paperForm: Rule = {
  id: 'R19',
  subject: 'DECLARATION',
  severity: Severity.WARNING,
  clause: '七',
  title: { zh: '评审表份数或打印不符', en: 'Copies or printing not as asked' },
  advice: { zh: '通知用人单位人事部门补交或重印。', en: 'Ask the employer to send it as it should be.' },
  inputs: [
    { name: '份数', value: paperCopies },
    { name: '双面打印', value: paperDuplex },
  ],
  applies: () => paperReceived,
  violated: ({ cycle: { limits } }) =>
    sql`(${paperCopies} <> ${limits.paperCopies}::integer${limits.paperDoubleSided ? sql` or not ${paperDuplex}` : sql``})`,
  message: () =>
    sql`concat_ws('，', ${paperCopies} || ' 份', case ${paperDuplex} when true then '双面' when false then '不是双面' end)`,
}
