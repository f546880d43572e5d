import ExcelJS from 'exceljs'
import JSZip from 'jszip'
import { countyLabel, deadlineStateLabel, deskLabel, figureLabel, measureLabel } from '../../schema/vocabulary'
import type { AccountYear } from './account-year'
import { formIn, readForm } from '../support/form-sheet'
import { deskEntity, type Load } from './api-figures'
import { entityOf, type Figure } from './figure'
import { figuresOfTable, reportCodes, tableOfForm, type Table } from './sheet-figures'
import { isWord } from './word'

async function download({ client }: AccountYear, address: string): Promise<Response | null> {
  const response = await client.fetch(`/workbooks/${address}`)
  if (response.status === 403) return null
  if (response.status !== 200) throw new Error(`${address}: ${response.status} ${await response.text()}`)
  return response
}

/**
 * Tabs with rows of people. They have no figures, and reading thousands of rows takes longer than all tables together.
 */
const peopleTabs = /^(明细|预警明细)$/

/** The workbook with its tables; the tabs with people are emptied before they are read. */
async function opened(response: Response): Promise<ExcelJS.Workbook> {
  const zip = await JSZip.loadAsync(await response.arrayBuffer())
  const names = await zip.file('xl/workbook.xml')!.async('string')
  const tabs = [...names.matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(([, name]) => name!)
  tabs.forEach((name, index) => {
    if (!peopleTabs.test(name)) return
    const sheet = `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData/></worksheet>`
    zip.file(`xl/worksheets/sheet${index + 1}.xml`, sheet)
  })
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(await zip.generateAsync({ type: 'arraybuffer', compression: 'STORE' }))
  return workbook
}

/** T1 … T17 of 年度统计 in the file. @param labels number of label columns per table */
export async function annualTables(from: AccountYear, labels: ReadonlyMap<string, number>): Promise<Table[]> {
  const response = await download(from, `annual.xlsx?year=${from.year}`)
  if (!response) return []
  const workbook = await opened(response)
  return [...reportCodes, 'T17'].map((code) =>
    tableOfForm(formIn(workbook, code, labels.get(code)!), `annual.xlsx ${code}`, code),
  )
}

export async function committeesTable(from: AccountYear): Promise<Table[]> {
  const response = await download(from, `committees.xlsx?year=${from.year}`)
  if (!response) return []
  const [sheet] = (await opened(response)).worksheets
  return [tableOfForm(readForm(sheet!, 1), 'committees.xlsx')]
}

/** 年度对比 with the previous year, whose columns count for that year. */
export async function comparisonFigures(from: AccountYear, other: number): Promise<Figure[]> {
  const response = await download(from, `comparison.xlsx?year=${other}&year=${from.year}`)
  if (!response) return []
  const workbook = await opened(response)
  const codes = workbook.worksheets.flatMap(({ name }) => name.match(/B\d(?= )/g) ?? [])
  return codes.flatMap((code) =>
    figuresOfTable(tableOfForm(formIn(workbook, code, 1), `comparison.xlsx ${code}`), from),
  )
}

export async function csvFigures(from: AccountYear): Promise<Figure[]> {
  const response = await download(from, `statistics.csv?year=${from.year}&by=COMMITTEE`)
  if (!response) return []
  const [head, ...lines] = (await response.text())
    .replace('\uFEFF', '')
    .trim()
    .split('\r\n')
    .map((line) => line.split(','))
  return lines.flatMap((cells) =>
    head!.slice(2).map((word, index) => {
      if (!isWord(word)) throw new Error(`statistics.csv：列“${word}”没有登记（test/equal-words/word.ts）`)
      return { word, entity: `评审委员会 ${cells[1]}`, place: 'statistics.csv', number: cells[index + 2]! }
    }),
  )
}

const codeOf = (labels: Record<string, { zh: string }>, word: string) =>
  Object.keys(labels).find((code) => labels[code]!.zh === word)

/** 待办.xlsx: one row per declaration, counted by desk and by the state of the deadline. */
export async function pendingFigures(from: AccountYear): Promise<Figure[]> {
  const response = await download(from, `pending.xlsx?year=${from.year}`)
  if (!response) return []
  const sheet = (await opened(response)).worksheets[0]!
  const headers = (sheet.getRow(1).values as string[]).slice(1)
  const rows: Record<string, string>[] = []
  sheet.eachRow((row, number) => {
    if (number > 1)
      rows.push(
        Object.fromEntries(headers.map((header, index) => [header, String(row.getCell(index + 1).value ?? '')])),
      )
  })
  const place = 'pending.xlsx'
  const desks = Map.groupBy(rows, (row) =>
    deskEntity({
      desk: codeOf(deskLabel, row['办理方类别']!),
      committee: row['评审委员会'],
      county: codeOf(countyLabel, row['区县']!),
      supervisor: row['主管部门'] || null,
    } as Load),
  )
  const late = (own: typeof rows) => own.filter((row) => row['期限状态'] === deadlineStateLabel.OVERDUE.zh).length
  const inState = (word: string) => rows.filter((row) => row['期限状态'] === word).length
  return [
    ...[...desks].flatMap(([entity, own]) => [
      { word: figureLabel.ON_DESK.zh, entity, place, number: own.length },
      { word: figureLabel.OVERDUE_ON_DESK.zh, entity, place, number: late(own) },
    ]),
    { word: measureLabel.PENDING.zh, entity: entityOf(), place, number: rows.length },
    ...[deadlineStateLabel.OVERDUE.zh, deadlineStateLabel.NEAR.zh, deadlineStateLabel.REMIND.zh].map((word) => ({
      word,
      entity: entityOf(),
      place,
      number: inState(word),
    })),
  ]
}
