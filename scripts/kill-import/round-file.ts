import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { readNoticeFiles } from '../../server/cycle/notice-file'
import { reviveCycle } from '../../server/cycle/revive-cycle'
import { workingCalendar } from '../../server/calendar/loaded'
import { writeSampleFile } from '../../server/sample/write-file'
import { sampleYear, type SampleRow } from '../../server/sample/year'

export interface RoundFile {
  path: string
  rows: number
  /** The text in 申报职称 of all rows that this file creates or changes. */
  stamp: string
  stamped: number
}

const parts = { changed: 200, unchanged: 60, made: 40 }
const dated = 50

/** Files of 300 rows: 200 change existing declarations, 60 repeat them, and 40 are new, some with a new employer. */
export class RoundFiles {
  readonly #base: SampleRow[]

  constructor(
    readonly folder: string,
    seed: number,
  ) {
    const cycle = readNoticeFiles(folder)
      .map(reviveCycle)
      .find(({ year }) => year === 2023)!
    const count = 2 * (parts.changed + parts.unchanged + parts.made)
    const now = new Date('2023-10-18T12:00:00+08:00')
    this.#base = sampleYear({ cycle, calendar: workingCalendar, now, count, seed })
  }

  async write(number: number): Promise<RoundFile> {
    const isCsv = number % 2 === 1
    const stamp = `第${number}份`
    const rows = this.#base.slice(0, parts.changed + parts.unchanged + parts.made).map((row, index): SampleRow => {
      if (index < parts.changed) return { ...row, 申报职称: stamp, ...(index < dated && redated(row, number)) }
      if (index < parts.changed + parts.unchanged) return row
      const ofNewEmployer: SampleRow =
        index % 8 === 0 ? { 工作单位: `${stamp}第${index}单位`, 统一社会信用代码: null } : {}
      return { ...row, ...ofNewEmployer, 申报编号: `K${number}-${index}`, 申报职称: stamp }
    })
    const file = path.join(this.folder, `申报汇总表-${number}.${isCsv ? 'csv' : 'xlsx'}`)
    if (isCsv) await writeFile(file, csvText(rows))
    else await writeSampleFile(file, rows)
    return { path: file, rows: rows.length, stamp, stamped: parts.changed + parts.made }
  }
}

/** Another minute replaces the stage event of the previous file. */
function redated({ 环节进入时间: entered }: SampleRow, number: number): SampleRow {
  if (typeof entered !== 'string') return {}
  return { 环节进入时间: `${entered.slice(0, 10)} 21:${String(number % 60).padStart(2, '0')}` }
}

function csvText(rows: SampleRow[]): string {
  const headers = Object.keys(rows[0]!)
  const lines = [headers, ...rows.map((row) => headers.map((header) => row[header] ?? ''))]
  const quoted = (value: string | number) => (/[",\n]/.test(String(value)) ? `"${value}"` : String(value))
  return `\uFEFF${lines.map((cells) => cells.map(quoted).join(',')).join('\r\n')}\r\n`
}
