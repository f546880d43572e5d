import { sql } from 'kysely'
import { Severity, deskLabel } from '../../../schema/vocabulary'
import { paperDesk, paperReceived } from '../column'
import type { Rule } from '../rule'
import { windowOf } from '../window'

/** The desk that must receive the paper by 二(二)1–3; null if the notice names none. */
const expected = sql<string>`(case
  when pathway = 'REVIEW' and committee is not null then 'COMMITTEE'
  when pathway = 'REVIEW' then case when route = 'COUNTY' and level = 'JUNIOR' then 'COUNTY_HR' end
  when route = 'COUNTY' then 'COUNTY_HR' else 'CITY_HR' end)`

const names = JSON.stringify(Object.fromEntries(Object.entries(deskLabel).map(([desk, { zh }]) => [desk, zh])))
const nameOf = (desk: typeof expected) => sql`(${names}::jsonb ->> ${desk})`

export const paperAtWrongDesk: Rule = {
  id: 'R18',
  subject: 'DECLARATION',
  severity: Severity.VIOLATION,
  clause: '二(二)',
  window: 'D5',
  title: { zh: '纸质材料交错地方', en: 'Paper at the wrong desk' },
  advice: { zh: '请接收单位转交，或退回用人单位重报。', en: 'Have it passed on or sent back.' },
  inputs: [
    { name: '纸质材料接收单位', value: paperDesk },
    { name: '应交单位', value: expected },
  ],
  applies: ({ cycle }) => sql`(${windowOf(cycle, 'D5').binds} and ${paperReceived})`,
  violated: () => sql`(${paperDesk} <> ${expected})`,
  message: () => sql`format('交到%s，应交%s', ${nameOf(paperDesk)}, ${nameOf(expected)})`,
}
