import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import ExcelJS from 'exceljs'
import { expect, test } from 'vitest'
import { workingCalendar } from '../../server/calendar/loaded'
import { readNoticeFiles } from '../../server/cycle/notice-file'
import { reviveCycle } from '../../server/cycle/revive-cycle'
import { writeSampleFile } from '../../server/sample/write-file'
import { sampleYear, type SampleRow } from '../../server/sample/year'

const rows = sampleYear({
  cycle: reviveCycle(readNoticeFiles('nowhere')[0]!),
  calendar: workingCalendar,
  now: new Date('2024-03-01T12:00:00+08:00'),
  count: 6000,
  seed: 7,
})

test('a file reads back as the rows that were written, ID numbers as text', async () => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'sample-')), 'new', '申报汇总表-2023.xlsx')
  await writeSampleFile(file, rows)

  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.readFile(file)
  const sheet = workbook.worksheets[0]!
  const cells = (number: number, width: number) =>
    Array.from({ length: width }, (_, index) => sheet.getRow(number).getCell(index + 1).value)
  const headers = cells(1, Object.keys(rows[0]!).length).map(String)
  const read: SampleRow[] = rows.map((_, index) =>
    Object.fromEntries(
      cells(index + 2, headers.length).map((value, column) => [headers[column]!, value as string | number | null]),
    ),
  )
  expect(sheet.rowCount).toBe(rows.length + 1)
  expect(read).toEqual(rows)
  expect(typeof read[0]!['身份证号']).toBe('string')
}, 60_000)
