import {
  AgeBand,
  EthnicClass,
  Gender,
  Measure,
  PoliticalClass,
  measureLabel,
  type PersonMeasure,
} from '../../../schema/vocabulary'
import type { Codes, Column } from '../../workbook/sheet'
import type { TableDefinition } from '../build-report'
import { crossed } from '../row-source'
import { figure, persons } from './figure'

const among: [name: string, where: Codes][] = [
  ['其中：女', { gender: [Gender.FEMALE] }],
  ['少数民族', { ethnicity_group: [EthnicClass.MINORITY] }],
  ['中共党员（含预备）', { political_class: [PoliticalClass.PARTY_MEMBER, PoliticalClass.PROBATIONARY] }],
  ['基层', { seat: ['GRASSROOTS'] }],
  ['35岁及以下', { age_band: [AgeBand.UP_TO_35] }],
]

function ofMeasure(measure: PersonMeasure): Column[] {
  const group = measureLabel[measure].zh
  return [
    figure(measure, group, { header: '件数' }),
    { ...persons(measure, '人数', group), key: `${measure}/persons` },
    ...among.map(([header, where]) => ({ ...persons(measure, header, group), key: `${measure}/${header}`, where })),
  ]
}

/** T11 其中: who the people of each series and level are. */
export const seriesByPerson: TableDefinition = {
  code: 'T11',
  name: '系列×人员',
  subject: '职称申报、通过人员情况（按系列、级别）',
  labels: ['系列（专业）', '级别'],
  rows: crossed('series', 'level'),
  columns: [...ofMeasure(Measure.DECLARED), ...ofMeasure(Measure.PASSED)],
  totals: 'SUBTOTALS',
  notes: [
    '件数是申报的件数；人数是不同的人，一人有几件的只计一次，归入其中级别最高的一件。“其中”各列都按人计，一人可同时列入多列。',
    '“基层”指隶属三区县的单位；“35岁及以下”按当年 12 月 31 日周岁计。',
  ],
}
