import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import ExcelJS from 'exceljs'
import { describe, expect, test } from 'vitest'
import { Measure } from '../../schema/vocabulary'
import { bytesOfPart } from '../../server/reader/package/part-text'
import { openZip } from '../../server/reader/package/zip-file'
import type { Report, ReportRow } from '../../server/workbook/sheet'
import { streamWorkbook } from '../../server/workbook/stream-workbook'
import { writeReports } from '../../server/workbook/write-sheet'
import { readForm, shownIn } from '../support/form-sheet'
import { recalculated } from '../report/recalculated'

const row = (labels: string[], [passed, reviewed]: [number, number]): ReportRow => ({
  labels,
  where: {},
  counts: { passed, reviewed, failed: reviewed - passed },
})

const report = (rows: ReportRow[], own: Partial<Report> = {}): Report => ({
  code: 'T1',
  name: '表',
  title: '评审情况',
  labels: ['系列', '级别'],
  columns: [
    { kind: 'COUNT', key: 'reviewed', header: '参评', measure: Measure.REVIEWED },
    { kind: 'COUNT', key: 'passed', header: '通过', group: '结果', measure: Measure.PASSED },
    { kind: 'COUNT', key: 'failed', header: '未通过', group: '结果', measure: Measure.NOT_PASSED },
    {
      kind: 'RATIO',
      key: 'rate',
      header: '通过率',
      group: '结果',
      numerator: 'passed',
      denominator: 'reviewed',
      format: 'PERCENT',
    },
  ],
  rows,
  totals: 'SUBTOTALS',
  checks: [{ whole: 'reviewed', parts: ['passed', 'failed'], sentence: '参评＝通过＋未通过' }],
  notes: ['说明。'],
  ...own,
})

let serial = 0

async function written(...wanted: Report[]): Promise<string> {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'sheet-')), `${(serial += 1)}.xlsx`)
  await streamWorkbook(file, null, async (workbook) => {
    writeReports(workbook, wanted, {
      heading: { unit: '市人社局', scope: '全市', cutOff: '2026-11-20 10:00' },
      countFormula: null,
    })
  })
  return file
}

/** The rows below the header, as shown. */
async function shown(file: string): Promise<unknown[][]> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.readFile(file)
  const { lines, foot } = readForm(workbook.worksheets[0]!, 2)
  return [...lines.map(({ labels, cells }) => [...labels, ...cells.map(shownIn)]), ...foot.map((text) => [text])]
}

describe('a report becomes a sheet', () => {
  const rows = [row(['水利', '高级'], [0, 0]), row(['水利', '中级'], [201, 400]), row(['农业', '中级'], [1, 3])]

  test('小计 and 合计 add up, rates come from sums, half up, and “—” where nobody was reviewed', async () => {
    const lines = await shown(await written(report(rows)))
    expect(lines.slice(0, 6)).toEqual([
      ['总计', '', 403, 202, 201, 0.501],
      ['水利', '小计', 400, 201, 199, 0.503],
      ['水利', '高级', 0, 0, 0, '—'],
      ['水利', '中级', 400, 201, 199, 0.503],
      ['农业', '小计', 3, 1, 2, 0.333],
      ['农业', '中级', 3, 1, 2, 0.333],
    ])
    expect(lines.flat()).toContain('审核关系：1 列＝2 列＋3 列（参评＝通过＋未通过）　各行一致')
  })

  test('a second spreadsheet calculates the same, the exact half included', async () => {
    const file = await written(report(rows))
    expect(await shown(await recalculated(file))).toEqual(await shown(file))
  })

  test('two rows whose errors cancel out in the total don’t agree', async () => {
    const wrong = [3, 1].map((failed, index) => {
      const right = row([['水利', '农业'][index]!, '中级'], [1, 3])
      return { ...right, counts: { ...right.counts, failed } }
    })
    const file = await written(report(wrong))
    const verdict = '审核关系：1 列＝2 列＋3 列（参评＝通过＋未通过）　不一致'
    expect((await shown(file)).flat()).toContain(verdict)
    expect((await shown(await recalculated(file))).flat()).toContain(verdict)
  })

  test('without a row the totals are 0', async () => {
    expect((await shown(await written(report([])))).at(0)).toEqual(['总计', '', 0, 0, 0, '—'])
  })
})

describe('two forms on one sheet', () => {
  const many = (count: number) => Array.from({ length: count }, (_, index) => row([`系列${index}`, '中级'], [1, 3]))

  /** The first rows of its pages, that of the lower form's title, and the rows that pages repeat. */
  async function pagesOf(upper: number, lower: number) {
    const file = await written(
      report(many(upper), { totals: 'NONE' }),
      report(many(lower), { totals: 'NONE', title: '退回情况' }),
    )
    const workbook = new ExcelJS.Workbook()
    await workbook.xlsx.readFile(file)
    const sheet = workbook.worksheets[0]!
    const titles: number[] = []
    sheet.eachRow((each, number) => each.getCell(1).text === '退回情况' && titles.push(number))
    // ExcelJS doesn't read breaks.
    const xml = (await bytesOfPart(await openZip(readFileSync(file)), 'xl/worksheets/sheet1.xml')).toString()
    const starts = [...xml.matchAll(/<brk id="(\d+)"/g)].map(([, id]) => Number(id) + 1)
    return { starts, title: titles[0]!, repeated: sheet.pageSetup.printTitlesRow }
  }

  test('are on one page if they fit, and no page of the lower one has the header of the upper one above it', async () => {
    expect((await pagesOf(5, 5)).starts).toEqual([])
    const kinds = new Set<string>()
    for (let count = 10; count < 50; count += 4) {
      const { starts, title, repeated } = await pagesOf(count, count)
      // The row of air above the title begins the page.
      const isApart = starts.some((start) => start >= title - 1)
      if (isApart) expect([count, starts, repeated]).toEqual([count, [title - 1], undefined])
      else expect([count, repeated]).toEqual([count, '6:9'])
      kinds.add(isApart ? 'two pages' : 'one page')
    }
    expect([...kinds]).toEqual(['one page', 'two pages'])
  }, 60_000)
})

test('a file that can’t be written fails the export and nothing else', async () => {
  await expect(
    streamWorkbook('/nonexistent/folder/file.xlsx', null, async (workbook) => workbook.addWorksheet('表').commit()),
  ).rejects.toThrow('ENOENT')
})
