import { sql, type RawBuilder } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Portal } from '../../server/portal'
import { openTestPortal } from '../support/app'

// 上年申报 is kept by triggers in whatever order the declarations of two years come, change and leave.

let portal: Portal
let close: () => Promise<void>

beforeAll(async () => {
  ;({ portal, close } = await openTestPortal({ data: 'sample' }))
})
afterAll(() => close())

const db = () => portal.owner.em.fork().getKysely()
const run = async <T = Record<string, unknown>>(query: RawBuilder<T>) => (await query.execute(db())).rows

const right = sql`case when d.id_number_hash is not null then exists (select from declaration before
  where before.year = d.year - 1 and before.id_number_hash = d.id_number_hash and before.furthest_stage <> 'DRAFT') end`

async function expectRight(): Promise<void> {
  expect(
    await run(sql`select year, platform_no, declared_last_year from declaration d
      where declared_last_year is distinct from ${right} limit 5`),
  ).toEqual([])
}

const lastYears = async () => {
  const [row] = await run<{ n: number }>(
    sql`select count(*)::integer as n from declaration where year = 2026 and declared_last_year`,
  )
  return row!.n
}

test('imported years say which persons declared the year before', async () => {
  expect(await lastYears()).toBeGreaterThan(0)
  await expectRight()
})

/** Declarations of 2026 of persons who declared in 2025, and those of 2025, some of each. */
const some = (year: number, salt: string) => sql`select id from declaration where year = ${year}
  and id_number_hash in (select id_number_hash from declaration where year = ${2025 + 2026 - year})
  order by md5(${salt} || id::text) limit 15`

test('a change of the year before reaches the year after', async () => {
  const before = await lastYears()
  await run(sql`update declaration set file_furthest_stage = 'DRAFT', furthest_stage = 'DRAFT', stage = 'DRAFT',
    outcome = null
    where id in (${some(2025, 'draft')})`)
  const drafted = await lastYears()
  expect(drafted).toBeLessThan(before)
  await expectRight()
  await run(sql`update declaration set file_furthest_stage = 'EMPLOYER_REVIEW', furthest_stage = 'EMPLOYER_REVIEW',
    stage = 'EMPLOYER_REVIEW' where furthest_stage = 'DRAFT' and year = 2025`)
  expect(await lastYears()).toBeGreaterThan(drafted)
  await expectRight()
  await run(sql`delete from declaration where id in (${some(2025, 'gone')})`)
  await expectRight()
  await run(sql`update declaration set id_number_hash = null where id in (${some(2025, 'unknown')})`)
  await run(sql`update declaration set id_number_hash = sha256(id::text::bytea) where id in (${some(2026, 'another')})`)
  await expectRight()
})

test('of two transactions that each bring a year of one person, the later one sees both', async () => {
  for (const first of [2025, 2026]) {
    const hash = sql`sha256(${`person ${first}`}::bytea)`
    const bring = (
      year: number,
    ) => sql`update declaration set id_number_hash = ${hash}, file_furthest_stage = 'EMPLOYER_REVIEW',
      furthest_stage = 'EMPLOYER_REVIEW',
      stage = 'EMPLOYER_REVIEW', vote = null, outcome = null where id = (select id from declaration where year = ${year} order by id limit 1)`
    const second = 2025 + 2026 - first
    const later = await db()
      .transaction()
      .execute(async (one) => {
        await bring(first).execute(one)
        // It may wait for the first transaction, which therefore doesn't wait for it.
        let isOver = false
        const other = bring(second)
          .execute(db())
          .finally(() => (isOver = true))
        const waiting = sql`select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`
        await expect.poll(async () => isOver || (await run(waiting)).length > 0).toBe(true)
        return { other }
      })
    await later.other
    const [row] = await run<{ found: boolean }>(
      sql`select declared_last_year as found from declaration where year = 2026 and id_number_hash = ${hash}`,
    )
    expect(row).toEqual({ found: true })
    await expectRight()
  }
})
