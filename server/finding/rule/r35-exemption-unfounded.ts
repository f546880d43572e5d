import { sql } from 'kysely'
import { Severity } from '../../../schema/vocabulary'
import { documentMissing } from '../column'
import type { Input, Rule } from '../rule'

const form: Input = { name: '免试审批表', value: sql`exemption_form_no` }

/** Half a year of service (六(四)). */
const monthsNeeded = 6

export const exemptionUnfounded: Rule = {
  id: 'R35',
  subject: 'DECLARATION',
  severity: Severity.VIOLATION,
  clause: '六(四)',
  title: { zh: '继续教育免试依据不足', en: 'Exemption without ground' },
  advice: { zh: '核对当年服务月数，补交免试审批表。', en: 'Check the months of service; ask for the form.' },
  inputs: [{ name: '当年服务月数', value: sql`service_months` }, form],
  applies: () => sql`('CE_EXEMPT' = any(policies) or coalesce(cardinality(ce_exempt_years), 0) > 0)`,
  violated: () => sql`(service_months < ${sql.lit(monthsNeeded)} or ${documentMissing(form)})`,
  message: () =>
    sql`concat_ws('；', case when service_months < ${sql.lit(monthsNeeded)} then format('当年服务 %s 个月', service_months) end,
      case when ${documentMissing(form)} then '没有免试审批表' end)`,
}
