import { sql } from 'kysely'
import { Severity } from '../../../schema/vocabulary'
import type { Rule } from '../rule'

export const noContact: Rule = {
  id: 'R52',
  subject: 'COMMITTEE',
  severity: Severity.WARNING,
  clause: '二(二)',
  title: { zh: '评委会没有地点或电话', en: 'Committee without place or phone' },
  advice: { zh: '补登地点和联系电话。', en: 'Add the place and the phone.' },
  inputs: [
    { name: '地点', value: sql`place` },
    { name: '电话', value: sql`phone` },
  ],
  applies: () => sql`true`,
  violated: () => sql`(place is null or phone is null)`,
  message: () =>
    sql`concat_ws('，', case when place is null then '没有地点' end, case when phone is null then '没有电话' end)`,
}
