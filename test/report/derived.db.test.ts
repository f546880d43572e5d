import ExcelJS from 'exceljs'
import { beforeAll, describe, expect, test } from 'vitest'
import type { App } from '../../server/app'
import { workingCalendar } from '../../server/calendar/loaded'
import { sampleToRead } from '../support/sample'
import { signedIn, type TestClient } from '../support/client'
import { formIn, rowsOfForm, shownIn } from '../support/form-sheet'
import { testSampleSize } from '../support/config'
import {
  amongOf,
  classOf,
  finerClassOf,
  grade,
  measuresAt,
  onePerPerson,
  policyHolds,
  returnClass,
  shortGrades,
  workingDaysHere,
  type Row,
} from './office-words'

let app: App
let bureau: TestClient

beforeAll(async () => {
  app = await sampleToRead()
  bureau = await signedIn(app, 'bureau')
})

const today = '2026-11-20'
const measures = measuresAt(`${today} 10:00`)
/** The first of the columns that are derived from the plain ones. */
const isFlag = (group: unknown) => /^计入|^分类/.test(String(group))
/** In no column of the file: the notice's deadline, and the person of the declaration. */
const plainAll = ['环节期限', '期限依据', '同一人的申报编号']

/** The names in `statistics`, in the order of the measures. */
const fields = [
  ...['draft', 'declared', 'accepted', 'reviewed', 'passed', 'notPassed', 'determined', 'confirmed', 'failed'],
  ...['notAccepted', 'lapsed', 'withdrawn', 'disqualified', 'inProgress', 'pending', 'overdue'],
]

function textOf(cell: ExcelJS.Cell): string {
  const value = cell.value
  return value instanceof Date ? value.toISOString().slice(0, 16).replace('T', ' ') : String(value ?? '')
}

/** Only the plain columns of 明细, without the measure and class columns that the formulas count. */
function detailOf(workbook: ExcelJS.Workbook): Row[] {
  const sheet = workbook.getWorksheet('明细')!
  const headers: [column: number, header: string][] = []
  sheet.getRow(4).eachCell((cell, column) => {
    const header = String(cell.value)
    if (plainAll.includes(header) || !isFlag(sheet.getRow(3).getCell(column).value)) headers.push([column, header])
  })
  const rows: Row[] = []
  sheet.eachRow((row, number) => {
    if (number <= 4 || row.getCell(1).isMerged) return
    rows.push(Object.fromEntries(headers.map(([column, header]) => [header, textOf(row.getCell(column))])))
  })
  return rows
}

interface Line {
  labels: string[]
  /** By `group/header`. */
  figures: Map<string, unknown>
}

/** A table's rows without its sums. */
function linesOf(workbook: ExcelJS.Workbook, code: string, labels: number): Line[] {
  const table = formIn(workbook, code, labels)
  return rowsOfForm(table).map(({ labels: words, cells }) => ({
    labels: words,
    figures: new Map(
      table.headers.map(({ group, header }, index) => [
        group === null ? header : `${group}/${header}`,
        shownIn(cells[index]!),
      ]),
    ),
  }))
}

const filled = (word: string | undefined) => word || '未填'
const count = (rows: readonly Row[], measure: string) => rows.filter(measures[measure]!).length

/** What a column of T1, T2, T4, T6 or T8 counts, in the office's words; null for no count. */
function figureOf(header: string, rows: readonly Row[]): number | null {
  const name = header.split('/').at(-1)!
  if (name === '评审申报')
    return count(
      rows.filter((row) => row.申报途径 === '评审'),
      '申报',
    )
  if (name === '认定申报')
    return count(
      rows.filter((row) => row.申报途径 !== '评审'),
      '申报',
    )
  if (name === '发证')
    return count(
      rows.filter((row) => row.证书编号 !== ''),
      '确认',
    )
  return measures[name] ? count(rows, name) : null
}

/** Compares every count of a table with the rows that its labels describe. Returns the number of comparisons. */
function compare(lines: readonly Line[], rowsOf: (labels: string[]) => Row[]): number {
  let compared = 0
  for (const { labels, figures } of lines) {
    const rows = rowsOf(labels)
    for (const [header, figure] of figures) {
      const derived = figureOf(header, rows)
      if (derived === null) continue
      expect([labels, header, figure]).toEqual([labels, header, derived])
      compared += 1
    }
  }
  return compared
}

/** T10 and T11: the measure is the group of the column. */
function compareLevels(
  lines: readonly Line[],
  own: (labels: string[]) => Row[],
  wanted: (header: string, rows: Row[]) => number,
) {
  let compared = 0
  for (const { labels, figures } of lines) {
    for (const [name, figure] of figures) {
      const [group, header] = name.split('/') as [string, string]
      const rows = own(labels).filter(measures[group]!)
      expect([labels, name, figure]).toEqual([labels, name, wanted(header, rows)])
      compared += 1
    }
  }
  return compared
}

const sums: Record<string, RegExp> = { 合计: /./, 高级小计: /高级/, 初级小计: /助理级|员级|初级/ }

describe('every measure and every figure of the tables follows from the plain columns of 明细', () => {
  test.each([2023, 2024, 2025, 2026])('%i', async (year) => {
    const response = await bureau.fetch(`/workbooks/annual.xlsx?year=${year}`)
    const workbook = new ExcelJS.Workbook()
    await workbook.xlsx.load(await response.arrayBuffer())
    const rows = detailOf(workbook)
    expect(rows.length).toBeGreaterThan(testSampleSize * 0.9)
    const among = (...conditions: [column: string, word: string][]) =>
      rows.filter((row) => conditions.every(([column, word]) => filled(row[column]) === word))

    const { statistics } = await bureau.get<{ statistics: Record<string, number[]> }>(
      `{ statistics(filter: { year: [${year}] }, by: []) { ${fields.join(' ')} } }`,
    )
    Object.keys(measures).forEach((measure, index) =>
      expect([measure, count(rows, measure)]).toEqual([measure, statistics[fields[index]!]![0]]),
    )

    const lines = (code: string, labels: number) => linesOf(workbook, code, labels)
    expect(
      compare(lines('T1', 2), ([series, level]) => among(['申报系列', series!], ['申报级别', level!])),
    ).toBeGreaterThan(100)
    expect(
      compare(lines('T2', 2), ([county, level]) => among(['区县', county!], ['申报级别', level!])),
    ).toBeGreaterThan(50)
    expect(
      compare(lines('T4', 3), ([pathway, route, level]) =>
        among(['申报途径', pathway!], ['隶属关系', route!], ['申报级别', level!]),
      ),
    ).toBeGreaterThan(50)
    for (const { labels, figures } of lines('T3', 1)) {
      for (const [header, figure] of figures) {
        const [county, measure] = header.split('/')
        const own = among(['申报系列', labels[0]!]).filter((row) => county === '合计' || row.区县 === county)
        expect([labels, header, figure]).toEqual([labels, header, count(own, measure!)])
      }
    }
    for (const { labels, figures } of lines('T5', 1)) {
      const own = among(['申报系列', labels[0]!])
      for (const [header, figure] of figures) {
        const name = header.split('/').at(-1)!
        const places = name === '退回补正' ? ['退回补正', '个人填报'] : [name]
        const derived = measures[name]
          ? count(own, name)
          : own.filter((row) => measures.在办!(row) && places.includes(row.当前环节!)).length
        expect([labels, header, figure]).toEqual([labels, header, derived])
      }
    }
    const committees = lines('T6', 1)
    const ofCommittee = ([name]: string[]) =>
      rows.filter((row) => (name === '未填评审委员会' ? row.评审委员会 === '' : row.评审委员会 === name))
    expect(compare(committees, ofCommittee)).toBeGreaterThan(50)
    for (const { labels, figures } of committees) {
      const days = ofCommittee(labels)
        .filter(measures.在办!)
        .reduce((sum, row) => sum + workingDaysHere(row, workingCalendar, today), 0)
      const [header, figure] = [...figures].find(([name]) => name.endsWith('工作日合计'))!
      expect([labels, header, figure]).toEqual([labels, header, days])
    }
    const classes = { T7: classOf, T12: finerClassOf }
    for (const [code, { labels, figures }] of (['T7', 'T12'] as const).flatMap((code) =>
      lines(code, 2).map((line) => [code, line] as const),
    )) {
      const [section, word] = labels as [string, string]
      // That is in the rows of two years: test/statistics/person-rows.db.test.ts.
      if (section === '上年申报') continue
      const people = (measure: string) =>
        onePerPerson(rows.filter(measures[measure]!)).filter((row) => classes[code][section]!(row) === word).length
      const expected = {
        '申报/人数': people('申报'),
        '评审途径/参评人数': people('参评'),
        '评审途径/通过人数': people('通过'),
        '确认/人数': people('确认'),
      }
      for (const [header, number] of Object.entries(expected)) {
        expect([labels, header, figures.get(header)]).toEqual([labels, header, number])
      }
    }
    expect(
      compareLevels(
        lines('T10', 1),
        ([series]) => among(['申报系列', series!]),
        (header, own) => {
          const named = shortGrades[header] ?? header
          return own.filter((row) => (sums[header] ? sums[header].test(grade(row)) : grade(row) === named)).length
        },
      ),
    ).toBeGreaterThan(200)
    // A person is in one row of the table, whatever else they declared: first one declaration of each, then the row.
    const first = Object.fromEntries(
      ['申报', '通过'].map((measure) => [measure, new Set(onePerPerson(rows.filter(measures[measure]!)))]),
    )
    for (const { labels, figures } of lines('T11', 2)) {
      const own = among(['申报系列', labels[0]!], ['申报级别', labels[1]!])
      for (const [name, figure] of figures) {
        const [measure, header] = name.split('/') as [string, string]
        const people = own.filter((row) => first[measure]!.has(row))
        const counted = header === '件数' ? count(own, measure) : people.filter(amongOf[header] ?? (() => true)).length
        expect([labels, name, figure]).toEqual([labels, name, counted])
      }
    }
    expect(
      compare(lines('T13', 2), ([series, specialty]) => among(['申报系列', series!], ['申报专业', specialty!])),
    ).toBeGreaterThan(200)
    for (const [code, column] of [
      ['T14', '主管部门'],
      ['T15', '工作单位'],
    ] as const) {
      const found = lines(code, 1)
      expect(compare(found, ([name]) => among([column, name!]))).toBeGreaterThan(100)
      for (const { labels, figures } of found) {
        const own = among([column, labels[0]!]).filter((row) => first.申报!.has(row))
        expect([code, labels, figures.get('申报人数')]).toEqual([code, labels, own.length])
      }
    }
    compare(lines('T16', 1), ([name]) => rows.filter((row) => row.退回原因 !== '' && returnClass(row) === name))
    expect(compare(lines('T8', 2), ([, label]) => rows.filter((row) => policyHolds(label!, row)))).toBeGreaterThan(50)
  })
})
