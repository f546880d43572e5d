import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { App } from '../../server/app'
import { startTestApp } from '../support/app'
import { signedIn } from '../support/client'
import { openPage, type LivePage } from './live-page'

let app: App

beforeAll(async () => {
  app = await startTestApp({ data: 'sample' })
})
afterAll(() => app.stop())

const owner = () => app.portal.owner.em.fork()
const pageOf = async (username: string) => openPage(await signedIn(app, username))
const accountOf = async (username: string) =>
  (await sql<{ id: number }>`select id from account where username = ${username}`.execute(owner().getKysely())).rows[0]!
    .id

/** Changes one declaration that matches the condition. */
async function change(condition: ReturnType<typeof sql>, em = owner()): Promise<void> {
  await sql`update declaration set policy_note = coalesce(policy_note, '') || '.'
    where id = (select min(id) from declaration where ${condition})`.execute(em.getKysely())
}

const received = (page: LivePage, times: number) => vi.waitFor(() => expect(page.received).toHaveLength(times), 30_000)

/** Long enough to know that no message comes: one takes about 10 ms, or up to a second after the previous one. */
const quiet = () => sleep(1300)

describe('who hears that the data changed', () => {
  test('a county hears of its own declarations and of no other county’s', async () => {
    const [barkol, yiwu, bureau, leader] = await Promise.all(['barkol', 'yiwu', 'bureau', 'leader'].map(pageOf))
    await change(sql`county = '650521'`)
    await Promise.all([barkol!, bureau!, leader!].map((page) => received(page, 1)))
    await quiet()
    expect(yiwu!.received).toEqual([])
    const { portal } = await (
      await signedIn(app, 'barkol')
    ).get<{ portal: { revision: number } }>('{ portal { revision } }')
    expect(barkol!.received).toEqual([{ revision: portal.revision, importRun: null }])
  })

  test('a department hears of its committee’s and of those it supervises, and of no others', async () => {
    const [forestry, water] = await Promise.all(['forestry', 'water'].map(pageOf))
    const { rows } = await sql<{ committee: string; department: string }>`
      select committees[1] as committee, departments[1] as department from account where username = 'forestry'`.execute(
      owner().getKysely(),
    )
    const [{ committee, department }] = rows as [(typeof rows)[0] & object]
    await change(sql`committee = ${committee} and supervisor is distinct from ${department}
      and supervisor is distinct from (select departments[1] from account where username = 'water')`)
    await received(forestry!, 1)
    await change(sql`supervisor = ${department} and committee is null`)
    await received(forestry!, 2)
    await quiet()
    expect(water!.received).toEqual([])
  })

  test('whoever a declaration leaves hears of it too', async () => {
    const [barkol, yiwu] = await Promise.all(['barkol', 'yiwu'].map(pageOf))
    await sql`update declaration set county = '650522'
      where id = (select min(id) from declaration where county = '650521')`.execute(owner().getKysely())
    await Promise.all([received(barkol!, 1), received(yiwu!, 1)])
  })

  test('a renamed employer is told to its county and to the departments that see its declarations', async () => {
    const { rows } = await sql<{ id: number }>`select employer_id as id from declaration
      where county = '650522' and committee = (select committees[1] from account where username = 'water') limit 1`.execute(
      owner().getKysely(),
    )
    const [yiwu, water, barkol] = await Promise.all(['yiwu', 'water', 'barkol'].map(pageOf))
    await sql`update employer set code = 'X-1' where id = ${rows[0]!.id}`.execute(owner().getKysely())
    await Promise.all([received(yiwu!, 1), received(water!, 1)])
    await quiet()
    expect(barkol!.received).toEqual([])
  })

  test('the auditor, who sees no row, is refused', async () => {
    const page = await pageOf('auditor')
    await expect.poll(() => page.refused).toEqual(['FORBIDDEN'])
  })
})

describe('how often', () => {
  test('two changes in one transaction are told once', async () => {
    const page = await pageOf('barkol')
    await owner().transactional(async (em) => {
      await change(sql`county = '650521'`, em)
      await change(sql`county = '650522'`, em)
      await change(sql`county = '650521' and year = 2026`, em)
    })
    await received(page, 1)
    await quiet()
    expect(page.received).toHaveLength(1)
  })

  test('ten changes within a second: the first at once, the rest as one, with the newest revision', async () => {
    const page = await pageOf('barkol')
    const start = performance.now()
    // In one statement, so that a busy machine does not spread them over several seconds.
    await sql`do $$ begin for round in 1..10 loop
      update declaration set policy_note = coalesce(policy_note, '') || '.'
        where id = (select min(id) from declaration where county = '650521');
      commit; end loop; end $$`.execute(owner().getKysely())
    await received(page, 2)
    expect(performance.now() - start).toBeGreaterThan(900)
    await quiet()
    expect(page.received).toHaveLength(2)
    expect(page.received[1]!.revision! - page.received[0]!.revision!).toBe(9)
  })

  test('a change that reaches further than a message holds is told to everybody who sees rows', async () => {
    const pages = await Promise.all(['barkol', 'water', 'leader'].map(pageOf))
    await sql`update declaration set supervisor = '第' || id || '号主管单位，' || repeat('其名称足够长以便超过一条消息的长度', 40)
      where id in (select id from declaration where county = '650502' and committee is null
        and supervisor is null limit 400)`.execute(owner().getKysely())
    await Promise.all(pages.map((page) => received(page, 1)))
  })

  test('what is rolled back is never told', async () => {
    const page = await pageOf('bureau')
    await owner()
      .transactional(async (em) => {
        await change(sql`county = '650521'`, em)
        throw new Error('taken back')
      })
      .catch(() => {})
    await quiet()
    expect(page.received).toEqual([])
  })
})

test('how far an import got is told to whoever sent it and to the bureau, and to nobody else', async () => {
  const [barkol, yiwu, bureau, leader] = await Promise.all(['barkol', 'yiwu', 'bureau', 'leader'].map(pageOf))
  app.portal.changes.publish({ kind: 'IMPORT', runId: 7, accountId: await accountOf('barkol') })
  const sign = { revision: null, importRun: '7' }
  await Promise.all([barkol!, bureau!].map((page) => received(page, 1)))
  expect([barkol!.received, bureau!.received]).toEqual([[sign], [sign]])
  await quiet()
  expect([yiwu!.received, leader!.received]).toEqual([[], []])
})

test('after the listening connection was lost, everybody is told once that there may be news', async () => {
  const page = await pageOf('barkol')
  const { rows } = await sql<{ ended: boolean }>`select pg_terminate_backend(pid) as ended from pg_stat_activity
    where datname = current_database() and application_name like '%listener%'`.execute(owner().getKysely())
  expect(rows).toEqual([{ ended: true }])
  await received(page, 1)
  await change(sql`county = '650521'`)
  await received(page, 2)
})
