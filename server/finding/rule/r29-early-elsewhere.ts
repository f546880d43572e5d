import { sql } from 'kysely'
import { Severity } from '../../../schema/vocabulary'
import { claimsEarly } from '../column'
import type { Rule } from '../rule'

export const earlyElsewhere: Rule = {
  id: 'R29',
  subject: 'DECLARATION',
  severity: Severity.VIOLATION,
  clause: '六(三)',
  title: { zh: '不在可提前的县', en: 'Early claim outside the two counties' },
  advice: { zh: '取消“提前1年”，按正常年限审核。', en: 'Strike the claim; check the usual years.' },
  inputs: [{ name: '区县', value: sql`county` }],
  applies: () => claimsEarly,
  violated: ({ cycle }) => sql`(county <> all(${cycle.settings.earlyCounties}))`,
  message: () => sql`'申报“提前1年”，单位不在巴里坤县、伊吾县'`,
}
