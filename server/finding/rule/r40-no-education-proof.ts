import { sql } from 'kysely'
import { Severity } from '../../../schema/vocabulary'
import { reached } from '../column'
import type { Rule } from '../rule'

export const noEducationProof: Rule = {
  id: 'R40',
  subject: 'DECLARATION',
  severity: Severity.WARNING,
  clause: '五(二)1',
  title: { zh: '没有学历证明', en: 'No proof of education' },
  advice: { zh: '请申报人上传学信网查询结果或学历材料扫描件。', en: 'Ask for the CHSI result or a scan.' },
  inputs: [{ name: '学历证明', value: sql`education_proof` }],
  applies: () => sql`(education is not null and ${reached(1)})`,
  violated: () => sql`(education_proof = 'NONE')`,
  message: () => sql`'既没有学信网查询结果，也没有扫描件'`,
}
