import { sql } from 'kysely'
import { Severity } from '../../../schema/vocabulary'
import { claimsEarly, stepsUp } from '../column'
import type { Rule } from '../rule'

export const examBased: Rule = {
  id: 'R33',
  subject: 'DECLARATION',
  severity: Severity.VIOLATION,
  clause: '六(三)',
  title: { zh: '以考代评专业不享受政策', en: 'Exam-based specialty' },
  advice: { zh: '以考代评的专业不能提前，也不能高定。', en: 'Neither early nor stepped up.' },
  inputs: [{ name: '以考代评', value: sql`exam_based` }],
  applies: () => sql`(${claimsEarly} or ${stepsUp})`,
  violated: () => sql`(exam_based)`,
  message: () => sql`'专业为以考代评'`,
}
