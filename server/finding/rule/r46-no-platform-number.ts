import { sql } from 'kysely'
import { Severity } from '../../../schema/vocabulary'
import type { Rule } from '../rule'

export const noPlatformNumber: Rule = {
  id: 'R46',
  subject: 'DECLARATION',
  severity: Severity.VIOLATION,
  clause: '四(一)',
  title: { zh: '没有平台申报编号', en: 'No platform number' },
  advice: { zh: '核实是否在平台申报；未在平台申报的不予认可。', en: 'Check on the platform.' },
  inputs: [{ name: '申报编号', value: sql`platform_no` }],
  applies: () => sql`(outcome is distinct from 'NOT_ACCEPTED')`,
  // 线下, 纸质: what offices write where there is no number.
  violated: () => sql`(platform_no !~ '[0-9]')`,
  message: () => sql`format('申报编号写的是“%s”', platform_no)`,
}
