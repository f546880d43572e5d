import { sql } from 'kysely'
import { Severity } from '../../../schema/vocabulary'
import { inProgress } from '../column'
import type { Circumstances, Rule } from '../rule'
import { startOf } from '../../calendar/start-of'

/** The day on which the person reaches the retirement age; a birth date without a day counts as the first of the month. */
const retiresOn = ({ cycle: { settings } }: Circumstances) =>
  sql<string>`((left(birth_date, 7) || '-01')::date + make_interval(years => case gender
    when 'MALE' then ${settings.retirementAge.male}::integer when 'FEMALE' then ${settings.retirementAge.female}::integer end))`

/** Only a hint, since the retirement age depends on post and sex. */
export const maybeRetired: Rule = {
  id: 'R27',
  subject: 'DECLARATION',
  severity: Severity.NOTE,
  clause: '三(二)',
  title: { zh: '年龄提示可能已退休', en: 'Perhaps retired' },
  advice: { zh: '请用人单位确认申报人在职。', en: 'Ask the employer whether the person is in service.' },
  inputs: [
    { name: '出生年月', value: sql`birth_date` },
    { name: '性别', value: sql`gender` },
  ],
  applies: () => inProgress,
  violated: (circumstances) => sql`(${circumstances.today}::date >= ${retiresOn(circumstances)})`,
  changesAt: (circumstances) => [
    sql`case when ${inProgress} then ${startOf(sql`${retiresOn(circumstances)}::date`)} end`,
  ],
  message: () => sql`format('%s 出生', birth_date)`,
}
