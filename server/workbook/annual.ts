import ExcelJS from 'exceljs'
import { Action, Measure, measureLabel } from '../../schema/vocabulary'
import { grants } from '../access/permission'
import { resolveFilter } from '../filter/resolve'
import { readRevision } from '../revision/read'
import { writeCover } from './cover'
import { detailColumns } from './detail-column'
import { cellValueOf, detailStyleOf } from './detail-cell'
import { countDetailRows, detailRows } from './detail-row'
import type { ExportJob, ExportWork } from './export-work'
import { filterWords } from './filter-words'
import { cutOffOf, scopeWords } from './heading'
import { countyByLevel, seriesByLevel, seriesByStage, titleOf } from './report'
import type { Heading } from './sheet'
import { layOutPage, styles } from './style'
import { writeSheet } from './write-sheet'

/** Beyond this the rows go out as a list of their own. */
const mostDetailRows = 50_000

/** 年度统计: cover, three tables, and the rows for those who may have them. All figures of one snapshot. */
export const annualWork: ExportWork = async (job) => {
  const { em, viewer, now } = job
  const resolved = await resolveFilter(job, job.filter)
  const words = filterWords(resolved)
  const heading: Heading = { unit: viewer.displayName, scope: `${scopeWords(viewer)}；${words}`, cutOff: cutOffOf(now) }
  const count = await countDetailRows(em, resolved)
  const detail = detailNote(job, count)

  const workbook = new ExcelJS.Workbook()
  workbook.creator = viewer.displayName
  workbook.title = `${titleOf(resolved)}职称评审统计`
  workbook.created = now
  workbook.modified = now
  writeCover(workbook, {
    title: `${titleOf(resolved)}职称评审年度统计`,
    facts: [
      ['填报单位', viewer.displayName],
      ['年度', resolved.filter.year.join('、')],
      ['周期', resolved.cycles.map(({ title, isSample }) => (isSample ? `${title}` : title)).join('；')],
      ['数据范围', scopeWords(viewer)],
      ['筛选', words],
      ['截止时间', cutOffOf(now)],
      ['数据批次', batchWords(await readRevision(em))],
      ['导出人', `${viewer.displayName}（${viewer.username}）`],
      ['明细', detail.words],
      ...(job.portal.kind === 'SAMPLE' ? ([['说明', '示例数据，均为虚构。']] as [string, string][]) : []),
    ],
    definitions: Object.values(Measure).map((measure) => [
      measureLabel[measure].zh,
      measureLabel[measure].definition.zh,
    ]),
  })
  for (const report of [seriesByLevel, countyByLevel, seriesByStage]) {
    writeSheet(workbook, await report(em, resolved), heading)
  }
  if (detail.included) await writeDetail(workbook, job, resolved)
  await workbook.xlsx.writeFile(job.file)
  return { fileName: `${titleOf(resolved)}职称评审统计.xlsx`, rows: detail.included ? count : 0 }
}

function detailNote({ viewer }: ExportJob, count: number): { included: boolean; words: string } {
  if (!grants(viewer, Action.EXPORT_ROWS)) return { included: false, words: '当前账号不导出明细' }
  if (count > mostDetailRows)
    return { included: false, words: `共 ${count} 件，超过 ${mostDetailRows} 件，请另行导出明细` }
  return { included: true, words: `共 ${count} 件（含未离开个人填报的），见“明细”` }
}

function batchWords({ dataBatch, dataAt }: { dataBatch: number | null; dataAt: Date | null }): string {
  return dataBatch && dataAt ? `第 ${dataBatch} 批，${cutOffOf(dataAt)} 导入` : '尚无导入'
}

async function writeDetail(
  workbook: ExcelJS.Workbook,
  { em }: ExportJob,
  resolved: Parameters<typeof detailRows>[1],
): Promise<void> {
  const columns = detailColumns(resolved)
  const sheet = workbook.addWorksheet('明细', { views: [{ state: 'frozen', xSplit: 3, ySplit: 1 }] })
  const header = sheet.addRow(columns.map(({ header }) => header))
  header.eachCell((cell) => (cell.style = styles.header))
  columns.forEach(({ width }, index) => (sheet.getColumn(index + 1).width = width))
  const cellStyles = columns.map(detailStyleOf)
  for await (const rows of detailRows(em, resolved, columns)) {
    for (const row of rows) {
      const line = sheet.addRow(columns.map((column) => cellValueOf(column, row)))
      columns.forEach((_, index) => (line.getCell(index + 1).style = cellStyles[index]!))
    }
  }
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: columns.length } }
  layOutPage(sheet, '1:1')
}
