import { sql } from 'kysely'
import { Severity } from '../../../schema/vocabulary'
import { employerNature } from '../column'
import type { Rule } from '../rule'

export const noSocialInsurance: Rule = {
  id: 'R39',
  subject: 'DECLARATION',
  severity: Severity.VIOLATION,
  clause: '五(二)1',
  title: { zh: '没有社保证明', en: 'No proof of social insurance' },
  advice: { zh: '请申报人补交与工作经历相符的社保证明。', en: 'Ask for the proof.' },
  inputs: [{ name: '社保证明', value: sql`social_insurance` }],
  applies: () => sql`coalesce(${employerNature} = 'NON_PUBLIC', false)`,
  violated: () => sql`(not social_insurance)`,
  message: () => sql`'民营企业人员，没有社保证明'`,
}
