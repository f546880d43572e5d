import { sql } from 'kysely'
import { Severity } from '../../../schema/vocabulary'
import { begun, dayOfColumn } from '../column'
import type { Rule } from '../rule'

export const banned: Rule = {
  id: 'R28',
  subject: 'DECLARATION',
  severity: Severity.VIOLATION,
  clause: '五(三)',
  title: { zh: '禁报期内申报', en: 'Declared while banned' },
  advice: { zh: '应不予受理（不符合申报范围）。', en: 'Not to be accepted.' },
  inputs: [{ name: '身份证号', value: sql`id_number_hash` }],
  applies: () => sql`(outcome is distinct from 'NOT_ACCEPTED' and ${begun})`,
  violated: ({ cycle }) =>
    sql`(case when id_number_hash is not null
      then declaration.id in (select declared_while_banned(${cycle.year}::smallint)) end)`,
  message: () =>
    sql`format('禁报至 %s', banned_until(id_number_hash, series,
      coalesce(${dayOfColumn('submitted_at')}, ${dayOfColumn('entered_at')})))`,
}
