import type ExcelJS from 'exceljs'
import { Action, Measure, measureLabel } from '../../schema/vocabulary'
import { grants } from '../access/permission'
import { resolveFilter, type ResolvedFilter } from '../filter/resolve'
import { readRevision } from '../revision/read'
import { writeCover, type Cover } from './cover'
import { annualColumns } from './detail-column'
import { countDetailRows, detailRows } from './detail-row'
import { detailCountFormula, writeDetailSheet } from './detail-sheet'
import type { ExportJob, ExportWork } from './export-work'
import { filterWords } from './filter-words'
import { cutOffOf, scopeWords } from './heading'
import { countyByLevel, seriesByLevel, seriesByStage, titleOf } from './report'
import type { Heading } from './sheet'
import { streamWorkbook } from './stream-workbook'
import { writeSheet } from './write-sheet'

/** Beyond this the rows go out as a list of their own, and the tables hold values. */
const mostDetailRows = 50_000

/** 年度统计: cover, tables, and the rows for those who may have them. All figures of one snapshot. */
export const annualWork: ExportWork = async (job) => {
  const { em, viewer, now } = job
  const resolved = await resolveFilter(job, job.filter)
  const title = titleOf(resolved)
  const heading: Heading = {
    unit: viewer.displayName,
    scope: `${scopeWords(viewer)}；筛选：${filterWords(resolved)}`,
    cutOff: cutOffOf(now),
  }
  const count = await countDetailRows(em, resolved)
  const detail = detailOf(job, count)
  const { columns, printed } = annualColumns(resolved)
  const countFormula = detail.included && count > 0 ? detailCountFormula(columns, count) : null

  await streamWorkbook(job.file, async (workbook) => {
    describe(workbook, job, `${title}职称评审统计`)
    writeCover(workbook, await coverOf(job, resolved, detail.words))
    for (const report of [seriesByLevel, countyByLevel, seriesByStage]) {
      writeSheet(workbook, await report(em, resolved), heading, countFormula)
    }
    if (!detail.included) return
    const batches = detailRows(em, resolved, columns)
    await writeDetailSheet(workbook, { title: `${title}职称申报明细`, heading, columns, printed, count, batches })
  })
  return { fileName: `${title}职称评审统计.xlsx`, rows: detail.included ? count : 0 }
}

function describe(workbook: ExcelJS.stream.xlsx.WorkbookWriter, { viewer, now }: ExportJob, title: string): void {
  workbook.creator = viewer.displayName
  workbook.lastModifiedBy = viewer.displayName
  workbook.title = title
  workbook.created = now
  workbook.modified = now
}

function detailOf({ viewer }: ExportJob, count: number): { included: boolean; words: string } {
  const values = '各表数字为导出时的数值，合计和比率为公式'
  if (!grants(viewer, Action.EXPORT_ROWS)) return { included: false, words: `当前账号不导出明细；${values}。` }
  if (count > mostDetailRows) {
    return { included: false, words: `共 ${count} 件，超过 ${mostDetailRows} 件，请另行导出明细；${values}。` }
  }
  return { included: true, words: `共 ${count} 件（含未离开个人填报的），见“明细”；各表数字是对明细计数的公式。` }
}

async function coverOf(
  { em, portal, viewer, now }: ExportJob,
  resolved: ResolvedFilter,
  detail: string,
): Promise<Cover> {
  const { dataBatch, dataAt } = await readRevision(em)
  return {
    title: `${titleOf(resolved)}职称评审年度统计`,
    facts: [
      ['填报单位', viewer.displayName],
      ['年度', resolved.filter.year.join('、')],
      ['周期', resolved.cycles.map(({ title }) => title).join('；')],
      ['数据范围', scopeWords(viewer)],
      ['筛选', filterWords(resolved)],
      ['截止时间', cutOffOf(now)],
      ['数据批次', dataBatch && dataAt ? `第 ${dataBatch} 批，${cutOffOf(dataAt)} 导入` : '尚无导入'],
      ['导出人', `${viewer.displayName}（${viewer.username}）`],
      ['明细', detail],
      ...(portal.kind === 'SAMPLE' ? ([['说明', '示例数据，均为虚构。']] as Cover['facts']) : []),
    ],
    definitions: [
      ...Object.values(Measure).map((measure): [string, string] => [
        measureLabel[measure].zh,
        measureLabel[measure].definition.zh,
      ]),
      ['通过率', '通过÷参评，只计“评审”途径，保留一位小数、四舍五入；小计和合计由合计数重新计算；分母为 0 记“—”。'],
    ],
  }
}
