import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { orderOf } from '../declaration/order'
import { attributeOf } from '../../schema/field'
import { isStanding } from '../../schema/field/list-column'
import { resolveFilter, type ResolvedFilter } from '../filter/resolve'
import { CsvFile } from '../workbook/csv-file'
import { wordOf } from '../workbook/detail-cell'
import { deskColumns } from './desk-column'
import { detailColumns, type DetailColumn } from './detail-column'
import { countDetailRows, detailRows } from './detail-row'
import type { ExportJob, ExportWork } from './export-work'
import { rowsWork } from './rows-work'
import { titleOf } from './title'

/** The columns of the page in its order; without a choice every column of 明细. */
function chosenColumns(resolved: ResolvedFilter, job: ExportJob): DetailColumn[] {
  if (!job.columns) return detailColumns(resolved)
  const all = new Map(detailColumns(resolved).map((column) => [column.column, column]))
  const desk = deskColumns(resolved, job)
  return job.columns.flatMap((key) => {
    if (isStanding(key)) return [desk[key]]
    if (key === 'workingDaysHere') return [desk.waited]
    return all.get(attributeOf(key).column ?? '') ?? []
  })
}

/** The list of the filtered declarations. */
export const declarationsXlsx = rowsWork('申报明细', chosenColumns)

/** The same list as CSV for other systems; by the byte-order mark Excel recognises UTF-8. */
export const declarationsCsv: ExportWork = async (job) => {
  const resolved = await resolveFilter(job, job.filter, job.asOf)
  const columns = chosenColumns(resolved, job)
  const total = await countDetailRows(job.em, resolved)
  let count = 0
  const csv = new CsvFile(job, { whole: false })
  async function* lines() {
    yield csv.lines([columns.map(({ header }) => header)])
    for await (const rows of detailRows(job.em, resolved, columns, orderOf(job.sort, resolved))) {
      count += rows.length
      job.progress(count, total)
      yield csv.lines(rows.map((row) => columns.map((column) => wordOf(column, row) ?? '')))
    }
  }
  await pipeline(lines, createWriteStream(job.file, { mode: 0o600 }))
  const title = `${titleOf(resolved, job.viewer)}申报明细`
  return { fileName: `${title}.csv`, rows: count, proof: await csv.proof(title) }
}
