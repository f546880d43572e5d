import { sql, type RawBuilder } from 'kysely'
import { Severity } from '../../../schema/vocabulary'
import { stepsUp } from '../column'
import type { Condition, Rule } from '../rule'

/** Whether `years` contains three consecutive years; null if `years` is null. */
const threeInARow = (years: RawBuilder<unknown>): Condition =>
  sql`(case when ${years} is not null then exists (select from unnest(${years}) y
    where array[y, y + 1, y + 2]::smallint[] <@ ${years}) end)`

const served = threeInARow(sql`service_years`)
const excellent = threeInARow(sql`excellent_years`)

export const serviceNotConsecutive: Rule = {
  id: 'R31',
  subject: 'DECLARATION',
  severity: Severity.VIOLATION,
  clause: '六(四)',
  title: { zh: '三年高定条件不足', en: 'Step-up without three years in a row' },
  advice: { zh: '核对驻村等服务年度和年度考核结果。', en: 'Check the years of service and the appraisals.' },
  inputs: [
    { name: '服务年度', value: sql`service_years` },
    { name: '考核优秀年度', value: sql`excellent_years` },
  ],
  applies: () => stepsUp,
  violated: () => sql`(not ${served} or not ${excellent})`,
  message: () =>
    sql`concat_ws('；', case when not ${served} then '服务年度不连续三年：' || array_to_string(service_years, '、') end,
      case when not ${excellent} then '考核优秀不连续三年：' || array_to_string(excellent_years, '、') end)`,
}
