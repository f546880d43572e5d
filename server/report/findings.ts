import { calendarNote } from '../calendar/calendar-remark'
import { dayOf } from '../calendar/day-of'
import { resolveFilter, type ResolvedFilter } from '../filter/resolve'
import { committeeFindings } from '../finding/committee-findings'
import { filteredCommittees } from '../finding/filtered-committees'
import { describeWorkbook } from '../workbook/describe-workbook'
import { writeListSheet } from '../workbook/detail-sheet'
import type { ListRow } from '../workbook/list-column'
import type { ExportJob, ExportWork } from './export-work'
import { committeeLines, findingColumns, findingLines, printedFindingColumns } from './finding-column'
import { headingOf } from './heading'
import { streamWorkbook } from '../workbook/stream-workbook'
import { titleOf } from './title'

async function* lines({ em, viewer }: ExportJob, resolved: ResolvedFilter): AsyncGenerator<ListRow[]> {
  const { finding } = resolved.filter
  yield* findingLines(em, resolved, finding)
  const committees = await filteredCommittees(em, viewer, resolved)
  yield committeeLines(await committeeFindings(em, viewer, { ...resolved, committees }))
}

/** 预警清单: the findings among the filtered declarations, of all rules or of those in the filter. */
export const findingsWork: ExportWork = async (job) => {
  const resolved = await resolveFilter(job, job.filter, job.asOf)
  const period = titleOf(resolved, job.viewer)
  const calendar = calendarNote(job.portal.calendar, resolved.filter.year, job.asOf ?? dayOf(resolved.now))
  let rows = 0
  await streamWorkbook(job.file, job.portal.workbookKey, async (workbook) => {
    describeWorkbook(workbook, job, `${period}规则预警清单`)
    rows = await writeListSheet(workbook, {
      name: '预警',
      title: `${period}规则预警清单`,
      heading: headingOf(job, resolved),
      columns: findingColumns(resolved),
      frozen: 2,
      printed: printedFindingColumns,
      whole: true,
      batches: lines(job, resolved),
      progress: (done) => job.progress(done, 0),
      notes: [
        '一件可触发多条规则，各占一行；“已说明”是办理人员说明过原因、其后数据没有变动的。',
        ...(calendar ? [calendar] : []),
      ],
    })
  })
  return { fileName: `${period}规则预警清单.xlsx`, rows }
}
