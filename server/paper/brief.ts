import { Measure, PaperKind, PaperLineKind } from '../../schema/vocabulary'
import type { ExportJob, ExportWork } from '../report/export-work'
import type { Chart } from '../workbook/chart/chart'
import { stageColour } from '../workbook/chart/colour'
import { fontFiles } from '../workbook/chart/font'
import { countBrief, type BriefFacts, type LateDesk, type Ranked, type Reported } from './brief-facts'
import { briefValues, counting, endedOf, figure, rate } from './brief-values'
import { linesOf } from './fill-template'
import { briefFileName, type BriefIssue } from './issued-brief'
import { lineOf, type Annex, type Block, type Paper } from './paper'
import { templates } from './template'
import { readTexts } from './template-store'
import { reportingUnit } from '../report/reporting-unit'

const words = (text: string) => ({ text })

const rankingTable = (title: string, head: string, rows: readonly Ranked[]): Annex => ({
  title,
  header: ['名次', head, '申报', '办结', '办结率', '待审', '逾期', '逾期率'],
  rows: rows.map(({ name, filter, declared, ended, pending, overdue }, at) => [
    words(String(at + 1)),
    words(name),
    figure(declared, counting(filter, Measure.DECLARED)),
    figure(ended, endedOf(filter)),
    rate(ended, declared, endedOf(filter)),
    figure(pending, counting(filter, Measure.PENDING)),
    figure(overdue, counting(filter, Measure.OVERDUE)),
    rate(overdue, pending, counting(filter, Measure.OVERDUE)),
  ]),
})

const desksTable = (rows: readonly LateDesk[]): Annex => ({
  title: '各办理方逾期情况',
  header: ['序号', '办理方', '在手', '在手逾期', '最久（工作日）'],
  rows: rows.map(({ name, filter, onDesk, overdue, oldest }, at) => [
    words(String(at + 1)),
    words(name),
    figure(onDesk, filter),
    figure(overdue, { ...filter, overdue: true }),
    words(oldest === null ? '—' : String(oldest)),
  ]),
})

/** The last paragraph before the picture. */
const beforePicture = 'supervisors'

async function picture({ portal }: ExportJob, { counties }: BriefFacts): Promise<Block[]> {
  if (counties.length === 0) return []
  const title = '各区县申报、办结、逾期件数'
  const series = (name: string, colour: string, values: number[]) => ({ name, colour, values })
  const chart: Omit<Chart, 'kind'> = {
    title,
    names: counties.map(({ name }) => name),
    series: [
      series('申报', stageColour(1), counties.map(({ declared }) => declared)),
      series('办结', stageColour(3), counties.map(({ ended }) => ended)),
      series('逾期', stageColour(4), counties.map(({ overdue }) => overdue)),
    ],
  } // prettier-ignore
  const { drawChart } = await import('../workbook/chart/draw-chart')
  // 156 × 80 mm: type of 12 is printed with 8.5 points.
  const png = await drawChart(chart, { width: 624, height: 320 }, await fontFiles(portal.config.dataDir))
  return [{ png, height: 80, title }]
}

/** A brief in the words of the viewer's office, without its picture. */
export async function composeBrief(
  reported: Reported,
): Promise<{ facts: BriefFacts; blocks: Map<string, Block[]>; annexes: Annex[] }> {
  // prettier-ignore
  const facts = await countBrief(reported)
  const { filter } = facts.resolved
  const texts = await readTexts(reported.em, PaperKind.BRIEF, Math.max(...filter.year))
  const values = briefValues(facts)
  const blocks = new Map(
    templates.BRIEF.parts.map((part): [string, Block[]] => [part.key, linesOf(PaperKind.BRIEF, part, texts, values)]),
  )
  const annexes = [
    rankingTable('各区县办理进度', '区县', facts.counties),
    rankingTable('各评审委员会办理进度', '评审委员会', facts.committees),
    rankingTable('各主管部门办理进度', '主管部门', facts.supervisors),
    desksTable(facts.desks),
  ].filter(({ rows }) => rows.length > 0)
  return { facts, blocks, annexes }
}

/** 简报: how the year's review goes, as an official paper. */
export const briefWork: ExportWork = async (job) => {
  const { facts, blocks, annexes } = await composeBrief(job)
  const drawn = await picture(job, facts)
  const all = [...blocks].flatMap(([key, own]) => (key === beforePicture ? [...own, ...drawn] : own))
  const { day, resolved, serial, revision, selection, scope, totals } = facts
  // Loaded at the first use, as few exports need it.
  const { writeProvedPaper } = await import('./proved-paper')
  const paper: Paper = { blocks: all, annexes, sender: reportingUnit(job.viewer), day }
  await writeProvedPaper(job, paper)
  const title = lineOf(all, PaperLineKind.TITLE)
  const years = resolved.filter.year.toSorted()
  const brief: BriefIssue = { selection, years, serial, day, revision, figures: totals, title, scope }
  return { fileName: briefFileName({ title, day }), rows: 0, brief }
}
