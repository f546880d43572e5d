import { Dimension, Measure, Stage, measureLabel, stageLabel } from '../../schema/vocabulary'
import type { Statistics } from '../../schema/statistics'
import type { EntityManager } from '../database/orm'
import type { ResolvedFilter } from '../filter/resolve'
import { columnOf, countDeclarations } from '../statistics/count'
import type { CountColumn, FigureColumn, Report, ReportRow } from './sheet'

const figure = (measure: Measure, group?: string): CountColumn => ({
  key: measure,
  measure,
  header: measureLabel[measure].zh,
  ...(group === undefined ? {} : { group }),
})

const endings = [
  Measure.CONFIRMED,
  Measure.FAILED,
  Measure.NOT_ACCEPTED,
  Measure.LAPSED,
  Measure.WITHDRAWN,
  Measure.DISQUALIFIED,
  Measure.IN_PROGRESS,
]

/** 申报 … 通过率 … 结局: the columns of the tables by level. */
const levelColumns: FigureColumn[] = [
  figure(Measure.DECLARED),
  figure(Measure.ACCEPTED),
  ...[Measure.REVIEWED, Measure.PASSED, Measure.NOT_PASSED].map((measure) => figure(measure, '评审途径')),
  {
    key: 'passRate',
    header: '通过率',
    group: '评审途径',
    rate: { numerator: Measure.PASSED, denominator: Measure.REVIEWED },
  },
  figure(Measure.DETERMINED),
  ...endings.map((measure) => figure(measure, '申报的结局')),
]

const check = {
  whole: Measure.DECLARED,
  parts: endings,
  sentence: `申报＝${endings.map((measure) => measureLabel[measure].zh).join('＋')}`,
}

/** 申报, counted without any grouping. */
async function declaredAtAll(em: EntityManager, resolved: ResolvedFilter): Promise<Report['expected']> {
  const { declared } = await countDeclarations(em, resolved, [])
  return { key: Measure.DECLARED, count: declared[0]! }
}

const notes = ['通过率＝通过÷参评，只计“评审”途径；合计的通过率由合计数重新计算；分母为 0 记“—”。']

/** Statistics → rows; `names` are the columns of 明细 that the dimensions stand for. */
function rowsOf(statistics: Statistics, names: readonly string[]): ReportRow[] {
  return Array.from({ length: statistics.groups }, (_, index) => ({
    labels: statistics.labels.map((labels) => labels[index]!),
    where: Object.fromEntries(names.map((name, place) => [name, [statistics.keys[place]![index] ?? null]])),
    counts: Object.fromEntries(
      Object.values(Measure).map((measure) => [measure, statistics[columnOf[measure]][index]!] as const),
    ),
  })).filter(({ counts }) => counts[Measure.DECLARED]! > 0)
}

interface ByLevel {
  dimension: Dimension
  /** The dimension's column of 明细. */
  column: string
  header: string
  name: string
}

async function byLevel(
  em: EntityManager,
  resolved: ResolvedFilter,
  { dimension, column, header, name }: ByLevel,
): Promise<Report> {
  const statistics = await countDeclarations(em, resolved, [dimension, Dimension.LEVEL])
  return {
    name,
    title: `${titleOf(resolved)}职称申报评审情况（按${header}、级别）`,
    labels: [header, '级别'],
    columns: levelColumns,
    rows: rowsOf(statistics, [column, 'level']),
    subtotals: true,
    check,
    expected: await declaredAtAll(em, resolved),
    notes,
  }
}

export const seriesByLevel = (em: EntityManager, resolved: ResolvedFilter): Promise<Report> =>
  byLevel(em, resolved, { dimension: Dimension.SERIES, column: 'series', header: '系列（专业）', name: '系列×级别' })

export const countyByLevel = (em: EntityManager, resolved: ResolvedFilter): Promise<Report> =>
  byLevel(em, resolved, { dimension: Dimension.COUNTY, column: 'county', header: '区县', name: '区县×级别' })

const groups: [name: string, stages: Stage[]][] = [
  ['填报与单位', [Stage.EMPLOYER_REVIEW, Stage.EMPLOYER_NOTICE, Stage.CORRECTION]],
  ['主管与人社', [Stage.SUPERVISOR_REVIEW, Stage.HR_REVIEW]],
  ['评委会', [Stage.COMMITTEE_REVIEW]],
  ['纸质与评审会', [Stage.PAPER, Stage.MEETING]],
  ['公示与确认', [Stage.RESULT_NOTICE, Stage.CONFIRMATION, Stage.CERTIFICATE]],
]

/** 系列×环节: declarations in progress by where they are. A draft that was sent back stands under 退回补正. */
export async function seriesByStage(em: EntityManager, resolved: ResolvedFilter): Promise<Report> {
  const statistics = await countDeclarations(em, resolved, [Dimension.SERIES, Dimension.STAGE])
  const rows = new Map<string, ReportRow>()
  statistics.keys[0]!.forEach((series, index) => {
    const row = rows.get(series ?? '') ?? {
      labels: [statistics.labels[0]![index]!],
      where: { series: [series] },
      counts: {},
    }
    const stage = statistics.keys[1]![index] === Stage.DRAFT ? Stage.CORRECTION : statistics.keys[1]![index]!
    const add = (key: string, n: number) => (row.counts[key] = (row.counts[key] ?? 0) + n)
    add(stage, statistics.inProgress[index]!)
    add(Measure.DECLARED, statistics.declared[index]!)
    add(Measure.IN_PROGRESS, statistics.inProgress[index]!)
    add(Measure.PENDING, statistics.pending[index]!)
    add(Measure.OVERDUE, statistics.overdue[index]!)
    rows.set(series ?? '', row)
  })
  const stages = groups.flatMap(([group, members]) =>
    members.map((stage): CountColumn => ({
      key: stage,
      header: stageLabel[stage].zh,
      group,
      measure: Measure.IN_PROGRESS,
      where: { stage: stage === Stage.CORRECTION ? [Stage.CORRECTION, Stage.DRAFT] : [stage] },
    })),
  )
  return {
    name: '系列×环节',
    title: `${titleOf(resolved)}职称申报办理进度（按系列、环节）`,
    labels: ['系列（专业）'],
    columns: [
      figure(Measure.DECLARED),
      figure(Measure.IN_PROGRESS),
      ...stages,
      figure(Measure.PENDING, '其中'),
      figure(Measure.OVERDUE, '其中'),
    ],
    rows: [...rows.values()].filter(({ counts }) => counts[Measure.DECLARED]! > 0),
    subtotals: false,
    check: {
      whole: Measure.IN_PROGRESS,
      parts: groups.flatMap(([, members]) => members),
      sentence: '在办＝各环节之和',
    },
    expected: await declaredAtAll(em, resolved),
    notes: ['各环节只计在办件；逾期指超过通知规定期限的待审件。'],
  }
}

export function titleOf({ filter }: ResolvedFilter): string {
  return `哈密市${filter.year.toSorted().join('、')}年度`
}
