import { resolveFilter } from '../filter/resolve'
import { buildReport, reportSource } from './build-report'
import { describeWorkbook } from '../workbook/describe-workbook'
import type { ExportWork } from './export-work'
import { headingOf } from './heading'
import { streamWorkbook } from '../workbook/stream-workbook'
import { committeeTable } from './table/committees'
import { titleOf } from './title'
import { writeSheet } from '../workbook/write-sheet'

/** 评审委员会: the committees of the years with their figures in the viewer's scope. */
export const committeesWork: ExportWork = async (job) => {
  const resolved = await resolveFilter(job, job.filter, job.asOf)
  const period = titleOf(resolved, job.viewer)
  const report = await buildReport(committeeTable, reportSource(job.em, resolved), period)
  await streamWorkbook(job.file, job.portal.workbookKey, async (workbook) => {
    describeWorkbook(workbook, job, report.title)
    writeSheet(workbook, { ...report, name: '评审委员会' }, { heading: headingOf(job, resolved), countFormula: null })
  })
  return { fileName: `${period}评审委员会.xlsx`, rows: 0 }
}
