import { sql, type Kysely } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { DB } from '../../server/database/tables'
import type { Portal } from '../../server/portal'
import { openTestPortal } from '../support/app'
import { some } from '../support/some'

let portal: Portal
let close: () => Promise<void>

beforeAll(async () => {
  ;({ portal, close } = await openTestPortal({ data: 'sample' }))
})
afterAll(() => close())

type Event = readonly [stage: string, enteredAt: string]

// Two instants of one day, one of the day before by Beijing's clock, and stages of which one is a return.
const stages = ['EMPLOYER_REVIEW', 'CORRECTION', 'HR_REVIEW']
const instants = ['2026-10-09T15:30:00Z', '2026-10-09T16:30:00Z', '2026-10-10T02:00:00Z']
const events: Event[] = stages.flatMap((stage) => instants.map((instant): Event => [stage, instant]))
const pairs = some(
  events.flatMap((first) => events.flatMap((second) => events.map((third) => [first, second, third] as const))),
  40,
  'ways',
)

/** A declaration with the way of the events that it is written with. */
async function declare(db: Kysely<DB>, platformNo: string, written: readonly Event[]): Promise<number> {
  const { rows } = await sql<{
    id: number
  }>`insert into declaration (year, platform_no, name, id_type, employer_id, route,
      county, pathway, series, level, stage, furthest_stage, entered_at, search_text, way_day, way_at, way_stage, way_rank,
      way_returned_on)
    select 2026, ${platformNo}, '试写', 'RESIDENT', (select min(id) from employer), 'COUNTY', '650521', 'REVIEW', 'water',
      'JUNIOR', 'HR_REVIEW', 'HR_REVIEW', '2026-10-09T10:00+08', 'x', way.*
    from way_of(${written.map(([stage]) => stage)}, ${written.map(([, instant]) => instant)}::timestamptz[]) way
    returning id`.execute(db)
  return rows[0]!.id
}

/** As a later import of the sample's would. */
const note = (db: Kysely<DB>, id: number, noted: readonly Event[]) =>
  sql`
  insert into stage_event (declaration_id, stage, entered_at, source, import_run_id)
  select ${id}, e.stage, e.entered_at, '进入时间', (select max(id) from import_run)
  from unnest(${noted.map(([stage]) => stage)}::text[], ${noted.map(([, instant]) => instant)}::timestamptz[])
    as e(stage, entered_at)`.execute(db)

/** The way that the declaration has, and the one that follows from its events. */
async function ways(db: Kysely<DB>, id: number): Promise<{ kept: unknown; derived: unknown }> {
  const { rows } = await sql<{ kept: unknown; derived: unknown }>`
    select to_jsonb(row(d.way_day, d.way_at, d.way_stage, d.way_rank, d.way_returned_on)) as kept,
      to_jsonb(row(w.way_day, w.way_at, w.way_stage, w.way_rank, w.way_returned_on)) as derived
    from declaration d cross join lateral (
      select (way_of(array_agg(stage order by id), array_agg(entered_at order by id))).* from stage_event
      where declaration_id = d.id) w
    where d.id = ${id}`.execute(db)
  return rows[0]!
}

describe('the way of a declaration follows from its events', () => {
  test.each(pairs)('written with %j, then %j and %j are noted', async (first, second, third) => {
    await portal.owner.em.fork().transactional(async (em) => {
      const db = em.getKysely<DB>()
      // In the transaction that wrote it, of events that its way has and of others.
      const id = await declare(db, `WAY-${JSON.stringify([first, second, third])}`, [first, second])
      await note(db, id, [first, second])
      expect((await ways(db, id)).kept).toEqual((await ways(db, id)).derived)
      await note(db, id, [third])
      const { kept, derived } = await ways(db, id)
      expect(kept).toEqual(derived)
    })
  })

  test('also when it is noted by another transaction', async () => {
    const db = portal.owner.em.fork().getKysely<DB>()
    const id = await declare(db, 'WAY-LATER', [events[0]!, events[8]!])
    await note(db, id, [events[0]!, events[8]!])
    await note(db, id, [events[5]!])
    const { kept, derived } = await ways(db, id)
    expect(kept).toEqual(derived)
  })
})
