import { sql } from 'kysely'
import { Severity } from '../../../schema/vocabulary'
import { inProgress } from '../column'
import type { Rule } from '../rule'

export const teacherAtCityHr: Rule = {
  id: 'R25',
  subject: 'DECLARATION',
  severity: Severity.VIOLATION,
  clause: '一(四)',
  title: { zh: '教师系列报到市人社局', en: 'Teacher series at the city HR bureau' },
  advice: { zh: '转市教育局办理。', en: 'Pass it to the city education bureau.' },
  inputs: [{ name: '办理方', value: sql`desk` }],
  applies: ({ cycle }) =>
    sql`(series = any(${cycle.series.filter(({ isTeacher }) => isTeacher).map(({ code }) => code)})
      and route = 'CITY_DIRECT' and pathway in ('INITIAL_DETERMINATION', 'CONFERMENT') and ${inProgress})`,
  violated: () => sql`(desk = 'CITY_HR')`,
  message: () => sql`'在市人社局办理，应由市教育局办理'`,
}
