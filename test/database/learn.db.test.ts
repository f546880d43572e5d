import { sql } from 'kysely'
import { expect, onTestFinished, test } from 'vitest'
import { openTestPortal } from '../support/app'

test('the planner knows of an import’s rows before anybody else sees them', async () => {
  const { portal, close } = await openTestPortal({ data: 'real' })
  onTestFinished(close)
  const em = portal.owner.em.fork()
  await em.begin()
  const db = em.getKysely()
  await sql`insert into employer (county, name) values ('650522', '伊吾县水利管理站')`.execute(db)
  await sql`insert into declaration (year, platform_no, name, id_type, employer_id, route, county, pathway, series,
      level, stage, furthest_stage, entered_at, search_text)
    select 2023, 'T2023-' || g, '试写', 'RESIDENT', (select min(id) from employer), 'COUNTY', '650522',
      'REVIEW', 'water', 'JUNIOR', 'HR_REVIEW', 'HR_REVIEW', '2023-10-09T10:00+08', 'x'
    from generate_series(1, 300) g`.execute(db)
  const known = async () =>
    (
      await sql<{
        n: number
      }>`select reltuples::integer as n from pg_class where oid = 'declaration'::regclass`.execute(db)
    ).rows[0]!.n
  expect(await known()).not.toBe(300)
  await sql`select learn_import(300)`.execute(db)
  expect(await known()).toBe(300)
  await em.rollback()
})
