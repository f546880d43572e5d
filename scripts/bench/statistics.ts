import { rmSync } from 'node:fs'
import { PortalClient } from '../program/portal-client'
import type { ServerProgram } from '../program/server-program'
import { startBaseline, type Baseline } from './baseline'
import { interleaved, type Target } from './load'
import { record } from './record'
import { sample, sampleProgram } from './sample-program'
import { table } from './table'

interface StatisticsOptions {
  /** Data folder of a stopped portal with a sample, which is copied; see `npm run bench data`. */
  data?: string | undefined
  /** Folder in which PostGraphile 5 and @graphile/pg-aggregates are installed. */
  postgraphile?: string | undefined
  /** Of this run nothing is recorded. */
  only?: string | undefined
}

const question = '{ statistics(filter: { year: [2026] }, by: [SERIES, COUNTY, STAGE]) { keys declared } }'
const schema = 'bench'
/** Without the condition on the draft, which needs another plugin: a few cells more are summed. */
const graphileQuestion = (cells: string) => `{ ${cells}(condition: { year: 2026 }) {
  groupedAggregates(groupBy: [SERIES, COUNTY, STAGE]) { keys sum { n } } } }`

/** The portal's names of its targets, for the ratios. */
const names = {
  plain: 'pg + node:http, named statement',
  narrow: 'the same over the narrow tally, which the portal reads',
  one: 'the same, select 1',
  graphile: 'PostGraphile 5 + pg-aggregates, equal tally',
  graphileNarrow: 'the same over an equal narrow tally',
  counted: 'portal, always counted',
  kept: 'portal, unchanged revision',
} as const

/** Where the portal's database is, as a superuser. */
async function databaseUrl(program: ServerProgram): Promise<string> {
  const client = await program.connect('sample')
  try {
    const { user, password, port } = client
    return `postgresql://${user}:${password}@127.0.0.1:${port}/sample?sslmode=disable`
  } finally {
    await client.end()
  }
}

async function copyTallies(program: ServerProgram): Promise<void> {
  const client = await program.connect('sample')
  try {
    await client.query(`drop schema if exists ${schema} cascade; create schema ${schema}`)
    for (const table of ['tally', 'narrow_tally']) {
      const copy = `${schema}.${table}`
      await client.query(`create table ${copy} as select row_number() over ()::integer as id, * from ${table};
        alter table ${copy} add primary key (id); create index on ${copy} (year); analyze ${copy}`)
    }
  } finally {
    await client.end()
  }
}

async function targetsOf(program: ServerProgram, plain: Baseline, graphile: Baseline | null): Promise<Target[]> {
  const client = new PortalClient(program)
  await client.signIn('bureau', sample.password)
  const headers = { ...client.headers, 'content-type': 'application/json' }
  const portal = { port: program.port, path: '/graphql', body: JSON.stringify({ query: question }) }
  return [
    { name: names.plain, port: plain.port, path: '/counts' },
    { name: names.narrow, port: plain.port, path: '/narrow' },
    { name: names.counted, ...portal, headers: { ...headers, 'cache-control': 'no-cache' } },
    { name: names.kept, ...portal, headers },
    ...(graphile
      ? ([
          [names.graphile, 'allTallies'],
          [names.graphileNarrow, 'allNarrowTallies'],
        ] as const)
      : []
    ).map(([name, cells]) => ({
      name,
      port: graphile!.port,
      path: '/graphql',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: graphileQuestion(cells) }),
    })),
    { name: names.one, port: plain.port, path: '/one' },
  ]
}

/** @returns whether the portal reaches its goals beside the baselines of the same run */
export async function benchStatistics({ data, postgraphile, only }: StatisticsOptions): Promise<boolean> {
  const { program, folder } = await sampleProgram({ data })
  const started: Baseline[] = []
  try {
    await program.start()
    const address = await databaseUrl(program)
    const plain = await startBaseline('bench-plain', address)
    started.push(plain)
    let graphile: Baseline | null = null
    if (postgraphile) {
      await copyTallies(program)
      graphile = await startBaseline('bench-postgraphile', { folder: postgraphile, url: address, schema })
      started.push(graphile)
    }
    const measured = await interleaved(await targetsOf(program, plain, graphile))
    const rate = (name: string) => measured.get(name)?.rate ?? Number.NaN
    const lines = [...measured].map(([name, { rate: each, p50, p99 }]) => [
      name,
      each.toFixed(0),
      `${p50.toFixed(1)} ms`,
      `${p99.toFixed(1)} ms`,
      `${(each / rate(names.plain)).toFixed(2)} ×`,
    ])
    const head = ['counts by series × county × stage of one year', 'answers/s', 'p50', 'p99', 'of plain']
    console.log(table([head, ...lines]))
    const toGraphile = rate(names.counted) / rate(names.graphile)
    if (postgraphile) console.log(`portal : PostGraphile = ${toGraphile.toFixed(2)} ×`)
    if (only === undefined) {
      const method = [
        '`npm run bench statistics`: eight connections that are kept open, interleaved rounds of 4 s, medians of three.',
        'Goals: always counted ≥ 0.65 × plain and ≥ 1.5 × PostGraphile, unchanged ≥ 4 × plain.',
      ]
      record('Statistics', method, [head, ...lines])
    }
    const isFast = rate(names.counted) >= 0.65 * rate(names.plain) && rate(names.kept) >= 4 * rate(names.plain)
    return isFast && !(toGraphile < 1.5)
  } finally {
    for (const baseline of started) baseline.stop()
    await program.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
