import { sql } from 'kysely'
import { Severity } from '../../../schema/vocabulary'
import { currentStep, documentMissing, targetStep } from '../column'
import type { Input, Rule } from '../rule'

const certificate: Input = { name: '职业资格证书编号', value: sql`qualification_no` }

export const qualification: Rule = {
  id: 'R42',
  subject: 'DECLARATION',
  severity: Severity.WARNING,
  clause: '六(五)',
  title: { zh: '职业资格依据不足', en: 'By qualification, without ground' },
  advice: { zh: '请申报人补充证书编号；只能申报高一级。', en: 'Ask for the certificate; only one level up.' },
  inputs: [certificate, { name: '现任职称级别', value: sql`current_level` }],
  applies: () => sql`('QUALIFICATION' = any(policies))`,
  violated: () => sql`(${documentMissing(certificate)} or ${targetStep} > ${currentStep} + 1)`,
  message: () =>
    sql`concat_ws('；', case when ${documentMissing(certificate)} then '没有证书编号' end,
      case when ${targetStep} > ${currentStep} + 1 then '申报级别高于现任职称一级以上' end)`,
}
