import { sql } from 'kysely'
import { expect, onTestFinished, test } from 'vitest'
import { mergeAfterEdits } from '../../server/statistics/merge-cells'
import { openTestPortal } from '../support/app'

const cells = `year, county, series, level, committee, supervisor, pathway, stage, furthest_stage, vote, outcome`

test('cells that single edits append are merged after many of them, and the sums stay', async () => {
  const { portal, close } = await openTestPortal({ data: 'sample' })
  onTestFinished(close)
  const db = portal.owner.em.fork().getKysely()
  const repeated = async () => {
    const { rows } = await sql<{ cells: number; declarations: number }>`
      select count(*) filter (where rows > 1)::integer as cells, sum(n)::integer as declarations
      from (select count(*) as rows, sum(n) as n from tally group by ${sql.raw(cells)}) cell`.execute(db)
    return rows[0]!
  }
  const edit = (step: number) =>
    sql`update declaration set stage = ${step % 2 ? 'HR_REVIEW' : 'SUPERVISOR_REVIEW'}
    where id = (select min(id) from declaration where year = 2026 and outcome is null)`.execute(db)
  await sql`select fold_tally()`.execute(db)
  await sql`update revision set merged = value`.execute(db)
  const { declarations } = await repeated()

  for (let step = 0; step < 499; step += 1) await edit(step)
  await mergeAfterEdits(portal)
  expect((await repeated()).cells).toBeGreaterThan(0)

  await edit(499)
  await mergeAfterEdits(portal)
  expect(await repeated()).toEqual({ cells: 0, declarations })
})
