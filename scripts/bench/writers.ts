import { rmSync } from 'node:fs'
import type { Client } from 'pg'
import { commitDurably } from '../../server/database/commit'
import { median } from './median'
import { percentile } from './overview-load'
import { record } from './record'
import { sampleProgram } from './sample-program'
import { table } from './table'

interface WritersOptions {
  /** Data folder of a stopped portal with a sample, which is copied; see `npm run bench data`. */
  data?: string | undefined
  rounds: number
}

const writers = 8
/** Seconds of a round. */
const length = 3
/** Rows that a statement changes. */
const sizes = [1, 20]
const goal = 0.5
/** With triggers as the portal commits, without them as PostgreSQL does. */
const commits = { origin: commitDurably, replica: 'commit' }
const stages = ['SUPERVISOR_REVIEW', 'HR_REVIEW']

interface Round {
  /** ms of each transaction. */
  times: number[]
  deadlocks: number
}

const isDeadlock = (error: unknown) => (error as { code?: string }).code === '40P01'

/** The rows of the two largest cells of a year that a writer changes: its own in both. */
async function ownRows(client: Client): Promise<[number[], number[]][]> {
  const { rows } = await client.query<{ ids: number[] }>(
    `select (array_agg(id order by id))[:$1] as ids from declaration where year = 2026 and outcome is null
     group by series, county, level, committee, supervisor, pathway, stage order by count(*) desc limit 2`,
    [writers * Math.max(...sizes)],
  )
  const part = (ids: number[], writer: number) => ids.filter((_, place) => place % writers === writer)
  const [first, second] = rows.map(({ ids }) => ids) as [number[], number[]]
  return Array.from({ length: writers }, (_, writer) => [part(first, writer), part(second, writer)])
}

/** Changes the stage of rows of both cells by two statements, every other writer in the opposite order. */
async function write(client: Client, cells: readonly number[][], stage: string, commit: string): Promise<void> {
  await client.query('begin')
  for (const ids of cells) {
    await client.query({
      name: 'stage',
      text: 'update declaration set stage = $1 where id = any($2::integer[])',
      values: [stage, ids],
    })
  }
  await client.query(commit)
}

async function roundOf(
  clients: readonly Client[],
  rows: readonly [number[], number[]][],
  { count, commit }: { count: number; commit: string },
) {
  const round: Round = { times: [], deadlocks: 0 }
  const end = performance.now() + length * 1000
  await Promise.all(
    clients.map(async (client, writer) => {
      const cells = rows[writer]!.map((ids) => ids.slice(0, count))
      if (writer % 2 === 1) cells.reverse()
      for (let step = 0; performance.now() < end; step += 1) {
        const begun = performance.now()
        try {
          await write(client, cells, stages[step % 2]!, commit)
          round.times.push(performance.now() - begun)
        } catch (error) {
          if (!isDeadlock(error)) throw error
          round.deadlocks += 1
          await client.query('rollback')
        }
      }
    }),
  )
  return round
}

/** Eight writers of the same cells, with triggers and without any by turns, beside a portal that decides findings. */
export async function benchWriters({ data, rounds }: WritersOptions): Promise<boolean> {
  const { program, folder } = await sampleProgram({ data })
  const clients: Client[] = []
  try {
    await program.start()
    for (let writer = 0; writer < writers; writer += 1) clients.push(await program.connect('sample'))
    const rows = await ownRows(clients[0]!)
    const roles = ['origin', 'replica'] as const
    let isReached = true
    const lines: string[][] = []
    for (const count of sizes) {
      const measured = { origin: [] as Round[], replica: [] as Round[] }
      for (let round = 0; round <= rounds; round += 1) {
        for (const role of roles) {
          for (const client of clients) await client.query(`set session_replication_role = ${role}`)
          const found = await roundOf(clients, rows, { count, commit: commits[role] })
          // The first round of each prepares its statements.
          if (round > 0) measured[role].push(found)
        }
      }
      const [kept, bare] = roles.map((role) => median(measured[role].map(({ times }) => times.length / length)))
      const deadlocks = measured.origin.reduce((sum, round) => sum + round.deadlocks, 0)
      const half = (role: (typeof roles)[number]) =>
        percentile(
          measured[role].flatMap(({ times }) => times),
          0.5,
        ).toFixed(0)
      lines.push([
        String(count),
        `${kept!.toFixed(0)} (p50 ${half('origin')} ms)`,
        `${bare!.toFixed(0)} (p50 ${half('replica')} ms)`,
        (kept! / bare!).toFixed(2),
        String(deadlocks),
      ])
      if (deadlocks > 0 || kept! < goal * bare!) isReached = false
    }
    const head = ['rows a statement', 'with triggers: transactions/s', 'without', 'ratio', 'deadlocks']
    console.log(table([head, ...lines]))
    record(
      'Eight writers of the same cells',
      [
        '`npm run bench writers`: eight connections, each with rows of its own in the same two cells, every other one in the opposite order; a',
        'transaction changes the stage of rows of both cells by two statements, beside a portal that decides findings. Rounds of 3 s with triggers',
        `and without any (\`session_replication_role\`) by turns, medians of ${rounds}. Goals: a ratio of ${goal}, no deadlock.`,
      ],
      [head, ...lines],
    )
    return isReached
  } finally {
    for (const client of clients) await client.end()
    await program.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
