import { sql, type RawBuilder, type SqlBool } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Dimension } from '../../schema/field/dimension'
import { Measure } from '../../schema/vocabulary'
import { everyDay } from '../../server/calendar/day-of'
import { applyImport, commandViewer } from '../../server/import/apply/apply-import'
import { undoImport } from '../../server/import/apply/undo-import'
import { planImport } from '../../server/import/plan/plan-import'
import { declarationAsOf, declarationColumns } from '../../server/filter/as-of'
import { resolveFilter } from '../../server/filter/resolve'
import type { Portal } from '../../server/portal'
import { Random } from '../../server/sample/random'
import { countDeclarations } from '../../server/statistics/count'
import { tallySource } from '../../server/statistics/source'
import { trend } from '../../server/statistics/trend'
import { openTestPortal } from '../support/app'
import { aRow, xlsxOf, type FileRow } from '../support/declaration-file'
import { some } from '../support/some'
import { replayedDeclarations } from './replay/replayed-day'
import { replayedArrivals } from './replay/replayed-trend'

let portal: Portal
let close: () => Promise<void>

beforeAll(async () => {
  ;({ portal, close } = await openTestPortal({ data: 'sample' }))
})
afterAll(() => close())

const owner = () => portal.owner.em.fork()
const rowsOf = async (query: RawBuilder<unknown>) => (await query.execute(owner().getKysely())).rows

const narrowCells = 'year, county, series, level, committee, pathway, stage, furthest_stage, vote, outcome'
const wideCells = `${narrowCells}, supervisor`

/** The cells of a past day, and its rows in both directions, that aren't as replayed. Nothing = all equal. */
async function unlikeReplay(year: number, day: string): Promise<unknown[]> {
  const em = owner()
  const replayed = await replayedDeclarations(em, [year], day)
  const read = await declarationAsOf(em, [year], day)
  const names = (await declarationColumns(em)).map(({ name }) => name).filter((name) => !name.startsWith('way_'))
  const columns = sql.join(names.map((name) => sql.ref(name)))
  const summed = (bySupervisor: boolean) => tallySource({ filter: { year: [year] }, asOf: day, bySupervisor }, [])
  const counts = (from: RawBuilder<unknown>, n: string, cells: string) =>
    sql`select ${sql.raw(cells)}, sum(${sql.raw(n)})::integer from ${from} group by ${sql.raw(cells)}`
  const either = (one: RawBuilder<unknown>, other: RawBuilder<unknown>) =>
    sql`(${one} except all ${other}) union all (${other} except all ${one})`
  return [
    ...(await rowsOf(either(sql`select ${columns} from ${replayed}`, sql`select ${columns} from ${read}`))),
    ...(await rowsOf(either(counts(replayed, '1', wideCells), counts(summed(true), 'n', wideCells)))),
    ...(await rowsOf(either(counts(replayed, '1', narrowCells), counts(summed(false), 'n', narrowCells)))),
  ]
}

const pastDays = (year: number) => {
  const days = everyDay(`${year}-09-05`, year === 2026 ? '2026-11-19' : `${year + 1}-02-28`)
  return some(days, 2, `past days of ${year}`)
}

/** The offices' groups of a past day: those that have a declaration then, and no others. */
async function expectGroups(year: number, day: string): Promise<void> {
  const job = { portal, viewer: null, em: owner(), now: portal.now() }
  const by = [Dimension.STAGE, Dimension.COMMITTEE]
  const resolved = await resolveFilter(job, { year: [year] }, day)
  const { keys } = await countDeclarations(owner(), resolved, { by, measures: [] })
  const counted = keys[0]!.map((stage, group) => ({ stage, committee: keys[1]![group] }))
  const rows = await rowsOf(sql`select distinct stage, committee from ${await declarationAsOf(owner(), [year], day)}`)
  const sorted = (groups: unknown[]) => groups.map((group) => JSON.stringify(group)).toSorted()
  expect([day, sorted(counted)]).toEqual([day, sorted(rows)])
  const total = await countDeclarations(owner(), resolved, { by: [], measures: [Measure.DECLARED] })
  const counties = await countDeclarations(owner(), resolved, { by: [Dimension.COUNTY], measures: [Measure.DECLARED] })
  expect(total.declared).toEqual([counties.declared.reduce((sum, n) => sum + n, 0)])
  const none = { ...resolved, condition: sql<SqlBool>`false` }
  expect(await countDeclarations(owner(), none, { by: [], measures: [Measure.DECLARED] })).toMatchObject({
    declared: [0],
  })
}

async function expectReplayed(): Promise<void> {
  for (const year of [2023, 2026]) {
    for (const day of pastDays(year)) {
      expect([day, await unlikeReplay(year, day)]).toEqual([day, []])
      await expectGroups(year, day)
    }
    for (const filter of [
      { year: [year] },
      { year: [year], county: ['650521'], measure: ['REVIEWED' as const] },
      { year: [year], level: ['SENIOR' as const], gender: ['F' as const] },
    ]) {
      const resolved = await resolveFilter({ portal, viewer: null, em: owner(), now: portal.now() }, filter as never)
      const today = '2026-11-20'
      const shown = await trend(owner(), resolved, today)
      expect(await trend(owner(), { ...resolved, bySupervisor: true }, today)).toEqual(shown)
      const arrivals = (await rowsOf(
        sql`select rank::integer, day::text, n::integer from ${replayedArrivals(resolved.condition, today)} a`,
      )) as { rank: number; day: string; n: number }[]
      const until = (rank: number, last: string) =>
        arrivals.reduce((sum, each) => (each.rank === rank && each.day <= last ? sum + each.n : sum), 0)
      const known = arrivals.map(({ day }) => day).toSorted()
      expect(shown.days).toEqual(known.length > 0 ? everyDay(known[0]!, known.at(-1)!) : [])
      for (const [index, reached] of shown.reached.entries()) {
        expect(reached).toEqual(shown.days.map((day) => until(index + 1, day)))
      }
      expect(shown.ended).toEqual(shown.days.map((day) => until(0, day)))
    }
  }
}

test('past days and the flow of the imported sample are those that its events tell', async () => {
  await expectReplayed()
  expect(await rowsOf(sql`select from past_tally limit 1`)).toHaveLength(1)
})

test('after an import of changed rows, an import on top of it, and their undoing', async () => {
  const account = (await rowsOf(sql`select id from account where username = 'bureau'`)) as { id: number }[]
  const officer = commandViewer({ accountId: account[0]!.id, username: 'bureau', displayName: '市人社局' })
  const bringIn = async (...rows: FileRow[]) => {
    const run = await planImport(portal, officer, { fileName: 'x.xlsx', path: await xlsxOf(rows) })
    await applyImport(portal, officer, run, 'test')
    return run
  }
  await bringIn(aRow(1), aRow(2), aRow(3))
  // A vote that a later file, in which the meeting has not been, takes away: past days still know it.
  const runs = [
    await bringIn(aRow(1, { 当前环节: '评审会议', 环节进入时间: '2023-10-28 10:00', 评审结果: '通过' }), aRow(2)),
    await bringIn(
      aRow(1, { 当前环节: '退回补正', 环节进入时间: '2023-11-02', 退回原因: '材料不全' }),
      aRow(2, { 当前环节: '报送纸质材料', 环节进入时间: '2023-10-26 10:00', 区县: '巴里坤县' }),
    ),
  ]
  await expectReplayed()
  for (const run of runs.toReversed()) {
    await undoImport(portal, officer, run, 'test')
    expect(await unlikeReplay(2023, '2023-10-29')).toEqual([])
  }
})

/** Edits of attributes, ways and ends, each of some declarations by chance. */
const edits = (random: Random): RawBuilder<unknown>[] => {
  const seed = Math.floor(random.next() * 1e6)
  const chosen = (share: number) =>
    sql`(hashint4(d.id + ${seed}::integer) & 1023) < ${Math.round(share * 1024)}::integer`
  const shift = sql`((hashint4(d.id) & 31) - 12) * interval '1 day'`
  return [
    sql`update declaration d set county = '650522', route = 'COUNTY', supervisor = '市教育局' where ${chosen(0.05)}`,
    sql`update declaration d set committee = null where ${chosen(0.03)}`,
    sql`update declaration d set ended_at = coalesce(ended_at, entered_at) + ${shift} where ${chosen(0.1)}`,
    sql`update declaration d set outcome = null where ${chosen(0.03)}`,
    sql`update declaration d set meeting_on = (entered_at + ${shift})::date, vote = case when pathway = 'REVIEW' then 'PASSED' end
      where ${chosen(0.1)}`,
    sql`update declaration d set entered_at = entered_at + ${shift}, stage = 'MEETING' where ${chosen(0.05)}`,
    sql`update stage_event e set superseded_by = import_run_id where (hashint4(e.id + ${seed}::integer) & 1023) < 50`,
    sql`update stage_event e set entered_at = entered_at + ((hashint4(e.id) & 15) - 7) * interval '7 hours'
      where (hashint4(e.id + ${seed + 1}::integer) & 1023) < 80`,
    sql`insert into stage_event (declaration_id, stage, entered_at, source, import_run_id)
      select d.id, (array['CORRECTION', 'DRAFT', 'PAPER', 'CERTIFICATE', 'HR_REVIEW'])[1 + (hashint4(d.id) & 3)],
        entered_at + ${shift}, 'x', import_run_id from declaration d where ${chosen(0.1)}`,
    sql`delete from stage_event e where (hashint4(e.id + ${seed + 2}::integer) & 1023) < 30`,
    sql`insert into import_before (import_run_id, declaration_id, image)
      select distinct on (r.id, d.id) r.id, d.id, to_jsonb(d) || jsonb_build_object('entered_at', e.entered_at,
        'vote', (array[null, 'PASSED', 'FAILED'])[1 + (hashint4(d.id) & 1)])
      from declaration d join stage_event e on e.declaration_id = d.id, import_run r where ${chosen(0.05)}
      on conflict do nothing`,
    sql`delete from declaration d where ${chosen(0.02)}`,
    sql`select fold_past(), fold_narrow()`,
  ]
}

test('after edits of attributes, events, ends, meetings and votes at random', async () => {
  const random = new Random(Number(process.env.TEST_SEED), 'past days')
  const chosen = edits(random)
  for (let step = 0; step < 12; step += 1) await rowsOf(chosen[Math.floor(random.next() * chosen.length)]!)
  for (const edit of chosen) await rowsOf(edit)
  await expectReplayed()
})

test('a few edited declarations are counted while they wait to be merged, and afterwards', async () => {
  const some = sql`d.year in (2023, 2026) and d.id % 211 = 7`
  for (const edit of [
    sql`update declaration d set county = '650522', route = 'COUNTY', level = 'SENIOR' where ${some}`,
    sql`update declaration d set entered_at = entered_at - interval '9 days', stage = 'MEETING' where ${some}`,
    sql`insert into stage_event (declaration_id, stage, entered_at, source, import_run_id)
      select d.id, 'PAPER', entered_at - interval '3 days', 'x', import_run_id from declaration d where ${some}`,
    sql`update declaration d set outcome = 'WITHDRAWN', ended_at = entered_at + interval '2 days' where ${some}`,
  ]) {
    await rowsOf(edit)
    expect(await rowsOf(sql`select from past_change limit 1`)).toHaveLength(1)
  }
  await expectReplayed()
  await rowsOf(sql`select fold_past_change()`)
  expect(await rowsOf(sql`select from past_change limit 1`)).toEqual([])
  await expectReplayed()
})

test('8 writers of the same cells, two statements a transaction: none fails, and the sums stay right', async () => {
  const write = async (writer: number) => {
    for (let step = 0; step < 8; step += 1) {
      await owner().transactional(async (em) => {
        const db = em.getKysely()
        const own = sql`d.id % 8 = ${writer} and d.year = 2026 and d.id % 97 = ${step}`
        await sql`update declaration d set stage = 'HR_REVIEW', furthest_stage = 'HR_REVIEW' where ${own}`.execute(db)
        await sql`insert into stage_event (declaration_id, stage, entered_at, source, import_run_id)
          select d.id, 'HR_REVIEW', '2026-10-10T10:00+08', 'x', import_run_id from declaration d where ${own}`.execute(
          db,
        )
      })
      if (step % 4 === writer % 4) await rowsOf(sql`select fold_past_change(), fold_past(), fold_narrow()`)
    }
  }
  await Promise.all(Array.from({ length: 8 }, (_, writer) => write(writer)))
  await expectReplayed()
})

test('a rebuild gives what the triggers kept, cell by cell', async () => {
  const all = async (table: string, cell: string) =>
    rowsOf(sql`select ${sql.raw(cell)}, sum(n)::integer as n from ${sql.table(table)} group by ${sql.raw(cell)}
      having sum(n) <> 0 order by ${sql.raw(cell)}`)
  const tables = {
    past_tally: `day, whole_month, year, county, series, level, committee, supervisor, pathway, stage, furthest_stage, vote, outcome`,
    flow: 'day, lowest, highest, year, county, series, committee, supervisor, pathway, stage, furthest_stage, vote, outcome',
  }
  await rowsOf(sql`select fold_past_change()`)
  for (const [table, cell] of Object.entries(tables)) {
    const kept = await all(table, cell)
    await rowsOf(sql`select rebuild_past()`)
    expect(kept).toEqual(await all(table, cell))
  }
})

test('an update that moves no declaration to another cell takes time in proportion to its rows, not to their square', async () => {
  const seconds = async (where: RawBuilder<unknown>) => {
    const start = performance.now()
    await rowsOf(sql`update declaration set policy_note = policy_note where ${where}`)
    return performance.now() - start
  }
  const year = await seconds(sql`year = 2026`)
  const all = await seconds(sql`true`)
  // Three and a half times the rows; the square of that is above 12.
  expect(all / year).toBeLessThan(8)
})
