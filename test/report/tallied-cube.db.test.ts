import { sql, type RawBuilder } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { DeclarationFilter } from '../../schema/filter'
import { Dimension } from '../../schema/field/dimension'
import { Measure } from '../../schema/vocabulary'
import { resolveFilter, type ResolvedFilter } from '../../server/filter/resolve'
import type { Portal } from '../../server/portal'
import { buildReport, reportSource } from '../../server/report/build-report'
import { countCubes } from '../../server/report/cube'
import { specifiedTables } from '../../server/report/specified-tables'
import { countTalliedCubes } from '../../server/report/tallied-cube'
import { columnOf, countDeclarations, personsColumnOf } from '../../server/statistics/count'
import { keyOf } from '../../server/statistics/dimension'
import { personColumn, personMeasures, withPersons } from '../../server/filter/person'
import { rowsSource, traitFor } from '../../server/statistics/source'
import { openTestPortal } from '../support/app'

// What is counted from cells, of the tally, of a trait or of those that wait, is compared with a count of the rows.

let portal: Portal
let close: () => Promise<void>

beforeAll(async () => {
  ;({ portal, close } = await openTestPortal({ data: 'sample' }))
})
afterAll(() => close())

const owner = () => portal.owner.em.fork()
const run = async (query: RawBuilder<unknown>) => (await query.execute(owner().getKysely())).rows

const year = [2026]
const filters = [
  { year },
  { year: [2025, 2026] },
  { year, gender: ['FEMALE'] },
  { year, employerNature: ['SOCIAL_ORG', 'NON_PUBLIC'], pending: true },
  { year, ageBand: ['UP_TO_35'], level: ['INTERMEDIATE'] },
  { year, certificateState: ['ISSUED'], county: ['650521'] },
] as unknown as DeclarationFilter[]

const resolve = (filter: DeclarationFilter, asOf?: string) =>
  resolveFilter({ portal, viewer: null, em: owner(), now: portal.now() }, filter, asOf)

async function tablesBy(count: typeof countCubes, resolved: ResolvedFilter) {
  const tables = []
  for (const table of specifiedTables) {
    const { code, rows } = await buildReport(table, reportSource(owner(), resolved, count), '')
    tables.push({ code, rows })
  }
  return tables
}

async function expectTables(): Promise<void> {
  for (const filter of filters) {
    const resolved = await resolve(filter)
    expect(await tablesBy(countTalliedCubes, resolved)).toEqual(await tablesBy(countCubes, resolved))
  }
}

/** The counts of a dimension's groups and of their people, from the rows. */
async function countedRows(resolved: ResolvedFilter, dimension: Dimension): Promise<Map<unknown, unknown>> {
  const measures = Object.values(Measure).map(
    (measure) => sql`count(*) filter (where ${resolved.measures[measure]})::integer as ${sql.id(columnOf[measure])}`,
  )
  const persons = personMeasures.map(
    (measure) =>
      sql`coalesce(sum(${sql.ref(personColumn(measure))}), 0)::integer as ${sql.id(personsColumnOf[measure])}`,
  )
  const rows = (await run(sql`select (${keyOf(dimension)})::text as key, ${sql.join([...measures, ...persons])}
    from ${withPersons(resolved, rowsSource(resolved), personMeasures)} group by 1`)) as { key: string | null }[]
  return new Map(rows.map(({ key, ...counts }) => [key, counts]))
}

async function expectDimensions(): Promise<void> {
  for (const filter of filters) {
    const resolved = await resolve(filter)
    for (const dimension of Object.values(Dimension)) {
      const counted = await countDeclarations(owner(), resolved, {
        by: [dimension],
        measures: Object.values(Measure),
        persons: personMeasures,
      })
      const columns = [...Object.values(columnOf), ...Object.values(personsColumnOf)]
      const groups = counted.keys[0]!.map((key, group) => [
        key,
        Object.fromEntries(columns.map((column) => [column, (counted as never)[column][group]])),
      ])
      const rows = await countedRows(resolved, dimension)
      const found = new Map(groups as [string | null, Record<string, number>][])
      // A cell of which all declarations are gone is a group of zeros until it is folded.
      for (const [key, counts] of found)
        if (!rows.has(key) && Object.values(counts).every((n) => n === 0)) found.delete(key)
      expect([dimension, found]).toEqual([dimension, rows])
    }
  }
}

test('every table of a page counts as its rows do', async () => {
  await expectTables()
}, 300_000)

test('each dimension of people counts declarations and people as the rows do', async () => {
  const single = await resolve(filters[0]!)
  const over = Object.values(Dimension).filter((dimension) => traitFor(single, [dimension]) === null)
  expect(over).toEqual([])
  await expectDimensions()
}, 300_000)

test('they still do after edits, of one person with several declarations too, by writers at once, before and after they are folded', async () => {
  const write = async (writer: number) => {
    const ids = sql`select id from declaration where year = 2026 order by md5(id::text || ${String(writer)}) limit 40`
    await run(sql`update declaration set gender = 'FEMALE', birth_date = '1990-05', specialty = '水利' || ${String(writer)},
      policy_note = '援疆、破格', committee_submission_count = 3 where id in (${ids} for update skip locked)`)
    // The same person for all writers: of two transactions neither sees the other's row until it is committed.
    await run(sql`update declaration set id_number_hash = (select id_number_hash from declaration where year = 2026
      order by id limit 1) where id in (select id from declaration where year = 2026
      order by md5(${String(writer)} || id::text) limit 3 for update skip locked)`)
    // Nor does it see what another one changes of the employer.
    await run(sql`update employer set nature = ${writer % 2 === 0 ? 'SOCIAL_ORG' : 'STATE_ENTERPRISE'} where id in (
      select employer_id from declaration where year = 2026 order by md5(id::text || ${String(writer)}) limit 5)`)
    // One person in several years.
    await run(sql`update declaration d set id_number_hash = (select id_number_hash from declaration where year = 2026
      order by md5(id::text || ${`earlier ${writer}`}) limit 1)
      where id in (select id from declaration where year = 2025 order by md5(${String(writer)} || id::text) limit 2)`)
    await run(sql`delete from declaration where id in (select id from declaration where year = 2026
      order by md5(id::text || ${`gone ${writer}`}) limit 5 for update skip locked)`)
  }
  await Promise.all(Array.from({ length: 8 }, (_, writer) => write(writer)))
  expect((await run(sql`select from trait_change limit 1`)).length).toBe(1)
  await expectDimensions()
  await run(sql`select fold_traits()`)
  expect(await run(sql`select from trait_change limit 1`)).toEqual([])
  await expectDimensions()
  await expectTables()
}, 600_000)

test('a rebuild gives what the triggers kept', async () => {
  const cell = sql.raw(`trait, code, year, county, series, level, committee, supervisor, pathway, stage, furthest_stage,
    vote, outcome, desk, certificate_state`)
  const cells = () =>
    run(sql`select ${cell}, sum(n)::integer as n from trait_tally group by ${cell} having sum(n) <> 0 order by ${cell}`)
  const narrow =
    sql.raw(`trait, code, year, county, series, level, committee, pathway, stage, furthest_stage, vote, outcome,
    desk, certificate_state`)
  const summed = (table: string) =>
    run(sql`select ${narrow}, sum(n)::integer as n from ${sql.table(table)} where trait <> 'employer'
      group by ${narrow} having sum(n) <> 0 order by ${narrow}`)
  const kept = await cells()
  expect(await summed('narrow_trait')).toEqual(await summed('trait_tally'))
  await run(sql`select rebuild_traits()`)
  expect(await cells()).toEqual(kept)
  expect(await summed('narrow_trait')).toEqual(await summed('trait_tally'))
  await run(sql`select fold_narrow()`)
  expect(await summed('narrow_trait')).toEqual(await summed('trait_tally'))
}, 120_000)
