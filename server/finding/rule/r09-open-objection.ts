import { sql } from 'kysely'
import { Severity } from '../../../schema/vocabulary'
import { reached } from '../column'
import type { Rule } from '../rule'

export const openObjection: Rule = {
  id: 'R09',
  subject: 'DECLARATION',
  severity: Severity.VIOLATION,
  clause: '五(二)3',
  title: { zh: '公示有异议仍上报', en: 'Reported despite an objection' },
  advice: { zh: '退回用人单位，查清异议后再定。', en: 'Return it until the objection is settled.' },
  inputs: [{ name: '公示异议', value: sql`notice_objection` }],
  applies: () => reached(3),
  violated: () => sql`(notice_objection = 'OPEN')`,
  message: () => sql`'单位公示的异议尚未了结'`,
}
