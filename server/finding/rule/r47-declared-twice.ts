import { sql } from 'kysely'
import { Severity } from '../../../schema/vocabulary'
import { inProgress, reached } from '../column'
import { amongThese } from '../among'
import type { Rule } from '../rule'

/** The notice has no such clause. Also finds another declaration outside the viewer's scope; only the fact is shown. */
export const declaredTwice: Rule = {
  id: 'R47',
  subject: 'DECLARATION',
  severity: Severity.WARNING,
  clause: null,
  title: { zh: '一人两件在办', en: 'Two live declarations of one person' },
  advice: { zh: '与申报人核实，保留一件。', en: 'Ask which one is meant.' },
  inputs: [{ name: '身份证号', value: sql`id_number_hash` }],
  applies: () => sql`(${inProgress} and ${reached(1)})`,
  violated: ({ cycle, now, asOf, among }) => sql`(case when id_number_hash is not null then declaration.id in (
    select live_twice(${cycle.year}::smallint${asOf ? sql`, ${now}::timestamptz` : sql``}${amongThese(among)})) end)`,
  message: () => sql`'此人本年度另有一件在办'`,
}
