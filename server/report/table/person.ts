import { Measure, figureLabel } from '../../../schema/vocabulary'
import type { TableDefinition } from '../build-report'
import { stacked } from '../row-source'
import type { Column } from '../../workbook/sheet'
import { passRate, persons } from './figure'

const columns: Column[] = [
  persons(Measure.DECLARED, '人数', '申报'),
  { kind: 'SHARE', key: 'declaredShare', header: '占比', group: '申报', of: Measure.DECLARED },
  persons(Measure.REVIEWED, '参评人数', '评审途径'),
  persons(Measure.PASSED, '通过人数', '评审途径'),
  { kind: 'SHARE', key: 'passedShare', header: '占通过比重', group: '评审途径', of: Measure.PASSED },
  // Another name than 通过率, which is computed of declarations instead of people.
  { ...passRate('评审途径'), header: figureLabel.PERSON_PASS_RATE.zh },
  persons(Measure.CONFIRMED, '人数', '确认'),
  { kind: 'SHARE', key: 'confirmedShare', header: '占比', group: '确认', of: Measure.CONFIRMED },
]

const ofPeople = {
  unit: '人',
  labels: ['类别', '项目'],
  labelWidths: [10, 22],
  columns,
  totals: 'EACH_WHOLE',
} satisfies Partial<TableDefinition>

const countedOnce =
  '按人计数：一人有几件申报的只计一次，归入其中级别最高的一件（级别相同的归入较近年度、编号在前的）；参评、通过、确认分别如此计。没有证件号的每件计一人。'

/** T7 人员结构 of the people who declared, were reviewed, passed and were confirmed. */
export const personTable: TableDefinition = {
  ...ofPeople,
  code: 'T7',
  name: '人员结构',
  subject: '职称申报、通过人员结构',
  rows: stacked(
    { name: '性别', column: 'gender' },
    { name: '民族', column: 'ethnicity_group' },
    { name: '族别', column: 'ethnicity' },
    { name: '学历', column: 'education' },
    { name: '年龄段', column: 'age_band' },
    { name: '单位性质', column: 'nature_group' },
    { name: '基层', column: 'seat' },
  ),
  notes: [
    countedOnce,
    '每一类别的小计都是全部人数；年龄按当年 12 月 31 日周岁计。',
    '“非公有制等单位”含非公有制单位、社会组织、自由职业；外省驻疆企业和未分类的单位列“其他单位”。',
    '平台导出不区分县级与县以下单位，“区县及以下单位”指隶属三区县的单位。',
  ],
}

/** T12 人员结构 in finer classes than T7; it isn't part of the public edition. */
export const finerPersonTable: TableDefinition = {
  ...ofPeople,
  code: 'T12',
  name: '人员细分',
  subject: '职称申报、通过人员细分情况',
  rows: stacked(
    { name: '层级', column: 'graded_level' },
    { name: '政治面貌', column: 'political_class' },
    { name: '学位', column: 'degree_class' },
    { name: '年龄组', column: 'age_five' },
    { name: '任职年限', column: 'tenure' },
    { name: '单位性质', column: 'employer_nature' },
    { name: '上年申报', column: 'declared_before' },
  ),
  notes: [
    countedOnce,
    '每一类别的小计都是全部人数；年龄、任职年限按当年 12 月 31 日计，任职年限由现任职称取得年份推算。',
    '“上年已报”指上年度也申报过（不论单位和系列）；没有证件号的和上年没有数据的列“无法比对”。',
    '政治面貌、学位按材料所写归类，八个民主党派合为一类。',
  ],
}
