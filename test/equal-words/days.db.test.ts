import ExcelJS from 'exceljs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { App } from '../../server/app'
import { startTestApp } from '../support/app'
import { signedIn, type TestClient } from '../support/client'
import { prepareAll } from '../support/reminder'

interface Node {
  platformNo: string
  desk: string
  stage: string
  committee: string | null
  overdue: boolean
  workingDaysHere: number
  deadline: { byNotice: boolean; workingDaysLeft: number } | null
  findings: { rule: { id: string }; message: string | null }[]
}

let app: App
let bureau: TestClient
let nodes: Node[]
let filter: { year: number[]; pending: boolean; committee: string[] }

/** A committee with late declarations on its desk, but few. */
async function lateCommittee(): Promise<string> {
  const { desks } = await bureau.get<{
    desks: { loads: { desk: string; committee: string | null; stage: string; overdueOnDesk: number }[] }
  }>('{ desks(filter: { year: [2026], pending: true }) { loads { desk committee stage overdueOnDesk } } }')
  const late = desks.loads.filter(
    ({ desk, stage, overdueOnDesk }) => desk === 'COMMITTEE' && stage === 'COMMITTEE_REVIEW' && overdueOnDesk > 0,
  )
  return late.toSorted((a, b) => a.overdueOnDesk - b.overdueOnDesk)[0]!.committee!
}

beforeAll(async () => {
  app = await startTestApp({ data: 'sample' })
  bureau = await signedIn(app, 'bureau')
  filter = { year: [2026], pending: true, committee: [await lateCommittee()] }
  nodes = []
  for (let after: string | null = null, more = true; more;) {
    const { declarations }: Page = await bureau.get<Page>(
      `query ($filter: DeclarationFilter!, $after: String) { declarations(filter: $filter, first: 100, after: $after) {
        pageInfo { hasNextPage endCursor } edges { node { platformNo desk stage committee overdue workingDaysHere
          deadline { byNotice workingDaysLeft } findings { rule { id } message } } } } }`,
      { filter, after },
    )
    nodes.push(...declarations.edges.map(({ node }) => node))
    after = declarations.pageInfo.endCursor
    more = declarations.pageInfo.hasNextPage
  }
})
afterAll(() => app.stop())

interface Page {
  declarations: { pageInfo: { hasNextPage: boolean; endCursor: string | null }; edges: { node: Node }[] }
}

const numberIn = (message: string | null | undefined, pattern: RegExp) => {
  const found = pattern.exec(message ?? '')?.[1]
  return found === undefined ? null : Number(found)
}
const message = ({ findings }: Node, id: string) => findings.find(({ rule }) => rule.id === id)?.message

test('在办工作日 of a declaration is one number on the list, in its finding and in the sheet', async () => {
  const response = await bureau.fetch(`/workbooks/pending.xlsx?year=2026&committee=${filter.committee[0]}`)
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(await response.arrayBuffer())
  const sheet = workbook.worksheets[0]!
  const headers = (sheet.getRow(1).values as string[]).slice(1)
  const column = (name: string) => headers.findIndex((header) => header.startsWith(name)) + 1
  const rows = new Map<string, { days: unknown; left: unknown }>()
  sheet.eachRow((row, index) => {
    const of = (name: string) => row.getCell(column(name)).value
    if (index > 1) rows.set(String(of('申报编号')), { days: of('在办工作日'), left: of('剩余工作日') })
  })
  expect(rows.size).toBe(nodes.length)
  const stuck = nodes.filter((node) => message(node, 'R49'))
  expect(stuck.length).toBeGreaterThan(0)
  for (const node of nodes) {
    const { platformNo, workingDaysHere, deadline } = node
    expect([platformNo, rows.get(platformNo)]).toEqual([
      platformNo,
      { days: workingDaysHere, left: deadline?.workingDaysLeft ?? null },
    ])
  }
  for (const node of stuck) {
    expect([node.platformNo, numberIn(message(node, 'R49'), /^在办 (\d+) 个工作日/)]).toEqual([
      node.platformNo,
      node.workingDaysHere,
    ])
  }
})

test('how long past its deadline a declaration is is one number in the drawer, its finding and the reminder', async () => {
  const late = nodes.filter((node) => message(node, 'R15'))
  expect(late.length).toBeGreaterThan(0)
  for (const node of late) {
    expect(numberIn(message(node, 'R15'), /^逾期 (\d+) 个工作日/)).toBe(-node.deadline!.workingDaysLeft)
  }
  const prepared = await prepareAll(bureau, { ...filter, desk: ['COMMITTEE'], stage: ['COMMITTEE_REVIEW'] })
  const [days] = new Set(late.map(({ deadline }) => -deadline!.workingDaysLeft))
  for (const { text } of prepared) expect(text).toContain(`已逾期 ${days} 个工作日`)
})

test('最久在办工作日 of a desk and of a stage is that of its rows', async () => {
  const answer = await bureau.get<{
    desks: { loads: { desk: string; committee: string | null; stage: string; oldest: number }[] }
    stageProgress: { stage: string; oldestWorkingDays: number | null }[]
  }>(
    `query ($filter: DeclarationFilter!) { desks(filter: $filter) { loads { desk committee stage oldest } }
      stageProgress(filter: $filter) { stage oldestWorkingDays } }`,
    { filter },
  )
  const most = (own: readonly Node[]) => Math.max(...own.map(({ workingDaysHere }) => workingDaysHere))
  const committees = answer.desks.loads.filter(({ desk }) => desk === 'COMMITTEE')
  expect(committees.length).toBeGreaterThan(1)
  for (const { committee, stage, oldest } of committees) {
    expect(oldest).toBe(
      most(nodes.filter((node) => node.desk === 'COMMITTEE' && node.committee === committee && node.stage === stage)),
    )
  }
  for (const { stage, oldestWorkingDays } of answer.stageProgress) {
    const own = nodes.filter((node) => node.stage === stage)
    if (own.length > 0) expect([stage, oldestWorkingDays]).toEqual([stage, most(own)])
  }
})
