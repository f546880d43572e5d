import { sql } from 'kysely'
import { Severity } from '../../../schema/vocabulary'
import { paperReceivedOn } from '../../filter/paper-received'
import { paperReceived } from '../column'
import type { Rule } from '../rule'

export const paperBeforeCheck: Rule = {
  id: 'R17',
  subject: 'DECLARATION',
  severity: Severity.VIOLATION,
  clause: '七',
  title: { zh: '未通过形式审核即交纸质材料', en: 'Paper before the form check' },
  advice: { zh: '核对形式审核日期；未通过的，纸质材料暂不收。', en: 'Check the date of the form check.' },
  inputs: [
    { name: '纸质材料接收日期', value: paperReceivedOn },
    { name: '形式审核通过日期', value: sql`form_checked_on` },
  ],
  applies: () => sql`(pathway = 'REVIEW' and committee is not null and ${paperReceived})`,
  violated: () => sql`(${paperReceivedOn} < form_checked_on)`,
  message: () => sql`format('%s 接收纸质材料，%s 才通过形式审核', ${paperReceivedOn}, form_checked_on)`,
}
