import { sql } from 'kysely'
import { Severity } from '../../../schema/vocabulary'
import { claimsEarly } from '../column'
import type { Rule } from '../rule'

export const earlyNotFirst: Rule = {
  id: 'R30',
  subject: 'DECLARATION',
  severity: Severity.VIOLATION,
  clause: '六(三)',
  title: { zh: '提前申报但不是首次', en: 'Early claim, not the first declaration' },
  advice: { zh: '取消“提前1年”，按正常年限审核。', en: 'Strike the claim; check the usual years.' },
  inputs: [{ name: '首次申报', value: sql`first_declaration` }],
  applies: () => claimsEarly,
  violated: () => sql`(not first_declaration)`,
  message: () => sql`'申报“提前1年”，却不是首次申报评审'`,
}
