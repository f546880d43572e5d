import { sql } from 'kysely'
import { Severity } from '../../../schema/vocabulary'
import { employerNature, reached } from '../column'
import type { Rule } from '../rule'

export const ineligible: Rule = {
  id: 'R26',
  subject: 'DECLARATION',
  severity: Severity.VIOLATION,
  clause: '三(二)',
  title: { zh: '不属于申报范围', en: 'May not declare' },
  advice: {
    zh: '核实人员身份；属实的不予受理（不符合申报范围）。',
    en: 'Check the person’s status; not to be accepted.',
  },
  inputs: [
    { name: '人员身份', value: sql`person_status` },
    { name: '单位性质', value: employerNature },
  ],
  applies: () => sql`(${reached(1)} and outcome is distinct from 'NOT_ACCEPTED')`,
  violated: () =>
    sql`(person_status in ('RETIRED', 'CIVIL_SERVANT', 'CIVIL_SERVICE_MANAGED')
      or ${employerNature} in ('ORGAN', 'CIVIL_SERVICE_MANAGED'))`,
  message: () =>
    sql`case person_status when 'RETIRED' then '离退休人员' when 'CIVIL_SERVANT' then '公务员'
      when 'CIVIL_SERVICE_MANAGED' then '参公事业单位工作人员' else '单位为机关或参公事业单位' end`,
}
