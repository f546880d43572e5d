import path from 'node:path'
import ExcelJS from 'exceljs'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { applyImport, commandViewer } from '../../server/import/apply/apply-import'
import { planImport } from '../../server/import/plan/plan-import'
import { readImportRun } from '../../server/import/read-run'
import type { App } from '../../server/app'
import { inject } from 'vitest'
import { startTestApp } from '../support/app'
import { TestClient } from '../support/client'
import { testPassword } from '../support/config'

// Imports the files of the sample's 2023 and 2024 into an empty database, and compares every figure of `statistics` with a
// count from the files' cells by code that shares nothing with the server.

let app: App
let admin: TestClient
let file: Record<string, string>[]
let next: Record<string, string>[]

async function readCells(fileName: string): Promise<Record<string, string>[]> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.readFile(fileName)
  const [header, ...rows] = workbook.worksheets[0]!.getSheetValues().slice(1) as ExcelJS.CellValue[][]
  return rows.map((row) =>
    Object.fromEntries(header!.flatMap((name, i) => (name ? [[String(name), String(row[i] ?? '')]] : []))),
  )
}

const fileName = (year: number) => path.join(inject('clusterFolder'), 'sample', `申报汇总表-${year}.xlsx`)

beforeAll(async () => {
  app = await startTestApp({ data: 'real' })
  file = await readCells(fileName(2023))
  next = await readCells(fileName(2024))
  const { portal } = app
  const { rows } = await sql<{ id: number }>`update account set must_change_password = false where username = 'admin'
    returning id`.execute(portal.owner.em.fork().getKysely())
  const viewer = commandViewer({ accountId: rows[0]!.id, username: 'admin', displayName: '管理员' })
  for (const [year, { length }] of [[2023, file], [2024, next]] as const) {
    const runId = await planImport(portal, viewer, { fileName: `${year}.xlsx`, path: fileName(year) })
    await applyImport(portal, viewer, runId, 'test')
    const run = (await readImportRun(portal.owner.em.fork(), runId))!
    expect([run.read, run.new, run.rejected, run.skipped]).toEqual([length, length, 0, 0])
  } // prettier-ignore
  admin = new TestClient(app)
  expect((await admin.signIn('admin', testPassword)).status).toBe(204)
})
afterAll(() => app.stop())

type Row = Record<string, string>
const order =
  '个人填报 单位审核 单位公示 主管部门审核 人社部门审核 评委会审核 报送纸质材料 评审会议 评审结果公示 审核确认 发证'.split(
    ' ',
  )

/** The furthest stage that a row's cells show. */
function furthest(row: Row): number {
  const at = order.indexOf(row.当前环节!)
  const back = row.当前环节 === '退回补正' || row.当前环节 === '个人填报'
  const traces: [string, number][] = [
    [row.提交时间!, 1],
    [row.公示开始!, 2],
    [row.单位上报时间!, row.主管部门 ? 3 : 4],
    [row.纸质材料接收日期!, 6],
    [row.评审会日期!, 7],
    [row.结果公示开始!, 8],
    [row.确认日期!, 9],
  ]
  const dated = traces.filter(([cell, rank]) => cell && (back || rank <= at)).map(([, rank]) => rank)
  const committee = row.申报途径 === '评审' && Number(row.提交评委会次数 || 0) > 0 ? [5] : []
  const voted = row.申报途径 === '评审' && row.评审结果 ? [7] : []
  return Math.max(0, at, ...dated, ...committee, ...voted)
}

function ended(row: Row): string {
  if (row.结局) return row.结局
  if (row.申报途径 === '评审' && row.评审结果 === '未通过') return '未取得'
  return row.确认日期 && order.indexOf(row.当前环节!) >= 9 ? '确认' : ''
}

const declared = (row: Row) => furthest(row) > 0
const review = (row: Row) => row.申报途径 === '评审'

/** The 口径, implemented independently in the office's words. */
const measures: Record<string, (row: Row) => boolean> = {
  draft: (row) => !declared(row),
  declared,
  accepted: (row) => furthest(row) >= (review(row) ? 5 : 4) && ended(row) !== '不予受理',
  reviewed: (row) => review(row) && row.评审结果 !== '',
  passed: (row) => review(row) && row.评审结果 === '通过',
  notPassed: (row) => review(row) && row.评审结果 === '未通过',
  determined: (row) => !review(row) && ended(row) === '确认',
  confirmed: (row) => declared(row) && ended(row) === '确认',
  failed: (row) => declared(row) && ended(row) === '未取得',
  notAccepted: (row) => declared(row) && ended(row) === '不予受理',
  lapsed: (row) => declared(row) && ended(row) === '视为放弃',
  withdrawn: (row) => declared(row) && ended(row) === '撤回',
  disqualified: (row) => declared(row) && ended(row) === '取消资格',
  inProgress: (row) => declared(row) && ended(row) === '',
  pending: (row) => ended(row) === '' && row.当前环节 !== '个人填报' && row.当前环节 !== '退回补正',
}

const coarse = (level: string) => (/高/.test(level) ? '高级' : /中/.test(level) ? '中级' : '初级')
const county = (row: Row) => (row.隶属关系 === '市直' ? '市直' : row.区县!)
const series = (row: Row) => row.申报系列!.replace(/（.*）|工程$/g, '')

/** 初级 and 高级 alone don't say the finer level. */
function grade({ 申报级别: level }: Row): string {
  if (/正高/.test(level!)) return '正高级'
  if (/副高/.test(level!)) return '副高级'
  if (/助理/.test(level!)) return '助理级'
  if (/员/.test(level!)) return '员级'
  return { 高级: '高级（未分正副）', 初级: '初级（未分层）' }[level!] ?? '中级'
}

function politics({ 政治面貌: word }: Row): string {
  if (!word) return '未填'
  return /民盟|九三/.test(word) ? '民主党派' : word
}

function fiveYears(age: number): string {
  if (age <= 25) return '25岁及以下'
  if (age >= 61) return '61岁及以上'
  const last = Math.ceil(age / 5) * 5
  return `${last - 4}–${last}岁`
}

function tenure({ 现任职称取得时间: since }: Row): string {
  if (!since) return '未填或无现任职称'
  const years = 2023 - Number(since.slice(0, 4))
  if (years <= 3) return '3年及以下'
  return years <= 5 ? `${years}年` : years <= 10 ? '6–10年' : '11年及以上'
}

/** The classes of the sample's nine reasons, read by a person. */
function reasonClass({ 退回原因: reason }: Row): string {
  if (!reason) return '没有退回原因'
  if (/隐去|清晰/.test(reason)) return '格式不符'
  return /不一致|不连续/.test(reason) ? '信息填写错误' : '材料不完整'
}

/** 民营企业 is one word for 非公有制单位; the sample's other words are the portal's. */
const nature = ({ 单位性质: word }: Row) => (word === '民营企业' ? '非公有制单位' : word!)

/** Nobody declared in 2022, so that 2023 can't be compared. */
function declaredBefore(row: Row): string {
  if (file.includes(row)) return '无法比对'
  return file.some((other) => other.身份证号 === row.身份证号 && declared(other)) ? '上年已报' : '新申报'
}

test.each([
  [[], () => ''],
  [['COUNTY'], county],
  [['SERIES'], series],
  [['LEVEL'], (row: Row) => coarse(row.申报级别!)],
  [['PATHWAY'], (row: Row) => row.申报途径!],
  [['STAGE'], (row: Row) => row.当前环节!],
  [['SERIES', 'LEVEL'], (row: Row) => `${series(row)} ${coarse(row.申报级别!)}`],
  [['COUNTY', 'STAGE'], (row: Row) => `${county(row)} ${row.当前环节}`],
  [['GENDER'], (row: Row) => row.性别!],
  [['EMPLOYER'], (row: Row) => row.工作单位!],
  [['FINE_LEVEL'], grade],
  [['SERIES', 'FINE_LEVEL'], (row: Row) => `${series(row)} ${grade(row)}`],
  [['SPECIALTY'], (row: Row) => row.申报专业!],
  [['SUPERVISOR'], (row: Row) => row.主管部门 || '未填'],
  [['POLITICAL_STATUS'], politics],
  [['DEGREE'], ({ 学位: degree }: Row) => (degree === '无' ? '无学位' : degree || '未填')],
  [['ETHNIC_CLASS'], (row: Row) => (row.族别 === '汉族' ? '汉族' : '少数民族')],
  [['AGE_FIVE'], (row: Row) => fiveYears(2023 - Number(row.出生年月!.slice(0, 4)))],
  [['TENURE'], tenure],
  [['RETURN_CLASS'], reasonClass],
  [['CERTIFICATE'], (row: Row) => (row.证书编号 ? '已发证' : '未发证')],
  [['ROUTE', 'AGE_FIVE'], (row: Row) => `${row.隶属关系} ${fiveYears(2023 - Number(row.出生年月!.slice(0, 4)))}`],
  [['EMPLOYER_NATURE'], nature],
  [['EMPLOYER_NATURE', 'FINE_LEVEL'], (row: Row) => `${nature(row)} ${grade(row)}`],
  [['DECLARED_BEFORE'], declaredBefore],
  [['DECLARED_BEFORE'], declaredBefore, 2024],
  [['SERIES', 'DECLARED_BEFORE'], (row: Row) => `${series(row)} ${declaredBefore(row)}`, 2024],
] as [string[], (row: Row) => string, number?][])(
  'by %s every figure is the file’s own',
  async (by, groupOf, year = 2023) => {
    const rows = year === 2023 ? file : next
    const { statistics } = await admin.get<{ statistics: Record<string, number[]> & { labels: string[][] } }>(
      `query ($year: Int!, $by: [Dimension!]!) {
      statistics(filter: { year: [$year] }, by: $by) { labels ${Object.keys(measures).join(' ')} } }`,
      { year, by },
    )
    const served = new Map<string, Record<string, number>>()
    for (let i = 0; i < statistics.declared!.length; i += 1) {
      const key = statistics.labels.map((labels) => labels[i]).join(' ')
      const cell = served.get(key) ?? {}
      for (const name of Object.keys(measures)) cell[name] = (cell[name] ?? 0) + statistics[name]![i]!
      served.set(key, cell)
    }
    const counted = new Map<string, Record<string, number>>()
    for (const row of rows) {
      const cell = counted.get(groupOf(row)) ?? Object.fromEntries(Object.keys(measures).map((name) => [name, 0]))
      for (const [name, holds] of Object.entries(measures)) if (holds(row)) cell[name]! += 1
      counted.set(groupOf(row), cell)
    }
    expect(Object.fromEntries(served)).toEqual(Object.fromEntries(counted))
  },
)

const heights = ['正高级', '副高级', '高级（未分正副）', '中级', '助理级', '员级', '初级（未分层）']
const height = (row: Row) => heights.indexOf(grade(row))

/** The people of a measure, each with the declaration of the highest level; of equal ones the first number. */
function people(holds: (row: Row) => boolean): Row[] {
  const first = new Map<string, Row>()
  for (const row of file.filter(holds)) {
    const other = first.get(row.身份证号!)
    const isFirst =
      !other || height(row) < height(other) || (height(row) === height(other) && row.申报编号! < other.申报编号!)
    if (isFirst) first.set(row.身份证号!, row)
  }
  return [...first.values()]
}

test.each([
  [[], () => ''],
  [['SERIES'], series],
  [['SERIES', 'FINE_LEVEL'], (row: Row) => `${series(row)} ${grade(row)}`],
  [['POLITICAL_STATUS'], politics],
  [['COUNTY'], county],
] as [string[], (row: Row) => string][])('people by %s: each once, at the highest level', async (by, groupOf) => {
  const columns = {
    declared: 'declaredPersons',
    reviewed: 'reviewedPersons',
    passed: 'passedPersons',
    confirmed: 'confirmedPersons',
  }
  const { statistics } = await admin.get<{ statistics: Record<string, number[]> & { labels: string[][] } }>(
    `query ($by: [Dimension!]!) { statistics(filter: { year: [2023] }, by: $by) { labels ${Object.values(columns).join(' ')} } }`,
    { by },
  )
  for (const [measure, column] of Object.entries(columns)) {
    const counted = Map.groupBy(people(measures[measure]!), groupOf)
    const served = statistics[column]!.map(
      (n, i) => [statistics.labels.map((labels) => labels[i]).join(' '), n] as const,
    )
    expect([column, Object.fromEntries(served.filter(([, n]) => n > 0))]).toEqual([
      column,
      Object.fromEntries([...counted].map(([group, rows]) => [group, rows.length])),
    ])
  }
  const twice = file.filter(declared).length - people(declared).length
  expect(twice).toBeGreaterThan(0)
})
