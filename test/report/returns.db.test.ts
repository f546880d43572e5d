import ExcelJS from 'exceljs'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { App } from '../../server/app'
import type { SampleRow } from '../../server/sample/year'
import { startTestApp } from '../support/app'
import { signedIn, type TestClient } from '../support/client'
import { sampleFile } from '../support/sample-file'
import { isWhole } from '../support/some'

let app: App
let bureau: TestClient

beforeAll(async () => {
  app = await startTestApp({ data: 'sample' })
  bureau = await signedIn(app, 'bureau')
})
afterAll(() => app.stop())

/**
 * Counts returns as a person would in the file: each submission was followed by another one, was returned, or is
 * current.
 */
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
    const file = sampleFile(year)
    const table = await policyTable(year)
    for (const times of [1, 2, 3]) {
      const returned = file.filter((row) => timesReturned(row) === times).length
      expect([times, table.get(`退回 ${times} 次`)]).toEqual([times, returned])
    }
    if (isWhole && third !== null) expect(table.get('退回 3 次')).toBe(third)
    expect(file.filter((row) => timesReturned(row) > 3)).toEqual([])
  })
})

test('more than three returns have their row, and the rows of returns add up to all that were returned', async () => {
  const db = app.portal.owner.em.fork().getKysely()
  const returnedIn = (table: Map<string, number>) =>
    [...table].filter(([item]) => item.startsWith('退回 ')).reduce((sum, [, count]) => sum + count, 0)
  const before = await policyTable(2024)
  expect(returnedIn(before)).toBe(sampleFile(2024).filter((row) => timesReturned(row) > 0).length)
  await sql`update declaration set committee_submission_count = case id % 2 when 0 then 5 else 9 end where id in (
    select id from declaration where year = 2024 and furthest_stage <> 'DRAFT' and committee_submission_count = 1
      and stage <> 'CORRECTION' and not_accepted_reason is null order by id limit 7)`.execute(db)
  const after = await policyTable(2024)
  expect(after.get('退回 4 次及以上')).toBe(7)
  expect(returnedIn(after)).toBe(returnedIn(before) + 7)

  const book = new ExcelJS.Workbook()
  const response = await bureau.fetch('/workbooks/annual.xlsx?year=2024')
  await book.xlsx.load(await response.arrayBuffer())
  const lines: unknown[][] = []
  book.getWorksheet('勾稽校验')!.eachRow((row) => lines.push((row.values as unknown[]).slice(1)))
  const line = lines.find((cells) => cells.includes('评委会退回：各次合计'))!
  expect(
    line.filter(
      (cell) => cell === returnedIn(after) || (cell as ExcelJS.CellFormulaValue)?.result === returnedIn(after),
    ),
  ).toHaveLength(2)
  expect(JSON.stringify(lines)).toContain('全部一致')
})
