import { statSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import iconv from 'iconv-lite'
import { workingCalendar } from '../../server/calendar/loaded'
import { readNoticeFiles } from '../../server/cycle/notice-file'
import { reviveCycle } from '../../server/cycle/revive-cycle'
import { writeSampleFile } from '../../server/sample/write-file'
import { sampleYear, type SampleRow } from '../../server/sample/year'

export type FileKind = 'xlsx' | 'csv'

export interface BenchFile {
  path: string
  kind: FileKind
  rows: number
  /** Bytes. */
  size: number
}

export const benchCycles = readNoticeFiles('').map(reviveCycle)

/** Fixed, so that all runs use the same data. */
const seed = 2023

/**
 * Invented declarations of 2023, in the state of the week when the committees review. The first n rows do not depend on
 * the count.
 */
export function benchRows(count: number): SampleRow[] {
  const cycle = benchCycles.find(({ year }) => year === 2023)!
  const now = new Date('2023-10-18T12:00:00+08:00')
  // 5% more, because some of them have not started by that day.
  return sampleYear({ cycle, calendar: workingCalendar, now, count: count * 1.05, seed }).slice(0, count)
}

export async function writeBenchFile(
  folder: string,
  name: string,
  kind: FileKind,
  rows: SampleRow[],
): Promise<BenchFile> {
  const file = path.join(folder, `${name}.${kind}`)
  if (kind === 'xlsx') await writeSampleFile(file, rows)
  // The encoding that Excel uses on a Chinese Windows. In UTF-8, 100,000 rows would exceed the upload limit of 40 MB.
  else await writeFile(file, iconv.encode(csvText(rows), 'gb18030'))
  return { path: file, kind, rows: rows.length, size: statSync(file).size }
}

/** An eighth of a row's bytes: with them 100,000 rows would exceed the upload limit of 40 MB. */
const leftOutOfText: readonly string[] = ['继续教育公需科目', '继续教育专业科目']

function csvText(rows: SampleRow[]): string {
  const headers = Object.keys(rows[0]!).filter((header) => !leftOutOfText.includes(header))
  const quoted = (value: string | number | null | undefined) => {
    const text = String(value ?? '')
    return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
  }
  const lines = rows.map((row) => headers.map((header) => quoted(row[header])).join(','))
  return `${[headers.join(','), ...lines].join('\r\n')}\r\n`
}
