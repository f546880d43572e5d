import { sql } from 'kysely'
import { Severity } from '../../../schema/vocabulary'
import { begun } from '../column'
import { amongThese } from '../among'
import type { Rule } from '../rule'

/** Also finds an earlier declaration outside the viewer's scope: the SQL function runs as owner and returns only ids. */
export const againAfterThirdReturn: Rule = {
  id: 'R13',
  subject: 'DECLARATION',
  severity: Severity.VIOLATION,
  clause: '五(二)2',
  title: { zh: '第三次退回后又申报', en: 'Declared again after the third return' },
  advice: {
    zh: '应不予受理；此人本年度另有一件已第三次退回。',
    en: 'Not to be accepted: another was returned thrice.',
  },
  inputs: [{ name: '身份证号', value: sql`id_number_hash` }],
  applies: () => sql`(outcome is distinct from 'NOT_ACCEPTED' and ${begun})`,
  violated: ({ cycle, among }) =>
    sql`(case when id_number_hash is not null
      then declaration.id in (
        select again_after_third_return(${cycle.year}::smallint${amongThese(among)})) end)`,
  message: () => sql`'此人本年度另有一件因第三次退回不予受理'`,
}
