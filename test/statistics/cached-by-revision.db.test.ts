import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestApp } from '../support/app'
import { signedIn } from '../support/client'
import type { App } from '../../server/app'

let app: App

beforeAll(async () => {
  app = await startTestApp({ data: 'sample' })
})
afterAll(() => app.stop())

const ask = `{ trend(filter: { year: [2025] }) { days ended } }`

interface Answer {
  trend: { days: string[]; ended: number[] }
}

test('an answer that is given again is given only while nothing changed, and to each scope its own', async () => {
  const [bureau, yiwu] = [await signedIn(app, 'bureau'), await signedIn(app, 'yiwu')]
  const first = await bureau.get<Answer>(ask)
  expect(await bureau.get<Answer>(ask)).toEqual(first)

  const county = await yiwu.get<Answer>(ask)
  expect(county.trend.ended.at(-1)).toBeLessThan(first.trend.ended.at(-1)!)

  await sql`update declaration set outcome = 'WITHDRAWN', ended_at = '2026-01-05 12:00+08'
    where id = (select min(id) from declaration where year = 2025 and outcome is null)`.execute(
    app.portal.owner.em.fork().getKysely(),
  )
  const after = await bureau.get<Answer>(ask)
  expect(after.trend.ended.at(-1)).toBe(first.trend.ended.at(-1)! + 1)
})
