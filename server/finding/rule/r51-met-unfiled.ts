import { sql } from 'kysely'
import { Severity } from '../../../schema/vocabulary'
import type { Rule } from '../rule'

export const metUnfiled: Rule = {
  id: 'R51',
  subject: 'COMMITTEE',
  severity: Severity.VIOLATION,
  clause: '八(一)2',
  title: { zh: '未备案即开会', en: 'Meets without being filed for record' },
  advice: {
    zh: '立即停止评审，先办备案；已开的会报市人社局处理。',
    en: 'Stop the review and file the committee for record first; report a meeting that took place to the city HR bureau.',
  },
  inputs: [
    { name: '评审会日期', value: sql`meeting_from` },
    { name: '备案日期', value: sql`filed_at` },
  ],
  applies: () => sql`(meeting_from is not null)`,
  violated: () => sql`(filed_at is null or filed_at > meeting_from)`,
  message: () => sql`format('%s 开会，%s', meeting_from, coalesce(filed_at::text || ' 才备案', '没有备案'))`,
}
