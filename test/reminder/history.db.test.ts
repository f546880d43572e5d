import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { App } from '../../server/app'
import { startTestApp } from '../support/app'
import { signedIn, type TestClient } from '../support/client'
import { holderOf, preparation, reminderDesks, type Prepared } from '../support/reminder'

let app: App
let bureau: TestClient
beforeAll(async () => {
  app = await startTestApp({ data: 'sample' })
  bureau = await signedIn(app, 'bureau')
})
afterAll(() => app.stop())

const filter = { year: [2026] }
const owner = () => app.portal.owner.em.fork().getKysely()
const sent = async () =>
  (
    await bureau.get<{ sentReminders: { id: string; count: number; moved: number }[] }>(
      '{ sentReminders(years: [2026]) { id count moved } }',
    )
  ).sentReminders

test('the text is seen before anything is stored, and it is the one that is stored then', async () => {
  const holders = (await reminderDesks(bureau, filter)).slice(0, 2).map(holderOf)
  const { reminderDrafts } = await bureau.get<{ reminderDrafts: { holder: string; text: string; count: number }[] }>(
    `query ($filter: DeclarationFilter!, $holders: [DeskHolder!]!) {
      reminderDrafts(filter: $filter, holders: $holders) { holder text count } }`,
    { filter, holders },
  )
  expect(await sent()).toEqual([])
  const { prepareReminder } = await bureau.get<{ prepareReminder: Prepared }>(preparation, { filter, holders })
  expect(prepareReminder.reminders.map(({ holder, text, count }) => ({ holder, text, count }))).toEqual(reminderDrafts)
})

test('what happened since: a declaration that went on is counted, and the desk says when it was reminded', async () => {
  const [latest] = await sent()
  expect(latest!.moved).toBe(0)
  await sql`update declaration d set (entered_at, file_entered_at) = row(now() + interval '10 years', now() + interval '10 years')
    from (select year, platform_no from reminder_declaration where reminder_id = ${Number(latest!.id)} limit 1) one
    where d.year = one.year and d.platform_no = one.platform_no`.execute(owner())
  expect((await sent())[0]).toMatchObject({ id: latest!.id, count: latest!.count, moved: 1 })
  const rows = async (condition: object) =>
    (
      await bureau.get<{ declarations: { totalCount: number } }>(
        'query ($filter: DeclarationFilter!) { declarations(filter: $filter, first: 1) { totalCount } }',
        { filter: { ...filter, reminder: [latest!.id], ...condition } },
      )
    ).declarations.totalCount
  expect(await rows({})).toBe(latest!.count)
  expect(await rows({ moved: true })).toBe(1)
  expect(await rows({ moved: false })).toBe(latest!.count - 1)
  const { reminderDesks: desks } = await bureau.get<{ reminderDesks: { remindedAt: string | null }[] }>(
    'query ($filter: DeclarationFilter!) { reminderDesks(filter: $filter) { remindedAt phone contact } }',
    { filter },
  )
  expect(desks.filter(({ remindedAt }) => remindedAt).length).toBe(2)
})

test('of years that nobody has there are none', async () => {
  const ask = '{ sentReminders(years: [2147483647, -1]) { id } }'
  expect((await bureau.get<{ sentReminders: object[] }>(ask)).sentReminders).toEqual([])
})
