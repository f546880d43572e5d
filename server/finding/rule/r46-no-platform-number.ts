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
  // Without a number, offices write words such as 线下 or 纸质.
  violated: () => sql`(platform_no !~ '[0-9]')`,
  message: () => sql`format('申报编号写的是“%s”', platform_no)`,
}
