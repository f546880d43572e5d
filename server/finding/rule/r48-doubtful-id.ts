import { sql } from 'kysely'
import { Severity } from '../../../schema/vocabulary'
import type { Rule } from '../rule'

const foreign = sql<boolean>`(id_type <> 'RESIDENT')`

export const doubtfulId: Rule = {
  id: 'R48',
  subject: 'DECLARATION',
  severity: Severity.WARNING,
  clause: null,
  title: { zh: '证件信息需核对', en: 'Document to be checked' },
  advice: { zh: '核对证件原件与平台填写。', en: 'Compare the document with the platform.' },
  inputs: [{ name: '身份证号核对结果', value: sql`id_doubts` }],
  applies: () => sql`true`,
  violated: () => sql`(${foreign} or cardinality(id_doubts) > 0)`,
  message: () =>
    sql`concat_ws('；', case when ${foreign} then '不是居民身份证' end,
      case when 'CONVERTED' = any(id_doubts) then '15位旧号' end,
      case when 'BIRTH' = any(id_doubts) then '出生日期与证件号不一致' end,
      case when 'GENDER' = any(id_doubts) then '性别与证件号不一致' end)`,
}
