import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import type pg from 'pg'
import { from as copyFrom, to as copyTo } from 'pg-copy-streams'
import type { DatabaseAddress } from '../../server/database/address/database-address'
import { openClient } from '../../server/database/client'
import { Random } from '../../server/sample/random'
import { copiedDeclaration, moved, type TextRow } from './copied-declaration'
import { GrownEmployers } from './grown-employer'

/** Every database of a size has the same rows. */
const seed = 6505
/** Declarations whose rows and then whose steps are copied at a time. */
const batch = 20_000
const tables = ['declaration', 'stage_event', 'employer'] as const
type Table = (typeof tables)[number]
type Columns = Record<Table, string[]>

/**
 * Grows a sample to `wanted` declarations in the same years: each is like one of the sample's, of another person at another
 * employer, with the same steps. Some of the sample's are copied five times as often as others, so that groups differ in
 * size. By COPY, without the triggers and without the indexes, which are made again at the end; then the tally is rebuilt.
 *
 * @returns the number of declarations
 */
export async function growDeclarations(address: DatabaseAddress, wanted: number): Promise<number> {
  const client = await openClient(address, { purpose: 'bench' })
  try {
    await client.query('begin')
    const grown = await grow(client, wanted)
    await client.query('commit')
    for (const table of [...tables, 'past_tally', 'flow', 'tally', 'trait_tally'])
      await client.query(`vacuum analyze ${table}`)
    return grown
  } finally {
    await client.end()
  }
}

async function grow(client: pg.Client, wanted: number): Promise<number> {
  // A folder that has grown before isn't read whole.
  const { rows: stored } = await client.query<{ n: number }>('select count(*)::integer as n from declaration')
  if (stored[0]!.n >= wanted) return stored[0]!.n
  const columns = {
    declaration: await columnsOf(client, 'declaration'),
    stage_event: await columnsOf(client, 'stage_event'),
    employer: await columnsOf(client, 'employer'),
  }
  const sample = await readRows(client, 'declaration', columns.declaration, 'order by year, id')
  const factor = wanted / sample.length
  const events = Map.groupBy(await readRows(client, 'stage_event', columns.stage_event, 'order by id'), (event) =>
    String(event.declaration_id),
  )
  const employers = new GrownEmployers(await readRows(client, 'employer', columns.employer, 'order by id'), factor)
  await client.query("set local maintenance_work_mem = '1GB'")
  for (const table of tables) await client.query(`alter table ${table} disable trigger user`)
  const indexes = await dropIndexes(client)
  await copyRows(client, 'employer', columns.employer, employers.added)
  const grown = await copyDeclarations(client, columns, { sample, events, employers, factor })
  for (const { definition } of indexes) await client.query(definition)
  for (const table of tables) {
    await client.query(`alter table ${table} enable trigger user`)
    await client.query(`select setval(pg_get_serial_sequence('${table}', 'id'), (select max(id) from ${table}))`)
  }
  await client.query("select setval('declaration_version', (select max(version) from declaration))")
  await client.query('select rebuild_tally(), rebuild_waiting(), rebuild_past(), rebuild_traits()')
  // The rules' answers are decided again by the portal.
  await client.query('truncate verdict, finding_tally, finding_basis, finding_due')
  await client.query('update revision set value = value + 1')
  return grown
}

interface Growth {
  sample: TextRow[]
  /** The steps by the declaration's id. */
  events: Map<string, TextRow[]>
  employers: GrownEmployers
  factor: number
}

async function copyDeclarations(
  client: pg.Client,
  columns: Columns,
  { sample, events, employers, factor }: Growth,
): Promise<number> {
  const random = new Random(seed, 'grow')
  let id = largest(sample, 'id', 'version')
  let eventId = largest([...events.values()].flat(), 'id')
  const rows: TextRow[] = []
  const steps: TextRow[] = []
  const flush = async () => {
    await copyRows(client, 'declaration', columns.declaration, rows.splice(0))
    await copyRows(client, 'stage_event', columns.stage_event, steps.splice(0))
  }
  let grown = sample.length
  for (const year of Map.groupBy(sample, (row) => row.year!).values()) {
    // Among the copies of a year no order of the sample's rows is seen, as files of many offices have none.
    const weights = year.map(weightOf)
    const all = weights.reduce((sum, weight) => sum + weight, 0)
    const counts = year.map((row, index) => {
      const copies = ((factor - 1) * year.length * weights[index]!) / all
      return [row, Math.floor(copies) + (new Random(seed, 'rest', row.id!).chance(copies % 1) ? 1 : 0)] as const
    })
    const most = Math.max(...counts.map(([, count]) => count))
    let number = year.length * 2
    for (let copy = 1; copy <= most; copy += 1) {
      for (const [like, count] of counts) {
        if (copy > count) continue
        const copied = copiedDeclaration(like, { copy, id: (id += 1), number: (number += 1), employers, random })
        rows.push(copied.row)
        for (const event of events.get(like.id!) ?? []) {
          const entered = moved(event.entered_at!, copied.second)
          steps.push({ ...event, id: String((eventId += 1)), declaration_id: String(id), entered_at: entered })
        }
        grown += 1
        if (rows.length === batch) await flush()
      }
    }
  }
  await flush()
  return grown
}

const largest = (rows: TextRow[], ...columns: string[]) =>
  rows.reduce((most, row) => Math.max(most, ...columns.map((column) => Number(row[column]))), 0)

/** How often a row is copied beside others: up to five times as often. */
function weightOf(row: TextRow): number {
  const ofGroup = 0.5 + new Random(seed, 'group', row.series!, row.county!).next()
  return ofGroup * (0.75 + new Random(seed, 'copies', row.id!).next() / 2)
}

async function columnsOf(client: pg.Client, table: Table): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select column_name as name from information_schema.columns
     where table_schema = 'public' and table_name = $1 and is_generated = 'NEVER' order by ordinal_position`,
    [table],
  )
  return rows.map(({ name }) => name)
}

async function readRows(client: pg.Client, table: Table, columns: string[], order: string): Promise<TextRow[]> {
  const stream = client.query(copyTo(`copy (select ${columns.join(', ')} from ${table} ${order}) to stdout`))
  const lines = (await text(stream)).split('\n').slice(0, -1)
  return lines.map((line) => {
    const values = line.split('\t')
    return Object.fromEntries(columns.map((column, index) => [column, values[index]!]))
  })
}

async function copyRows(client: pg.Client, table: Table, columns: string[], rows: TextRow[]): Promise<void> {
  const stream = client.query(copyFrom(`copy ${table} (${columns.join(', ')}) from stdin`))
  for (let start = 0; start < rows.length; start += 500) {
    const lines = rows.slice(start, start + 500).map((row) => `${columns.map((column) => row[column]).join('\t')}\n`)
    if (!stream.write(lines.join(''))) await once(stream, 'drain')
  }
  const finished = once(stream, 'finish')
  stream.end()
  await finished
}

/** Drops the indexes that no constraint needs, and returns how to make them again. */
async function dropIndexes(client: pg.Client): Promise<{ name: string; definition: string }[]> {
  const { rows } = await client.query<{ name: string; definition: string }>(
    `select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition from pg_index
     where indrelid = any($1::regclass[]) and not exists (select from pg_constraint where conindid = indexrelid)`,
    [[...tables]],
  )
  for (const { name } of rows) await client.query(`drop index ${name}`)
  return rows
}
