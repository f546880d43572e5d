import type { Cycle } from '../../../schema/cycle'
import type { RuleFinding } from '../../../schema/finding'
import {
  FindingState,
  Measure,
  counties,
  countyLabel,
  findingStateLabel,
  severityLabel,
} from '../../../schema/vocabulary'
import { findingRule } from '../../finding/finding-rule'
import { committeeRules, numbersOf, specifiedRules } from '../../finding/specified-rules'
import type { ListRow } from '../../workbook/list-column'
import type { Column, Report } from '../../workbook/sheet'
import { figure } from './figure'

const open = findingStateLabel[FindingState.OPEN].zh
const acknowledged = findingStateLabel[FindingState.ACKNOWLEDGED].zh

/** Key of the column of findings about committees, which belong to no county. */
const ofCommittees = 'committee'
const inCounty = (county: string) => `county/${county}`

/** Key of the column whose total is the number of all open findings. */
export const openFindings = 'open'

const openColumn = (county: string | null, key: string, header: string) =>
  figure(Measure.DECLARED, open, { key, header, where: { county: [county], state: [open] } })

const columns: Column[] = [
  { kind: 'FACT', type: 'TEXT', key: 'severity', header: '程度', width: 4.6 },
  { kind: 'FACT', type: 'TEXT', key: 'clause', header: '条款', width: 22.2 },
  ...counties.map((county) => openColumn(county, inCounty(county), countyLabel[county].zh)),
  openColumn(null, ofCommittees, '评委会'),
  { kind: 'SUM', key: openFindings, header: '合计', group: open, parts: [...counties.map(inCounty), ofCommittees] },
  figure(Measure.DECLARED, undefined, {
    key: 'acknowledged',
    header: acknowledged,
    where: { state: [acknowledged] },
  }),
  { kind: 'VALUE', key: 'cannotCheck', header: '无法核对' },
]

export const findingsName = { code: 'T9', name: '规则预警' }

/** A rule's open findings by county (null for those about committees), and the number of its explained ones. */
interface RuleCounts {
  open: ReadonlyMap<string | null, number>
  acknowledged: number
}

/** The counts of the rows of 预警明细, by rule. */
export function countLines(lines: readonly ListRow[]): Map<string, RuleCounts> {
  const counts = new Map<string, RuleCounts>()
  for (const [rule, own] of Map.groupBy(lines, (line) => String(line.rule))) {
    const unexplained = own.filter(({ state }) => state === open)
    const byCounty = Map.groupBy(unexplained, ({ county }) => county as string | null)
    counts.set(rule, {
      open: new Map([...byCounty].map(([county, rows]) => [county, rows.length])),
      acknowledged: own.length - unexplained.length,
    })
  }
  return counts
}

/** The same from counts of the rules for declarations. */
export const countRules = (found: readonly RuleFinding[]): Map<string, RuleCounts> =>
  new Map(
    found.map(({ rule, counties, countyCounts, acknowledged }) => [
      rule.id,
      { open: new Map(counties.map((county, index) => [county, countyCounts[index]!])), acknowledged },
    ]),
  )

/** T9 规则预警 by rule and county. Its figures count the rows of 预警明细; only 无法核对 is counted by the server. */
export function findingReport(
  { cycles, period, withCommittees }: { cycles: readonly Cycle[]; period: string; withCommittees: boolean },
  found: readonly RuleFinding[],
  counts: ReadonlyMap<string, RuleCounts>,
): Report {
  const { first, last } = numbersOf(committeeRules)
  const unchecked = new Map(found.map(({ rule, cannotCheck }) => [rule.id, cannotCheck]))
  const rows = specifiedRules
    .filter(({ id }) => withCommittees || !committeeRules.has(id))
    .map((rule) => findingRule(rule, cycles))
    .map(({ id, title, severity, clause }) => {
      const own = counts.get(id)
      const openIn = (county: string | null) => own?.open.get(county) ?? 0
      return {
        labels: [id, title],
        where: { rule: [id] },
        facts: { severity: severityLabel[severity].zh, clause },
        counts: {
          ...Object.fromEntries(counties.map((county) => [inCounty(county), openIn(county)])),
          [ofCommittees]: openIn(null),
          acknowledged: own?.acknowledged ?? 0,
          cannotCheck: unchecked.get(id) ?? 0,
        },
      }
    })
  return {
    code: findingsName.code,
    name: `${findingsName.code} ${findingsName.name}`,
    unit: '条',
    title: `${period}规则预警情况（按规则、区县）`,
    labels: ['规则', '预警'],
    labelWidths: [4.5, 31.2],
    columns,
    rows,
    totals: 'TOTAL',
    notes: [
      '一件可触发多条规则，合计是预警数，不是件数。“无法核对”指缺少核对所需的数据，不等于符合。',
      `${withCommittees ? `${first}–${last} 核对评审委员会，一个评委会计一条；` : '核对评审委员会的规则由市人社局掌握，不在本表；'}材料真实性等不能由数据核对的事项不在本表。`,
    ],
  }
}
