import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { App } from '../../server/app'
import { workingCalendar } from '../../server/calendar/loaded'
import { readNoticeFiles } from '../../server/cycle/notice-file'
import { reviveCycle } from '../../server/cycle/read'
import { sampleSeed } from '../../server/sample/load'
import { sampleYear, type SampleRow } from '../../server/sample/year'
import { startTestApp } from '../support/app'
import { signedIn, type TestClient } from '../support/client'
import { testNow } from '../support/config'

let app: App
let bureau: TestClient

beforeAll(async () => {
  app = await startTestApp({ data: 'sample' })
  bureau = await signedIn(app, 'bureau')
})
afterAll(() => app.stop())

/** The year's file as the platform exports it. */
function fileOf(year: number): SampleRow[] {
  const cycle = readNoticeFiles('nowhere')
    .map(reviveCycle)
    .find((candidate) => candidate.year === year)!
  const count = 5400 + 300 * (year - 2023)
  return sampleYear({ cycle, calendar: workingCalendar, now: testNow, count, seed: sampleSeed })
}

/** As a person counts in the file: each submission was followed by the next, or came back, or stands. */
function timesReturned(row: SampleRow): number {
  const submissions = Number(row.提交评委会次数 ?? 0)
  const cameBack = row.不予受理原因 === '第三次退回' || (row.当前环节 === '退回补正' && submissions > 0)
  return cameBack ? submissions : Math.max(0, submissions - 1)
}

async function policyTable(year: number): Promise<Map<string, number>> {
  const { reportTable } = await bureau.get<{ reportTable: { lines: { cells: string[] }[] } }>(
    'query ($filter: DeclarationFilter!) { reportTable(code: "T8", filter: $filter) { lines { cells } } }',
    { filter: { year: [year] } },
  )
  return new Map(reportTable.lines.map(({ cells }) => [cells[1]!, Number(cells[2]!.replace(',', ''))]))
}

describe('a return is counted once, whether the committee sent the declaration back or ended it', () => {
  test.each([
    [2023, 23],
    [2024, null],
    [2025, null],
    [2026, 38],
  ])('%i', async (year, third) => {
    const file = fileOf(year)
    const table = await policyTable(year)
    for (const times of [1, 2, 3]) {
      const returned = file.filter((row) => timesReturned(row) === times).length
      expect([times, table.get(`退回 ${times} 次`)]).toEqual([times, returned])
    }
    if (third !== null) expect(table.get('退回 3 次')).toBe(third)
    expect(file.filter((row) => timesReturned(row) > 3)).toEqual([])
  })
})
