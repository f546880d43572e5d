import { Measure, counties, countyLabel, measureLabel } from '../../../schema/vocabulary'
import type { TableDefinition } from '../build-report'
import { crossed } from '../row-source'
import type { Column } from '../../workbook/sheet'
import { figure } from './figure'

const measures = [Measure.DECLARED, Measure.PASSED]
const keyOf = (county: string, measure: Measure) => `${county}/${measure}`

const inCounty = (county: (typeof counties)[number]): Column[] =>
  measures.map((measure) =>
    figure(measure, countyLabel[county].zh, { key: keyOf(county, measure), where: { county: [county] } }),
  )

const together: Column[] = measures.map((measure) => ({
  kind: 'SUM',
  key: measure,
  header: measureLabel[measure].zh,
  group: '合计',
  parts: counties.map((county) => keyOf(county, measure)),
}))

/** T3 系列×区县: 申报 and 通过. */
export const seriesByCounty: TableDefinition = {
  code: 'T3',
  name: '系列×区县',
  subject: '职称申报、通过情况（按系列、区县）',
  labels: ['系列（专业）'],
  rows: crossed('series'),
  columns: [...counties.flatMap(inCounty), ...together],
  totals: 'TOTAL',
  notes: ['通过只计“评审”途径；初次确定、授予等的确认见 T4。'],
}
