import { sql } from 'kysely'
import { expect, onTestFinished, test } from 'vitest'
import { orderCells, orderCellsAtNight } from '../../server/statistics/order-cells'
import { openTestPortal } from '../support/app'

test('cells are written in the order in which they are read, when some were written since, in the night, and not while somebody reads', async () => {
  const { portal, close } = await openTestPortal({ data: 'sample' })
  onTestFinished(close)
  const db = portal.owner.em.fork().getKysely()
  /** How often the next row is of another kind than the one before: as often as there are kinds where they are in order. */
  const changes = async () => {
    const { rows } = await sql<{ seen: number; kinds: number; sum: number; file: string }>`
      select count(*) filter (where kind is distinct from before)::integer as seen, count(distinct kind)::integer as kinds,
        sum(n)::integer as sum, pg_relation_filenode('trait_tally')::text as file
      from (select (year, trait) as kind, lag((year, trait)) over (order by ctid) as before, n from trait_tally) row`.execute(
      db,
    )
    return rows[0]!
  }
  const shuffle = sql`with gone as (delete from trait_tally returning *)
    insert into trait_tally select * from gone order by md5(gone::text)`
  await orderCells(portal)
  const before = await changes()
  expect(before.seen).toBe(before.kinds)

  await shuffle.execute(db)
  expect((await changes()).seen).toBeGreaterThan(before.kinds * 10)
  // Nothing was written since, as far as the revision says.
  expect(await orderCells(portal)).toBe(true)
  expect((await changes()).seen).toBeGreaterThan(before.kinds * 10)

  await sql`update revision set value = value + 1`.execute(db)
  await orderCellsAtNight(portal, new Date('2026-11-20T12:00:00+08:00'))
  expect((await changes()).seen).toBeGreaterThan(before.kinds * 10)

  await portal.owner.em.fork().transactional(async (reader) => {
    await sql`select count(*) from trait_tally`.execute(reader.getKysely())
    expect(await orderCells(portal)).toBe(false)
  })
  expect((await changes()).seen).toBeGreaterThan(before.kinds * 10)

  await orderCellsAtNight(portal, new Date('2026-11-20T03:20:00+08:00'))
  const after = await changes()
  expect(after).toEqual({ ...before, file: after.file })
  expect(await orderCells(portal)).toBe(true)
  expect((await changes()).file).toBe(after.file)
})
