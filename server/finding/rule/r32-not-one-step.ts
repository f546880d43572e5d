import { sql } from 'kysely'
import { Severity } from '../../../schema/vocabulary'
import { currentStep, stepsUp, targetStep } from '../column'
import type { Rule } from '../rule'

export const notOneStep: Rule = {
  id: 'R32',
  subject: 'DECLARATION',
  severity: Severity.VIOLATION,
  clause: '六(四)',
  title: { zh: '高定不是高一级', en: 'Step-up by other than one level' },
  advice: { zh: '核对现任职称级别；只能认定高一级。', en: 'Only the next level can be recognised.' },
  inputs: [{ name: '现任职称级别', value: sql`current_level` }],
  applies: () => stepsUp,
  violated: () => sql`(${targetStep} <> ${currentStep} + 1)`,
  message: () =>
    sql`format('现任%s，申报%s', case current_level when 'NONE' then '无职称' when 'JUNIOR' then '初级'
      when 'INTERMEDIATE' then '中级' else '高级' end, case level when 'JUNIOR' then '初级' when 'INTERMEDIATE' then '中级' else '高级' end)`,
}
