import { Dimension } from '../../schema/field/dimension'
import { Measure, severityLabel, type Severity } from '../../schema/vocabulary'
import { dayOf, shiftDay } from '../calendar/day-of'
import { workingDaysBetween } from '../calendar/working-days-between'
import { lastDayOf } from '../cycle/working-days-of'
import { deskLoads } from '../desk/desk-loads'
import { InvalidInputError } from '../errors'
import { resolveFilter, type ResolvedFilter } from '../filter/resolve'
import { holderName } from '../reminder/holder-name'
import { columnOf, countDeclarations } from '../statistics/count'
import type { Chart } from '../workbook/chart/chart'
import { stageColour } from '../workbook/chart/colour'
import { fontFiles } from '../workbook/chart/font'
import { quotientOf } from '../workbook/formula'
import { countFindingsTable } from '../report/compose-findings'
import type { ExportJob, ExportWork } from '../report/export-work'
import { filterWords } from '../report/filter-words'
import { openFindings } from '../report/table/findings'
import { titleOf } from '../report/title'
import type { Annex, Block } from './paper'

const counted = Object.values(Measure)
type Totals = Record<Measure, number>

async function totalsOf({ em }: Pick<ExportJob, 'em'>, resolved: ResolvedFilter): Promise<Totals> {
  const found = await countDeclarations(em, resolved, { by: [], measures: counted })
  return Object.fromEntries(counted.map((measure) => [measure, found[columnOf[measure]][0]!])) as Totals
}

/** Figures a week earlier; null when the year had no data then. */
async function weekBefore(job: ExportJob, day: string): Promise<Totals | null> {
  try {
    return await totalsOf(job, await resolveFilter(job, job.filter, day))
  } catch (error) {
    if (error instanceof InvalidInputError) return null
    throw error
  }
}

const percent = (numerator: number, denominator: number): string => {
  const value = quotientOf(numerator, denominator)
  return value === '—' ? value : `${(value * 100).toFixed(1)}%`
}

const change = (now: number, before: number) =>
  now === before ? '与上周持平' : `比上周${now > before ? '增加' : '减少'}${Math.abs(now - before)}件`

interface Ranked {
  name: string
  declared: number
  ended: number
  pending: number
  overdue: number
}

/** Groups by completion, the furthest first; declarations without a value are in none. */
async function ranked({ em }: ExportJob, resolved: ResolvedFilter, dimension: Dimension): Promise<Ranked[]> {
  const measures = [Measure.DECLARED, Measure.IN_PROGRESS, Measure.PENDING, Measure.OVERDUE]
  const found = await countDeclarations(em, resolved, { by: [dimension], measures })
  const labels = found.labels()[0]!
  return labels
    .map((name, at) => ({
      code: found.keys[0]![at]!,
      name,
      declared: found.declared[at]!,
      ended: found.declared[at]! - found.inProgress[at]!,
      pending: found.pending[at]!,
      overdue: found.overdue[at]!,
    }))
    .filter(({ code, declared }) => code !== null && declared > 0)
    .toSorted((a, b) => b.ended / b.declared - a.ended / a.declared || b.declared - a.declared)
}

const rankingTable = (title: string, head: string, rows: readonly Ranked[]): Annex => ({
  title,
  widths: [9, 24, 10, 10, 12, 10, 10, 12],
  header: ['名次', head, '申报', '办结', '办结率', '待审', '逾期', '逾期率'],
  rows: rows.map(({ name, declared, ended, pending, overdue }, at) => [
    String(at + 1),
    name,
    ...[declared, ended].map(String),
    percent(ended, declared),
    ...[pending, overdue].map(String),
    percent(overdue, pending),
  ]),
})

function overall(totals: Totals, before: Totals | null): string[] {
  const of = (measure: Measure) => totals[measure]
  const since = (measure: Measure) => (before ? `（${change(of(measure), before[measure])}）` : '')
  return [
    `共申报${of(Measure.DECLARED)}件${since(Measure.DECLARED)}，受理${of(Measure.ACCEPTED)}件，` +
      `在办${of(Measure.IN_PROGRESS)}件，办结${of(Measure.DECLARED) - of(Measure.IN_PROGRESS)}件，` +
      `办结率${percent(of(Measure.DECLARED) - of(Measure.IN_PROGRESS), of(Measure.DECLARED))}。`,
    `参评${of(Measure.REVIEWED)}件${since(Measure.REVIEWED)}，通过${of(Measure.PASSED)}件${since(Measure.PASSED)}，` +
      `通过率${percent(of(Measure.PASSED), of(Measure.REVIEWED))}；认定${of(Measure.DETERMINED)}件；` +
      `已审核确认${of(Measure.CONFIRMED)}件${since(Measure.CONFIRMED)}。`,
    `待审${of(Measure.PENDING)}件${since(Measure.PENDING)}，其中超过通知规定期限${of(Measure.OVERDUE)}件` +
      `${since(Measure.OVERDUE)}；不予受理${of(Measure.NOT_ACCEPTED)}件，视为放弃${of(Measure.LAPSED)}件，` +
      `撤回${of(Measure.WITHDRAWN)}件。`,
  ]
}

/** A sentence on who is ahead and who is behind. */
function rankingSentence(what: string, rows: readonly Ranked[]): string {
  const words = ({ name, ended, declared }: Ranked) => `${name}（${ended}/${declared}，${percent(ended, declared)}）`
  if (rows.length === 0) return `${what}没有申报。`
  const late = rows.filter(({ overdue }) => overdue > 0).toSorted((a, b) => b.overdue - a.overdue)
  const behind = late.slice(0, 3).map(({ name, overdue }) => `${name}${overdue}件`)
  const lateness = behind.length > 0 ? `逾期较多的是${behind.join('、')}` : '都没有逾期'
  return `按办结率，${what}居前的是${rows.slice(0, 3).map(words).join('、')}；${lateness}。`
}

interface DeskLine {
  name: string
  onDesk: number
  overdue: number
  oldest: number | null
}

async function lateDesks({ em, viewer }: ExportJob, resolved: ResolvedFilter): Promise<DeskLine[]> {
  const { loads } = await deskLoads(em, viewer, resolved, resolved.now)
  const byName = Map.groupBy(loads, (load) =>
    load.desk === 'EMPLOYER' ? '用人单位' : holderName(resolved.cycles, { ...load, employer: null }, null),
  )
  return [...byName]
    .map(([name, own]) => ({
      name,
      onDesk: own.reduce((sum, { onDesk }) => sum + onDesk, 0),
      overdue: own.reduce((sum, { overdueOnDesk }) => sum + overdueOnDesk, 0),
      oldest: own.reduce<number | null>(
        (most, { oldest }) => (oldest === null ? most : Math.max(most ?? 0, oldest)),
        null,
      ),
    }))
    .filter(({ overdue }) => overdue > 0)
    .toSorted((a, b) => b.overdue - a.overdue)
}

const desksTable = (rows: readonly DeskLine[]): Annex => ({
  title: '各办理方逾期情况',
  widths: [9, 40, 12, 16, 22],
  header: ['序号', '办理方', '在手', '在手逾期', '最久（工作日）'],
  rows: rows.map(({ name, onDesk, overdue, oldest }, at) => [
    String(at + 1),
    name,
    String(onDesk),
    String(overdue),
    oldest === null ? '—' : String(oldest),
  ]),
})

/** The findings of weight: violations, the most frequent first. */
async function violations(job: ExportJob, resolved: ResolvedFilter): Promise<string[]> {
  const { rows, columns } = await countFindingsTable({ em: job.em, resolved, period: titleOf(resolved) }, job.viewer)
  const sum = columns.find((column) => column.key === openFindings)
  const parts = sum?.kind === 'SUM' ? sum.parts : []
  return rows
    .filter(({ facts }) => facts?.severity === severityLabel['VIOLATION' as Severity].zh)
    .map(({ labels, counts }) => ({ name: labels[1]!, count: parts.reduce((all, key) => all + (counts[key] ?? 0), 0) }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)
    .slice(0, 5)
    .map(({ name, count }) => `${name}${count}件`)
}

/** What ends next, with the working days left. */
function deadlines({ portal }: ExportJob, { cycles, now }: ResolvedFilter): string[] {
  const today = dayOf(now)
  return cycles
    .flatMap(({ windows }) => windows)
    .flatMap(({ name, endsAt }) => (endsAt && endsAt > now ? [{ name, day: lastDayOf(endsAt) }] : []))
    .toSorted((a, b) => (a.day < b.day ? -1 : 1))
    .slice(0, 3)
    .map(({ name, day }) => {
      const left = workingDaysBetween(portal.calendar, today, day)
      const [, month, date] = day.split('-').map(Number)
      return `${name}于${month}月${date}日截止${left === null ? '' : `（还有${left}个工作日）`}`
    })
}

async function picture(job: ExportJob, rows: readonly Ranked[]): Promise<Block[]> {
  if (rows.length === 0) return []
  const title = '各区县申报、办结、逾期件数'
  const series = (name: string, colour: string, values: number[]) => ({ name, colour, values })
  const chart: Omit<Chart, 'kind'> = {
    title,
    names: rows.map(({ name }) => name),
    series: [
      series(
        '申报',
        stageColour(1),
        rows.map(({ declared }) => declared),
      ),
      series(
        '办结',
        stageColour(3),
        rows.map(({ ended }) => ended),
      ),
      series(
        '逾期',
        stageColour(4),
        rows.map(({ overdue }) => overdue),
      ),
    ],
  }
  const { drawChart } = await import('../workbook/chart/draw-chart')
  const size = { width: 936, height: 480 }
  const png = await drawChart(chart, size, await fontFiles(job.portal.config.dataDir))
  return [{ kind: 'PICTURE', png, height: 80, title }]
}

const heading = (text: string): Block => ({ kind: 'HEADING', text })
const text = (sentence: string): Block => ({ kind: 'TEXT', text: sentence })
const orNone = (items: readonly string[], none: string) => (items.length > 0 ? `${items.join('；')}。` : none)

/** 简报: how the year's review goes, as an official paper. */
export const briefWork: ExportWork = async (job) => {
  const resolved = await resolveFilter(job, job.filter, job.asOf)
  const day = job.asOf ?? dayOf(job.now)
  const year = resolved.filter.year.toSorted().join('、')
  const totals = await totalsOf(job, resolved)
  const earlier = shiftDay(day, -7)
  const before = await weekBefore(job, earlier)
  const counties = await ranked(job, resolved, Dimension.COUNTY)
  const committees = await ranked(job, resolved, Dimension.COMMITTEE)
  const departments = await ranked(job, resolved, Dimension.SUPERVISOR)
  const desks = await lateDesks(job, resolved)
  const [, month, date] = day.split('-').map(Number)
  const [, earlierMonth, earlierDate] = earlier.split('-').map(Number)
  const compared = before ? `（增减与上周同日${earlierMonth}月${earlierDate}日相比）` : ''
  const narrowed = filterWords(resolved)
  const scope = narrowed === '全部' ? '' : `（${narrowed}）`
  const blocks: Block[] = [
    text(`截至${month}月${date}日，${year}年度职称评审工作${scope}进展情况通报如下${compared}。`),
    heading('一、总体情况'),
    ...overall(totals, before).map(text),
    heading('二、进度'),
    text(rankingSentence('各区县', counties)),
    text(rankingSentence('各评审委员会', committees)),
    text(rankingSentence('各主管部门', departments)),
    ...(await picture(job, counties)),
    heading('三、逾期情况'),
    text(
      orNone(
        desks.slice(0, 5).map(({ name, onDesk, overdue }) => `${name}在手${onDesk}件、逾期${overdue}件`),
        '各办理方都没有超过通知规定期限的待审件。',
      ),
    ),
    heading('四、需要注意的问题'),
    text(orNone(await violations(job, resolved), '没有待处理的违规预警。')),
    heading('五、近期时间安排'),
    text(orNone(deadlines(job, resolved), '本年度通知规定的各项期限均已届满。')),
  ]
  const annexes = [
    rankingTable('各区县办理进度', '区县', counties),
    rankingTable('各评审委员会办理进度', '评审委员会', committees),
    ...(departments.length > 0 ? [rankingTable('各主管部门办理进度', '主管部门', departments)] : []),
    ...(desks.length > 0 ? [desksTable(desks)] : []),
  ]
  const title = `关于${year}年度职称评审工作进展情况的通报`
  // Loaded at the first use, as few exports need it.
  const { writeProvedPaper } = await import('./proved-paper')
  const paper = { title, addressee: '各有关单位', blocks, annexes, sender: job.viewer.displayName, day }
  await writeProvedPaper(job, paper)
  return { fileName: `${title}（${day}）.docx`, rows: 0 }
}
