import { rmSync } from 'node:fs'
import * as page from '../../client/graphql/gql/graphql'
import { setTimeout as sleep } from 'node:timers/promises'
import type { ServerProgram } from '../program/server-program'
import { PortalClient } from '../program/portal-client'
import { Agent } from 'node:http'
import { send, type Target } from './load'
import { percentile } from './overview-load'
import { overviewQuestions, question, type Question } from './question'
import { recordPerformance } from './performance-page'
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

/** The queries of pages that show data of declarations. */
const asked: Question[] = [
  ...overviewQuestions(2026),
  question('Results', page.ResultsDocument, { filter: { year: [2025] } }),
  question('Desks', page.DesksDocument, { filter }),
  question('Findings', page.FindingsDocument, { filter }),
  question('FindingTrend', page.FindingTrendDocument, { filter }),
  question('PendingItems', page.PendingItemsDocument, { filter, first }),
  question('Declarations', page.DeclarationsDocument, { filter, first, skip: 0, phones: true }),
  question('Declarations', page.DeclarationsDocument, { filter, first, skip: 2500, phones: true }),
  question('Declarations', page.DeclarationsDocument, {
    filter: { ...filter, overdue: true },
    first,
    skip: 0,
    phones: true,
  }),
  question('Declarations', page.DeclarationsDocument, {
    filter: { ...filter, search: '王伟' },
    first,
    skip: 0,
    phones: true,
  }),
  question('Committees', page.CommitteesDocument, { year: 2026 }),
  question('ReminderDesks', page.ReminderDesksDocument, { filter }),
  ...Array.from({ length: 16 }, (_, index) =>
    question('ReportTable', page.ReportTableDocument, { code: `T${index + 1}`, filter, lines: 100 }),
  ),
  question('ReportTable', page.ReportTableDocument, { code: 'T1', filter, asOf: '2026-10-20', lines: 100 }),
  question('Cycles', page.CyclesDocument, {}),
  question('Portal', page.PortalDocument, {}),
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

/** @returns whether every operation is within its goal */
export async function benchPages({ data, only }: PagesOptions): Promise<boolean> {
  const { program, folder } = await sampleProgram({ data })
  try {
    await program.start()
    await decided(program)
    const client = new PortalClient(program)
    await client.signIn('bureau', sample.password)
    const headers = { ...client.headers, 'content-type': 'application/json', 'cache-control': 'no-cache' }
    const base = { port: program.port, path: '/graphql', headers }
    const chosen = asked.filter(({ name }) => only === undefined || name.includes(only))
    const targets = [
      { ...base, name: 'select 1 (viewer)', body: JSON.stringify({ query: least }) },
      ...chosen.map(({ name, query, variables }) => ({
        ...base,
        name: `${name} ${JSON.stringify(variables)}`,
        body: JSON.stringify({ query, variables }),
      })),
    ]
    const { declared } = await client
      .ask<{ statistics: { declared: [number] } }>('{ statistics(filter: { year: [2026] }, by: []) { declared } }')
      .then(
        ({
          statistics: {
            declared: [first],
          },
        }) => ({ declared: first }),
      )
    const limit = declared > 20_000 ? goal.longest : goal.sample
    const measured = await measure(targets)
    const one = median(measured[0]!)
    const lines = measured.map((operation) => {
      const time = median(operation)
      const refused = operation.times.filter((each) => each === null).length
      return [
        operation.name,
        Number.isFinite(time) ? `${time.toFixed(0)} ms` : 'refused',
        `${(time / one).toFixed(1)} ×`,
        time <= limit ? '' : 'over',
        refused ? String(refused) : '',
      ]
    })
    const head = ['operation', 'p50', 'of select 1', `${limit} ms`, 'refused']
    console.log(table([head, ...lines]))
    if (only === undefined) {
      const method = [
        `\`npm run bench pages\`: ${declared.toLocaleString('en')} declared in the year that is asked; each operation always counted,`,
        `in turn with the least operation, medians of ${rounds} rounds. Goals: ${limit} ms, and ${goal.times} × select 1 where tallied.`,
      ]
      recordPerformance({ title: 'Pages', method, head, lines })
    }
    return measured.every((operation) => median(operation) <= limit && !operation.times.includes(null))
  } finally {
    await program.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
