import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Portal } from '../../server/portal'
import { openTestPortal } from '../support/app'

let portal: Portal
let close: () => Promise<void>

beforeAll(async () => {
  ;({ portal, close } = await openTestPortal({ data: 'sample' }))
})
afterAll(() => close())

const wide = 'year, county, series, level, committee, supervisor, pathway, stage, furthest_stage, vote, outcome'

const narrow = 'year, county, series, level, committee, pathway, stage, furthest_stage, vote, outcome'

/** A tally and a recount, both as sorted text. */
async function tallyAndRecount(table = 'tally', cells = wide): Promise<{ tally: unknown[]; recount: unknown[] }> {
  const db = portal.owner.em.fork().getKysely()
  const tally = await sql`select ${sql.raw(cells)}, sum(n)::integer as n, sum(entered_sum)::integer as entered
    from ${sql.raw(table)} group by ${sql.raw(cells)} having sum(n) <> 0 order by ${sql.raw(cells)}`.execute(db)
  const recount =
    await sql`select ${sql.raw(cells)}, count(*)::integer as n, sum(coalesce(c.number, 0))::integer as entered
    from declaration left join calendar_day c on c.day = entered_on group by ${sql.raw(cells)} order by ${sql.raw(cells)}`.execute(
      db,
    )
  return { tally: tally.rows, recount: recount.rows }
}

const waitingCells = `year, county, series, level, committee, supervisor, pathway, stage, furthest_stage, vote, desk, entered_on`

/** As `tallyAndRecount`, of the declarations without an outcome. */
async function waitingAndRecount(): Promise<{ waiting: unknown[]; recount: unknown[] }> {
  const db = portal.owner.em.fork().getKysely()
  const grouped = (n: string, from: string) =>
    sql.raw(`select ${waitingCells}, ${n}::integer as n from ${from} group by ${waitingCells} having ${n} <> 0
      order by ${waitingCells}`)
  const waiting = await sql`${grouped('sum(n)', 'waiting')}`.execute(db)
  const recount = await sql`${grouped('count(*)', 'declaration where outcome is null')}`.execute(db)
  return { waiting: waiting.rows, recount: recount.rows }
}

/** One writer's random inserts, updates and deletes, on rows that other writers change too. */
async function writeAtRandom(writer: number): Promise<void> {
  const db = portal.owner.em.fork().getKysely()
  for (let step = 0; step < 12; step++) {
    const kind = (writer + step) % 4
    if (kind === 0) {
      await sql`insert into declaration (year, platform_no, name, id_type, employer_id, route, county, pathway, series,
          level, stage, furthest_stage, entered_at, search_text)
        select 2026, ${`W${writer}-${step}-`} || g, '试写', 'RESIDENT', (select min(id) from employer), 'COUNTY', '650521',
          'REVIEW', 'water', 'JUNIOR', 'HR_REVIEW', 'HR_REVIEW', '2026-10-09T10:00+08', 'x'
        from generate_series(1, 20) g`.execute(db)
    } else if (kind === 1) {
      await sql`update declaration set stage = 'COMMITTEE_REVIEW', furthest_stage = 'COMMITTEE_REVIEW',
          entered_at = entered_at + interval '3 days'
        where id in (select id from declaration where stage = 'HR_REVIEW' order by random() limit 15 for update skip locked)`.execute(
        db,
      )
    } else if (kind === 2) {
      await sql`delete from declaration where id in
        (select id from declaration where year = 2026 order by random() limit 7 for update skip locked)`.execute(db)
    } else {
      await sql`select fold_tally(), fold_waiting(), fold_narrow()`.execute(db)
    }
  }
}

test('the tally equals a recount of the sample', async () => {
  const { tally, recount } = await tallyAndRecount()
  expect(recount.length).toBeGreaterThan(500)
  expect(tally).toEqual(recount)
})

test('the tally equals a recount after random inserts, updates, deletes and folds by 8 writers at once', async () => {
  await Promise.all(Array.from({ length: 8 }, (_, writer) => writeAtRandom(writer)))
  const { tally, recount } = await tallyAndRecount()
  expect(tally).toEqual(recount)
  const waits = await waitingAndRecount()
  expect(waits.recount.length).toBeGreaterThan(500)
  expect(waits.waiting).toEqual(waits.recount)
  const narrowed = await tallyAndRecount('narrow_tally', narrow)
  expect(narrowed.tally).toEqual(narrowed.recount)
})

test('folding merges the cells and changes no sum', async () => {
  const db = portal.owner.em.fork().getKysely()
  await sql`select fold_tally(), fold_waiting(), fold_narrow()`.execute(db)
  const { rows } = await sql<{ n: number; cells: number }>`
    select count(*)::integer as n, count(distinct (${sql.raw(wide)}))::integer as cells from tally`.execute(db)
  expect(rows[0]!.n).toBe(rows[0]!.cells)
  const { tally, recount } = await tallyAndRecount()
  expect(tally).toEqual(recount)
})

test('a rebuild of the tally is what it was', async () => {
  const db = portal.owner.em.fork().getKysely()
  await sql`select rebuild_tally(), rebuild_waiting()`.execute(db)
  const { tally, recount } = await tallyAndRecount()
  expect(tally).toEqual(recount)
  const waits = await waitingAndRecount()
  expect(waits.waiting).toEqual(waits.recount)
})

test('the revision grows once per transaction that changed data, and not without', async () => {
  const db = portal.owner.em.fork().getKysely()
  const revision = async () =>
    (await sql<{ value: number }>`select value::integer from revision`.execute(db)).rows[0]!.value
  const before = await revision()
  await portal.owner.em.fork().transactional(async (em) => {
    await sql`update declaration set level = level where id = (select min(id) from declaration)`.execute(em.getKysely())
    await sql`update declaration set level = level where id = (select max(id) from declaration)`.execute(em.getKysely())
  })
  expect(await revision()).toBe(before + 1)
  await sql`select fold_tally()`.execute(db)
  expect(await revision()).toBe(before + 1)
})
