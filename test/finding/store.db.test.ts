import { sql, type RawBuilder, type SqlBool } from 'kysely'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { Cycle } from '../../schema/cycle'
import type { DeclarationFilter } from '../../schema/filter'
import { Level, Role } from '../../schema/vocabulary'
import { inScope } from '../../server/access/scope/scope'
import type { Viewer } from '../../server/access/session/viewer'
import { dayOf } from '../../server/calendar/day-of'
import { readCycle } from '../../server/cycle/read'
import type { EntityManager } from '../../server/database/orm'
import { declarationAsOf, endOfDay } from '../../server/filter/as-of'
import { resolveFilter } from '../../server/filter/resolve'
import { countFindings } from '../../server/finding/count-findings'
import { declarationRules } from '../../server/finding/specified-rules'
import { decideAll, keepFindings } from '../../server/finding/store/keep'
import { beginDays } from '../../server/finding/store/begin-days'
import { decidePresent } from '../../server/finding/store/decide-due'
import { lastPlace } from '../../server/finding/store/due'
import { expand, listExpired } from '../../server/finding/store/due'
import { fillPresent } from '../../server/finding/store/fill'
import { inStep, type Step } from '../../server/finding/store/in-step'
import { answerOf } from '../../server/finding/verdict'
import { circumstancesOn } from '../../server/finding/store/circumstances-on'
import { standingOf, standingsOf } from '../../server/finding/store/standing'
import type { Portal } from '../../server/portal'
import { someViewer } from '../access/viewer'
import { openTestPortal } from '../support/app'
import { changesOf, someOf } from './store-change'

let portal: Portal
let close: () => Promise<void>
beforeAll(async () => {
  ;({ portal, close } = await openTestPortal({ data: 'sample' }))
  // Few enough to ask all rules about all of them again and again.
  await run(sql`delete from declaration where year < 2025 or id % case year when 2025 then 16 else 4 end > 0`)
  await decided(portal.now())
})
afterAll(() => close())

const rules = [...declarationRules.values()]

/** Each row's violated and unchecked rules by the rules' own conditions, asked of the whole year. */
async function byRules(
  em: EntityManager,
  cycle: Cycle,
  now: Date,
  asOf: string | null,
  among = sql<SqlBool>`true`,
): Promise<string[]> {
  const at = { cycle, now, today: dayOf(now), asOf }
  const source = asOf ? await declarationAsOf(em, [cycle.year], asOf) : sql`declaration`
  const words = rules.map(
    (rule) => sql`case ${answerOf(rule, at)} when true then ${rule.id} when false then null else ${`${rule.id}?`} end`,
  )
  const { rows } = await sql<{ line: string }>`select id || ' ' || concat_ws(' ', ${sql.join(words)}) as line
    from ${source} where year = ${cycle.year} and ${among} order by id`.execute(em.getKysely())
  return rows.map(({ line }) => line.trim()).filter((line) => line.includes(' '))
}

async function byStore(em: EntityManager, cycle: Cycle, asOf: string | null): Promise<string[]> {
  const words = rules.map((rule) => {
    const bit = sql.raw(String(Number(rule.id.slice(1)) - 1))
    return sql`case when violated >> ${bit} & 1 = 1 then ${rule.id} when unchecked >> ${bit} & 1 = 1 then ${`${rule.id}?`} end`
  })
  const { rows } = await sql<{ line: string }>`
    select declaration_id || ' ' || concat_ws(' ', ${sql.join(words)}) as line from verdict
    where year = ${cycle.year} and day = ${asOf ?? 'infinity'}::date order by declaration_id`.execute(em.getKysely())
  return rows.map(({ line }) => line.trim()).filter((line) => line.includes(' '))
}

/** Whether the sums are those of the answers. */
async function sumsAgree(em: EntityManager): Promise<boolean> {
  const { rows } = await sql<{ n: number }>`
    with summed as (
      select day, year, rule, county, level, committee, stage, sum(violated) v, sum(acknowledged) a, sum(cannot_check) c
      from finding_tally group by 1, 2, 3, 4, 5, 6, 7),
    counted as (
      select day, year, rule, county, level, committee, stage, sum(violated >> (rule - 1) & 1) v,
        sum(acknowledged >> (rule - 1) & 1) a, sum(unchecked >> (rule - 1) & 1) c
      from verdict, generate_series(1, 49) rule group by 1, 2, 3, 4, 5, 6, 7 having bit_or(violated | unchecked) >> (rule - 1) & 1 = 1)
    select count(*)::integer as n from (
      ((select * from summed where (v, a, c) <> (0, 0, 0)) except select * from counted)
      union all (select * from counted except select * from summed)) other`.execute(em.getKysely())
  return rows[0]!.n === 0
}

async function expectStored(now: Date, year = 2026): Promise<void> {
  const em = portal.owner.em.fork()
  const cycle = await readCycle(em, year)
  const days = await sql<{ day: string }>`select day::text as day from finding_basis
    where year = ${year} and day < 'infinity' order by day`.execute(em.getKysely())
  expect(await byStore(em, cycle, null)).toEqual(await byRules(em, cycle, now, null))
  for (const { day } of days.rows.slice(0, 2)) {
    const end = new Date(endOfDay(day).getTime() - 1)
    expect(await byStore(em, cycle, day)).toEqual(await byRules(em, cycle, end, day))
  }
  expect(await sumsAgree(em)).toBe(true)
}

const decided = (now: Date) => decideAll({ owner: portal.owner, now: () => now })

const cycle = () => readCycle(portal.owner.em.fork(), 2026)

/** Only today's answers, which is quicker. */
async function decidePresentOf(now: Date): Promise<void> {
  const run = (step: Step) => inStep(portal.owner, now, step)
  for (const step of [expand, beginDays, listExpired]) await run(step)
  while ((await run(async (em, at) => decidePresent(await lastPlace(em))(em, at))) || (await run(fillPresent)));
}

const viewers = [
  someViewer({ role: Role.CITY_HR }),
  someViewer({ role: Role.COUNTY_HR, counties: ['650522'] }),
  someViewer({ role: Role.DEPARTMENT, committees: ['construction'], departments: ['市住房和城乡建设局'] }),
]

/** What a viewer reads is what the rules answer in the same snapshot, whether it is decided yet or not. */
async function expectRead(each: Viewer, now: Date, filter: Partial<DeclarationFilter> = {}): Promise<void> {
  await inScope(portal, each, 'read', async (em) => {
    const resolved = await resolveFilter({ portal, viewer: each, em, now }, { year: [2026], ...filter })
    const counted = (await countFindings(em, resolved)).map(
      ({ rule, open, acknowledged, cannotCheck }) => `${rule.id} ${open + acknowledged} ${cannotCheck}`,
    )
    const lines = await byRules(em, resolved.cycles[0]!, now, null, resolved.condition)
    const times = (word: string) => lines.filter((line) => line.split(' ').includes(word)).length
    expect(counted).toEqual(rules.map(({ id }) => `${id} ${times(id)} ${times(`${id}?`)}`))
  })
}

const run = (query: RawBuilder<unknown>) => query.execute(portal.owner.em.fork().getKysely())
let round = 0

describe('the stored answers are those of the rules', () => {
  test('for the sample, of the present and past days', async () => {
    await expectStored(portal.now())
    await expectStored(portal.now(), 2025)
  })

  test('at any time, whether they were decided before or after it', async () => {
    for (const at of ['2026-09-01T00:00:00', '2026-10-11T20:00:00.001', '2026-11-25T00:00:00', '2027-01-03T12:00:00']) {
      const now = new Date(`${at}+08:00`)
      await expectRead(viewers[0]!, now)
      await decidePresentOf(now)
      expect(await byStore(portal.owner.em.fork(), await cycle(), null)).toEqual(
        await byRules(portal.owner.em.fork(), await cycle(), now, null),
      )
    }
    await decided(portal.now())
  })

  test('after each change of what a rule reads, at once and when it is decided', async () => {
    for (const [name, change] of Object.entries(changesOf(portal, () => decidePresentOf(portal.now())))) {
      round += 1
      const made = change(round)
      await (made instanceof Promise ? made : run(made))
      const [all, county, department] = viewers
      await expectRead(
        [all!, county!, department!][round % 3]!,
        portal.now(),
        round % 4 ? {} : { level: [Level.INTERMEDIATE] },
      )
      await decidePresentOf(portal.now())
      expect([name, await byStore(portal.owner.em.fork(), await cycle(), null)]).toEqual([
        name,
        await byRules(portal.owner.em.fork(), await cycle(), portal.now(), null),
      ])
    }
    await decided(portal.now())
    await expectStored(portal.now())
  })

  test('while eight write the same declarations, two statements a transaction, and nobody waits in a circle', async () => {
    let writing = true
    const write = async () => {
      for (let step = 0; step < 5; step += 1) {
        await portal.owner.em.fork().transactional(async (em) => {
          for (const set of [sql`notice_to = notice_to + 1`, sql`committee_submission_count = 3`])
            await sql`update declaration set ${set} where id in (select id from declaration where year = 2026
              and county = '650522' order by random() limit 5 for update skip locked)`.execute(em.getKysely())
        })
      }
    }
    const deciding = (async () => {
      while (writing) await decidePresentOf(portal.now())
    })()
    await Promise.all(Array.from({ length: 8 }, write))
    writing = false
    await deciding
    await decided(portal.now())
    await expectStored(portal.now())
  })
})

test('a year is refused while more of it is due than a request may ask about, and so is a past day that is being decided; a smaller year is asked whole', async () => {
  const em = portal.owner.em.fork()
  const execute = (query: RawBuilder<unknown>) => query.execute(em.getKysely())
  const standing = async () => standingOf(em, circumstancesOn(await cycle(), null, portal.now()))
  const makeDue = (first: number, last: number) =>
    execute(sql`insert into finding_due (declaration_id, year, day)
      select -n, 2026, 'infinity'::date from generate_series(${first}::integer, ${last}::integer) n`)
  const declare = (n: RawBuilder<number>) =>
    execute(sql`insert into tally select (jsonb_populate_record(t, jsonb_build_object('n', ${n}))).*
      from tally t where year = 2026 limit 1`)
  await decided(portal.now())
  await em.begin()
  try {
    await makeDue(1, 20_000)
    expect((await standing())?.except).toHaveLength(20_000)
    await makeDue(20_001, 20_001)
    await declare(sql`20000 - (select sum(n) from tally where year = 2026)`)
    expect(await standing()).toBeNull()
    await declare(sql`1`)
    await expect(standing()).rejects.toMatchObject({ code: 'FINDINGS_PENDING' })
    await execute(sql`delete from finding_due`)
    const past = async (day: string) => standingOf(em, circumstancesOn(await cycle(), day, portal.now()))
    expect(await past('2026-11-15')).toEqual({ except: [] })
    await execute(sql`update finding_basis set filled_to = 0 where day = '2026-11-15'`)
    await expect(past('2026-11-15')).rejects.toMatchObject({ code: 'FINDINGS_PENDING' })
    expect(await past('2026-11-14')).toBeNull()
  } finally {
    await em.rollback()
  }
})

test('a trend is refused while more is due on all its days together than a request may ask about', async () => {
  const em = portal.owner.em.fork()
  const days = ['2026-11-15', '2026-11-08', '2026-11-01', '2026-10-25', null]
  await decided(portal.now())
  await em.begin()
  try {
    const trend = async () => {
      const of = await cycle()
      return standingsOf(
        em,
        days.map((day) => circumstancesOn(of, day, portal.now())),
      )
    }
    const makeDue = (n: number) =>
      sql`insert into finding_due (declaration_id, year) select -n, 2026 from generate_series(1, ${n}::integer) n`.execute(
        em.getKysely(),
      )
    await makeDue(4000)
    expect((await trend()).map((standing) => standing?.except.length)).toEqual([4000, 4000, 4000, 4000, 4000])
    await sql`insert into finding_due (declaration_id, year) values (-4001, 2026)`.execute(em.getKysely())
    await expect(trend()).rejects.toMatchObject({ code: 'FINDINGS_PENDING' })
  } finally {
    await em.rollback()
  }
})

test('a department learns from answers and sums no more than from the declarations that it sees', async () => {
  await run(sql`update declaration set notice_from = notice_from where id in ${someOf(round, 20)}`)
  await inScope(portal, viewers[2]!, 'read', async (em) => {
    const { rows } = await sql<{ name: string; n: number }>`
      select 'verdict' as name, count(*)::integer as n from verdict v where day = 'infinity'
        and not exists (select from declaration d where d.id = v.declaration_id)
      union all select 'due', count(*)::integer from finding_due v
        where not exists (select from declaration d where d.id = v.declaration_id)
      union all select 'tally', count(*)::integer from finding_tally t where not exists (select from declaration d
        where d.committee = t.committee or d.supervisor = t.supervisor)
      order by 1`.execute(em.getKysely())
    expect(rows.map(({ name, n }) => [name, n])).toEqual([
      ['due', 0],
      ['tally', 0],
      ['verdict', 0],
    ])
  })
})

test('sums that a portal left unmerged are merged by the next one', async () => {
  const cell = sql`day, year, county, series, level, committee, supervisor, pathway, stage, furthest_stage, vote, outcome, rule`
  await decided(portal.now())
  await run(sql`insert into finding_tally (${cell}, violated, milder, acknowledged, acknowledged_milder, cannot_check)
    select ${cell}, 0, 0, 0, 0, 0 from finding_tally, generate_series(1, 3)`)
  const rowsAndCells = async () => {
    const { rows } = await sql<{ rows: number; cells: number }>`
      select count(*)::integer as rows, count(distinct (${cell}))::integer as cells from finding_tally`.execute(
      portal.owner.em.fork().getKysely(),
    )
    return rows[0]!
  }
  expect((await rowsAndCells()).cells).toBeGreaterThan(100)
  keepFindings(portal)
  await vi.waitFor(
    async () => {
      const { rows, cells } = await rowsAndCells()
      expect(rows).toBe(cells)
    },
    { timeout: 30_000, interval: 200 },
  )
  expect(await sumsAgree(portal.owner.em.fork())).toBe(true)
})
