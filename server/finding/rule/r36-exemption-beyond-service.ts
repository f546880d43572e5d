import { sql } from 'kysely'
import { Severity } from '../../../schema/vocabulary'
import type { Rule } from '../rule'

const beyond = sql<
  number[]
>`(select array_agg(y order by y) from unnest(ce_exempt_years) y where y <> all(service_years))`

export const exemptionBeyondService: Rule = {
  id: 'R36',
  subject: 'DECLARATION',
  severity: Severity.WARNING,
  clause: '六(四)',
  title: { zh: '免试超出服务年度', en: 'Exempt beyond the years of service' },
  advice: { zh: '只免服务当年；其他年度须有合格证书。', en: 'Only the years of service are exempt.' },
  inputs: [
    { name: '继续教育免试年度', value: sql`ce_exempt_years` },
    { name: '服务年度', value: sql`service_years` },
  ],
  applies: () => sql`(coalesce(cardinality(ce_exempt_years), 0) > 0)`,
  violated: () => sql`(not ce_exempt_years <@ service_years)`,
  message: () => sql`'没有服务却免试的年度：' || array_to_string(${beyond}, '、')`,
}
