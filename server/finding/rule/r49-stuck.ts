import { sql } from 'kysely'
import { Severity } from '../../../schema/vocabulary'
import type { Circumstances, Rule } from '../rule'
import { workingNumber } from '../working-number'

const waited = ({ today }: Circumstances) =>
  sql<number>`(${workingNumber(sql`${today}::date`)} - ${workingNumber(sql`entered_on`)})`

export const stuck: Rule = {
  id: 'R49',
  subject: 'DECLARATION',
  severity: Severity.WARNING,
  clause: null,
  quote: null,
  title: { zh: '同一环节停留过久', en: 'Long on one desk' },
  advice: { zh: '提醒办理方尽快办理。', en: 'Remind the desk.' },
  inputs: [{ name: '环节进入日的工作日历', value: workingNumber(sql`entered_on`) }],
  applies: () => sql`(pending)`,
  violated: (circumstances) =>
    sql`(${waited(circumstances)} > ${circumstances.cycle.settings.stuckWorkingDays}::integer)`,
  told: (circumstances) => sql`format('已停留 %s 个工作日', ${waited(circumstances)})`,
}
