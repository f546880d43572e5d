import { rmSync } from 'node:fs'
import * as page from '../../client/graphql/gql/graphql'
import { setTimeout as sleep } from 'node:timers/promises'
import type { ServerProgram } from '../program/server-program'
import { PortalClient } from '../program/portal-client'
import { Agent } from 'node:http'
import { send, type Target } from './load'
import { percentile } from './overview-load'
import { overviewQuestions, question, type Question } from './question'
import { record } from './record'
import { sample, sampleProgram } from './sample-program'
import { table } from './table'

interface PagesOptions {
  /** Data folder of a stopped portal with a sample, which is copied; see `npm run bench data`. */
  data?: string | undefined
  /** Only operations whose name contains it; then nothing is recorded. */
  only?: string | undefined
}

const filter = { year: [2026] }
const first = 50
/** What is listed on a page. */
const listed = { first, skip: 0, phones: true }
const years = { year: [2023, 2024, 2025, 2026] }
const young: page.DeclarationFilter = { ...filter, ageBand: ['UP_TO_35'] }
const women: page.DeclarationFilter = { ...filter, gender: ['FEMALE'] }
const late = { ...filter, finding: ['R01'] }
const tables = (codes: readonly string[], asked: page.DeclarationFilter) =>
  codes.map((code) => question('ReportTable', page.ReportTableDocument, { code, filter: asked, lines: 100 }))

/** The same pages under filters for which the tallies have no column, and tables of people of several years. */
const askedUnusually: Question[] = [
  ...tables(['T7', 'T11', 'T12', 'T13', 'T14', 'T15'], years),
  question('Overview', page.OverviewDocument, { filter: late }),
  question('Results', page.ResultsDocument, { filter: { year: [2025], finding: ['R01'] } }),
  question('Declarations', page.DeclarationsDocument, { filter: late, ...listed }),
  question('Findings', page.FindingsDocument, { filter: women }),
  question('FindingTrend', page.FindingTrendDocument, { filter: women }),
  question('FindingTrend', page.FindingTrendDocument, { filter: { ...filter, level: ['INTERMEDIATE'] } }),
  question('Overview', page.OverviewDocument, { filter: young }),
  question('Flow', page.FlowDocument, { filter: young }),
  question('Results', page.ResultsDocument, { filter: { ...young, year: [2025] } }),
  question('Desks', page.DesksDocument, { filter: young }),
  question('PendingItems', page.PendingItemsDocument, { filter: young, first }),
  question('Declarations', page.DeclarationsDocument, { filter: young, ...listed }),
  question('ReminderDesks', page.ReminderDesksDocument, { filter: young }),
  question('MissingContacts', page.MissingContactsDocument, { filter }),
  question('PaperReceiptPlan', page.PaperReceiptPlanDocument, { filter }),
]

/** The queries of pages that show data of declarations. */
export const asked: Question[] = [
  ...overviewQuestions(2026),
  question('Results', page.ResultsDocument, { filter: { year: [2025] } }),
  question('Desks', page.DesksDocument, { filter }),
  question('Findings', page.FindingsDocument, { filter }),
  question('WorstFindings', page.WorstFindingsDocument, { filter }),
  question('FindingTrend', page.FindingTrendDocument, { filter }),
  question('PendingItems', page.PendingItemsDocument, { filter, first }),
  question('Declarations', page.DeclarationsDocument, { filter, ...listed }),
  question('Declarations', page.DeclarationsDocument, { filter, ...listed, skip: 2500 }),
  question('Declarations', page.DeclarationsDocument, { filter: { ...filter, overdue: true }, ...listed }),
  question('Declarations', page.DeclarationsDocument, { filter: { ...filter, search: '王伟' }, ...listed }),
  question('Committees', page.CommitteesDocument, { year: 2026 }),
  question('ReminderDesks', page.ReminderDesksDocument, { filter }),
  ...tables(
    Array.from({ length: 16 }, (_, index) => `T${index + 1}`),
    filter,
  ),
  question('ReportTable', page.ReportTableDocument, { code: 'T1', filter, asOf: '2026-10-20', lines: 100 }),
  question('Portal', page.PortalDocument, {}),
  question('PortalInside', page.PortalDocument, { inside: true }),
  ...askedUnusually,
]
/** The same stack with next to no work: the measure of what a page may take. */
const least = '{ viewer { username } }'

/** ms */
const goal = { times: 10, longest: 300, sample: 60 }
/** More than the executions after which PostgreSQL may plan a prepared statement for all values. */
const rounds = 9

interface Measured {
  name: string
  /** ms of each round; null where it was refused. */
  times: (number | null)[]
}

async function timeOf(target: Target, agent: Agent): Promise<number | null> {
  const start = performance.now()
  const { status, body } = await send(target, agent)
  if (status === 200 && !body.includes('"errors"')) return performance.now() - start
  console.error(`${target.name}: ${status} ${body.toString().slice(0, 500)}`)
  return null
}

const median = ({ times }: Measured) =>
  percentile(
    times.map((time) => time ?? Infinity),
    0.5,
  )

/** Asks every operation once a round, without kept answers, between two of the least. */
async function measure(targets: readonly Target[]): Promise<Measured[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const measured = targets.map(({ name }): Measured => ({ name, times: [] }))
  for (const target of targets.slice(0, 1)) await timeOf(target, agent)
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, target] of targets.entries()) {
      const { times } = measured[index]!
      // One that takes long is asked twice only.
      if (times.length >= 2 && times.every((time) => time === null || time > 5000)) continue
      times.push(await timeOf(target, agent))
      if (index > 0) measured[0]!.times.push(await timeOf(targets[0]!, agent))
    }
  }
  agent.destroy()
  return measured
}

/** Waits until the rules' answers are stored, as they are in a portal that runs. */
async function decided(program: ServerProgram): Promise<void> {
  const client = await program.connect('sample')
  try {
    for (;;) {
      const { rows } = await client.query<{ all: number; left: number }>(
        `select count(*)::integer as all, (count(*) filter (where filled_to is not null)
          + (select count(*) from finding_due))::integer as left from finding_basis`,
      )
      if (rows[0]!.all > 0 && rows[0]!.left === 0) return
      await sleep(1000)
    }
  } finally {
    await client.end()
  }
}

/** The officer, a county office and a department: what is quick for one who sees all may be slow under a scope. */
const accounts = ['bureau', 'barkol', 'forestry'] as const

/** The requests of an account, the least operation first. */
async function targetsOf(program: ServerProgram, account: string, questions: readonly Question[]): Promise<Target[]> {
  const client = new PortalClient(program)
  await client.signIn(account, sample.password)
  const headers = { ...client.headers, 'content-type': 'application/json', 'cache-control': 'no-cache' }
  const base = { port: program.port, path: '/graphql', headers }
  return [
    { ...base, name: 'select 1 (viewer)', body: JSON.stringify({ query: least }) },
    ...questions.map(({ name, query, variables }) => ({
      ...base,
      name: `${name} ${JSON.stringify(variables)}`,
      body: JSON.stringify({ query, variables }),
    })),
  ]
}

async function declaredIn(program: ServerProgram): Promise<number> {
  const client = new PortalClient(program)
  await client.signIn(accounts[0], sample.password)
  const { statistics } = await client.ask<{ statistics: { declared: [number] } }>(
    '{ statistics(filter: { year: [2026] }, by: []) { declared } }',
  )
  return statistics.declared[0]
}

const shown = (time: number) => (Number.isFinite(time) ? `${time.toFixed(0)} ms` : 'refused')

/** @returns whether every operation is within its goal */
export async function benchPages({ data, only }: PagesOptions): Promise<boolean> {
  const { program, folder } = await sampleProgram({ data })
  try {
    await program.start()
    await decided(program)
    const questions = asked.filter(({ name }) => only === undefined || name.includes(only))
    const declared = await declaredIn(program)
    const limit = declared > 20_000 ? goal.longest : goal.sample
    const measured: Measured[][] = []
    for (const account of accounts) measured.push(await measure(await targetsOf(program, account, questions)))
    const one = median(measured[0]![0]!)
    const lines = measured[0]!.map((operation, index) => {
      const times = measured.map((own) => median(own[index]!))
      const isOver = times.some((time) => !(time <= limit))
      return [operation.name, ...times.map(shown), `${(times[0]! / one).toFixed(1)} ×`, isOver ? 'over' : '']
    })
    const head = ['operation', ...accounts, `${accounts[0]} : select 1`, `${limit} ms`]
    console.log(table([head, ...lines]))
    if (only === undefined) {
      const method = [
        `\`npm run bench pages\`: ${declared.toLocaleString('en')} declared in the year that is asked; each operation always counted,`,
        `in turn with the least operation, medians of ${rounds} rounds for each account. Goals: ${limit} ms, and ${goal.times} × select 1 where tallied.`,
      ]
      record('Pages', method, [head, ...lines])
    }
    return lines.every((line) => line.at(-1) === '')
  } finally {
    await program.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
