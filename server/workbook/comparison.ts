import { Measure, measureLabel } from '../../schema/vocabulary'
import { InvalidInputError } from '../errors'
import { resolveFilter } from '../filter/resolve'
import { dayOf } from '../calendar/day-of'
import { buildReport, type RowSource, type TableDefinition } from './build-report'
import { annualCover } from './annual-cover'
import { writeCover } from './cover'
import { describeWorkbook } from './describe-workbook'
import { annualColumns } from './detail-column'
import type { ExportWork } from './export-work'
import { headingOf } from './heading'
import { crossed } from './row-source'
import type { Codes, Column } from './sheet'
import { streamWorkbook } from './stream-workbook'
import { reviewPathway } from './table/figure'
import { titleOf } from './title'
import { writeSheet } from './write-sheet'

const keyOf = (measure: string, year: number) => `${measure}/${year}`

const counted = (
  measure: Measure,
  year: number,
  own: { key?: string; header?: string; where?: Codes } = {},
): Column => ({
  kind: 'COUNT',
  key: keyOf(own.key ?? measure, year),
  header: String(year),
  group: own.header ?? measureLabel[measure].zh,
  measure,
  where: { year: [String(year)], ...own.where },
})

/** A measure in two years: both, the difference, the growth and each year's shares. */
function measureColumns(measure: Measure, [earlier, later]: readonly [number, number]): Column[] {
  const group = measureLabel[measure].zh
  const [from, to] = [keyOf(measure, earlier), keyOf(measure, later)]
  const difference = `${measure}/difference`
  const shares: Column[] = [earlier, later].map((year) => ({
    kind: 'SHARE',
    key: `${measure}/share/${year}`,
    header: `${year}占比`,
    group,
    of: keyOf(measure, year),
  }))
  return [
    counted(measure, earlier),
    counted(measure, later),
    { kind: 'DIFFERENCE', key: difference, header: '增减', group, from, to },
    {
      kind: 'RATIO',
      key: `${measure}/growth`,
      header: '增减率',
      group,
      numerator: difference,
      denominator: from,
      format: 'PERCENT',
    },
    ...(measure === Measure.DECLARED || measure === Measure.PASSED ? shares : []),
  ]
}

/** Both years' rates; their difference is in percentage points and no quotient. */
const rateColumns = (years: readonly [number, number]): Column[] => [
  ...years.map((year) =>
    counted(Measure.DECLARED, year, { key: 'reviewDeclared', header: '评审申报', where: reviewPathway }),
  ),
  ...years.map((year): Column => ({
    kind: 'RATIO',
    key: `passRate/${year}`,
    header: String(year),
    group: '通过率',
    numerator: keyOf(Measure.PASSED, year),
    denominator: keyOf(Measure.REVIEWED, year),
    format: 'PERCENT',
  })),
  ...years.map((year): Column => ({
    kind: 'RATIO',
    key: `declaredPassRate/${year}`,
    header: String(year),
    group: '申报通过率',
    numerator: keyOf(Measure.PASSED, year),
    denominator: keyOf('reviewDeclared', year),
    format: 'PERCENT',
  })),
]

const dimensions: [name: string, header: string, rows: RowSource][] = [
  ['系列', '系列（专业）', crossed('series')],
  ['区县', '区县', crossed('county')],
  ['级别', '级别', crossed('level')],
  ['途径', '申报途径', crossed('pathway')],
]

/** Two tables a dimension: all of it on one would be too small to read on paper. */
const parts: [name: string, columns: (years: readonly [number, number]) => Column[]][] = [
  [
    '申报',
    (years) => [Measure.DECLARED, Measure.ACCEPTED, Measure.CONFIRMED].flatMap((each) => measureColumns(each, years)),
  ],
  [
    '评审',
    (years) => [
      ...[Measure.REVIEWED, Measure.PASSED].flatMap((each) => measureColumns(each, years)),
      ...rateColumns(years),
    ],
  ],
]

const tablesOf = (years: readonly [number, number]): TableDefinition[] =>
  dimensions.flatMap(([name, header, rows], place) =>
    parts.map(([part, columns], index) => ({
      code: `B${place * parts.length + index + 1}`,
      name: `${name}${part}对比`,
      subject: `职称${part}情况对比（按${name}）`,
      labels: [header],
      rows,
      columns: columns(years),
      totals: 'TOTAL' as const,
      notes: ['增减率＝增减÷前一年；占比＝本行÷当年合计；分母为 0 记“—”。两年都按各自通知的口径计数。'],
    })),
  )

/** 年度对比: two years side by side; figures are values, totals, differences and shares formulas. */
export const comparisonWork: ExportWork = async (job) => {
  const years = job.filter.year.toSorted()
  if (years.length !== 2) throw new InvalidInputError('年度对比需要选择两个年度。')
  const resolved = await resolveFilter(job, job.filter, job.asOf)
  const { columns } = annualColumns(resolved, resolved.asOf ?? dayOf(job.now))
  const period = titleOf(resolved)
  const heading = headingOf(job, resolved)
  await streamWorkbook(job.file, async (workbook) => {
    describeWorkbook(workbook, job, `${period}职称评审对比`)
    const words = '对比表不含明细；各表数字为导出时的数值，合计、增减、占比和比率为公式。'
    writeCover(workbook, await annualCover(job, resolved, { detail: words, checks: [], facts: [] }))
    for (const table of tablesOf([years[0]!, years[1]!])) {
      writeSheet(workbook, await buildReport(table, { em: job.em, resolved, columns }, period), {
        heading,
        countFormula: null,
      })
    }
  })
  return { fileName: `${period}职称评审对比.xlsx`, rows: 0 }
}
