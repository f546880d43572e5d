import { sql } from 'kysely'
import { Severity } from '../../../schema/vocabulary'
import { documentMissing, employerNature } from '../column'
import type { Input, Rule } from '../rule'

const letter: Input = { name: '委托函', value: sql`agency_letter_no` }

export const noAgencyLetter: Rule = {
  id: 'R38',
  subject: 'DECLARATION',
  severity: Severity.VIOLATION,
  clause: '三(五)',
  title: { zh: '没有委托函', en: 'No letter of the superior department' },
  advice: { zh: '请用人单位补交省部级人事（职称）部门或军区政治部的委托函。', en: 'Ask the employer for the letter.' },
  inputs: [letter],
  applies: () => sql`coalesce(${employerNature} in ('CENTRAL_IN_XJ', 'OUT_OF_REGION', 'MILITARY'), false)`,
  violated: () => documentMissing(letter),
  message: () => sql`'中央驻疆单位、外省驻疆企业或军队人员，没有委托函'`,
}
