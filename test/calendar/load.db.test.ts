import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadCalendar } from '../../server/calendar/load'
import { loadedDays } from '../../server/calendar/loaded'
import type { Portal } from '../../server/portal'
import { openTestPortal } from '../support/app'

let portal: Portal
let close: () => Promise<void>

beforeAll(async () => {
  ;({ portal, close } = await openTestPortal({ data: 'real' }))
})

afterAll(() => close())

/** Every row with the id of the transaction that last wrote it. */
async function rows() {
  const { rows: days } = await sql<{ day: string; writer: string }>`
    select day::text, is_working as "isWorking", number, name, source, regional_confirmed as "regionalConfirmed",
      xmin::text as writer
    from calendar_day order by day`.execute(portal.owner.em.fork().getKysely())
  return days
}

test('the table holds every loaded day as the data has it', async () => {
  const days = (await rows()).map(({ writer: _, ...day }) => day)
  expect(days).toEqual(loadedDays)
})

test('loading again writes nothing; a day that differs is put right', async () => {
  const before = await rows()
  await loadCalendar(portal.owner.em.fork())
  expect(await rows()).toEqual(before)

  await sql`update calendar_day set is_working = true, name = null where day = '2023-10-01'`.execute(
    portal.owner.em.fork().getKysely(),
  )
  await loadCalendar(portal.owner.em.fork())
  const after = await rows()
  const written = after.filter(({ writer }, index) => writer !== before[index]!.writer)
  expect(written).toMatchObject([{ day: '2023-10-01', isWorking: false, name: '中秋节、国庆节' }])
})
