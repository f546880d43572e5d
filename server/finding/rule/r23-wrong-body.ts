import { sql, type RawBuilder } from 'kysely'
import type { Cycle, RoutingCell } from '../../../schema/cycle'
import { RoutingLane, Severity } from '../../../schema/vocabulary'
import type { Rule } from '../rule'

/** The committee of a routing cell of 一: OWN for the series' committee, a code, NONE, or null if unsaid. */
function committeeOf({ body, unsaid }: RoutingCell): string | null {
  if (unsaid || body === null) return null
  if (body === '市教育局') return 'education'
  return body === '市各系列评审委员会' ? 'OWN' : 'NONE'
}

/** The code of the committee that must review a declaration, 'NONE' for none, null if the notice doesn't say. */
function expected({ routing, series }: Cycle) {
  const cells = Object.fromEntries(
    routing.map((cell) => [`${cell.pathway} ${cell.level} ${cell.lane}`, committeeOf(cell)]),
  )
  const own = Object.fromEntries(series.map(({ code, committee }) => [code, committee]))
  const teachers = series.filter(({ isTeacher }) => isTeacher).map(({ code }) => code)
  const lane = sql`case when series = any(${teachers})
    then case route when 'CITY_DIRECT' then ${RoutingLane.CITY_EDUCATION} else ${RoutingLane.COUNTY_TEACHER} end
    else case route when 'CITY_DIRECT' then ${RoutingLane.CITY_DIRECT} else ${RoutingLane.COUNTY} end end`
  const cell = sql`(${JSON.stringify(cells)}::jsonb ->> concat_ws(' ', pathway, level, ${lane}))`
  return sql<string>`(case ${cell} when 'OWN' then ${JSON.stringify(own)}::jsonb ->> series else ${cell} end)`
}

export const wrongBody: Rule = {
  id: 'R23',
  subject: 'DECLARATION',
  severity: Severity.VIOLATION,
  clause: '一(一)',
  title: { zh: '受理机构不符', en: 'Not the body that the notice names' },
  advice: { zh: '核对受理机构；填错的请在平台改正后重新导出。', en: 'Check the body on the platform.' },
  inputs: [{ name: '评审委员会', value: sql`committee` }],
  unsaid: ({ cycle }) => sql`(${expected(cycle)} is null)`,
  applies: () => sql`(pathway <> 'ENTRUSTED_REVIEW')`,
  violated: ({ cycle }) =>
    sql`(case ${expected(cycle)} when 'NONE' then committee is not null else committee <> ${expected(cycle)} end)`,
  message: ({ cycle }) => {
    const names = Object.fromEntries(cycle.bodies.map(({ code, name }) => [code, name]))
    const nameOf = (code: RawBuilder<string>) => sql`coalesce(${JSON.stringify(names)}::jsonb ->> ${code}, '人社部门')`
    return sql`format('填的是%s，应是%s', ${nameOf(sql`committee`)}, ${nameOf(expected(cycle))})`
  },
}
