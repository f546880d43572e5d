import { dayOf } from '../calendar/day-of'
import { resolveFilter } from '../filter/resolve'
import { buildReport } from './build-report'
import { describeWorkbook } from './describe-workbook'
import { annualColumns } from './detail-column'
import type { ExportWork } from './export-work'
import { headingOf } from './heading'
import { streamWorkbook } from './stream-workbook'
import { committeeTable } from './table/committees'
import { titleOf } from './title'
import { writeSheet } from './write-sheet'

/** 评审委员会: the register of the years with each committee's figures, in the viewer's scope. */
export const committeesWork: ExportWork = async (job) => {
  const resolved = await resolveFilter(job, job.filter, job.asOf)
  const { columns } = annualColumns(resolved, resolved.asOf ?? dayOf(job.now))
  const period = titleOf(resolved)
  const report = await buildReport(committeeTable, { em: job.em, resolved, columns }, period)
  await streamWorkbook(job.file, async (workbook) => {
    describeWorkbook(workbook, job, report.title)
    writeSheet(workbook, { ...report, name: '评审委员会' }, { heading: headingOf(job, resolved), countFormula: null })
  })
  return { fileName: `${period}评审委员会.xlsx`, rows: 0 }
}
