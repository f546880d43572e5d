import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { loadCycles } from '../../server/cycle/load'
import { offices } from '../record/offices'

const { app, as, db, codeOf } = offices()

const draft = `query ($draft: CycleDraftInput!) { cycleDraft(draft: $draft) {
  windows { id before printed } warnings { check window text } } }`
const save = `mutation ($draft: CycleDraftInput!) { saveCycle(draft: $draft) { year title
  windows { id printed } versions { savedBy note dates } } }`

interface Draft {
  cycleDraft: {
    windows: { id: string; before: string; printed: string }[]
    warnings: { check: string; text: string }[]
  }
}
interface Saved {
  saveCycle: {
    title: string
    windows: { id: string; printed: string }[]
    versions: { savedBy: string; note: string | null; dates: string[] }[]
  }
}
const windowOf = <T extends { id: string }>(windows: T[], id: string) => windows.find((window) => window.id === id)!

test('next year’s cycle waits for its calendar and says so', async () => {
  const { errors } = await (await as('bureau')).ask(draft, { draft: { year: 2027, basedOn: 2026 } })
  expect(errors![0]!.extensions.code).toBe('CALENDAR_NOT_LOADED')
  expect(errors![0]!.message).toMatch(/^2027 年工作日历未载入/)
})

test('from a year that there is none of nothing is made', async () => {
  expect(await codeOf('bureau', draft, { draft: { year: 2026, basedOn: 2019 } })).toBe('CYCLE_UNKNOWN')
})

test.each(['yiwu', 'water', 'leader', 'auditor'])('%s makes no cycle', async (username) => {
  expect(await codeOf(username, draft, { draft: { year: 2026, basedOn: 2023 } })).toBe('FORBIDDEN')
  expect(await codeOf(username, save, { draft: { year: 2026, basedOn: 2023 } })).toBe('FORBIDDEN')
})

test('before → after, and what the checks say of it', async () => {
  const { cycleDraft } = await (await as('bureau')).get<Draft>(draft, { draft: { year: 2026, basedOn: 2023 } })
  expect(windowOf(cycleDraft.windows, 'D1').before).toBe('2023年9月11日10:00—10月11日20:00')
  expect(windowOf(cycleDraft.windows, 'D1').printed).toMatch(/^2026年9月11日10:00—/)
  expect(new Set(cycleDraft.warnings.map(({ check }) => check)).has('unassignedDays')).toBe(true)
  const { rows } = await sql`select count(*)::integer as n from cycle_version`.execute(db())
  expect(rows).toEqual([{ n: 0 }])
})

test('whether a notice’s first day counts is the cycle’s own: the notice’s end follows', async () => {
  const bureau = await as('bureau')
  const end = `query { noticeEnd(year: 2025, kind: RESULT, from: "2025-12-12") }`
  expect(await bureau.get(end)).toEqual({ noticeEnd: '2025-12-19' })
  await bureau.get(save, { draft: { year: 2025, basedOn: 2025, noticeStartDayCounted: true } })
  expect(await bureau.get(end)).toEqual({ noticeEnd: '2025-12-18' })
})

test('a window that ends before it begins is refused, and nothing is kept', async () => {
  const windows = [{ id: 'D4', startsAt: '2026-10-20T00:00:00+08:00', endsAt: '2026-10-20T00:00:00+08:00' }]
  expect(await codeOf('bureau', save, { draft: { year: 2026, basedOn: 2026, windows } })).toBe('CYCLE_CONTRADICTORY')
})

test('a saved cycle holds for everybody at once, its versions stay, and a later start leaves it alone', async () => {
  const windows = [{ id: 'D3', startsAt: null, endsAt: '2026-10-21T00:00:00+08:00' }]
  const note = '备案延期'
  const bureau = await as('bureau')
  const { saveCycle } = await bureau.get<Saved>(save, { draft: { year: 2026, basedOn: 2026, windows, note } })
  expect(windowOf(saveCycle.windows, 'D3').printed).toBe('10月20日前')
  const again = await bureau.get<Saved>(save, { draft: { year: 2026, basedOn: 2026, title: '2026年度通知' } })
  expect(again.saveCycle.title).toBe('2026年度通知')
  expect(again.saveCycle.versions).toMatchObject([
    { savedBy: '市人社局', note: null },
    { savedBy: '市人社局', note },
  ])

  await loadCycles(app().portal.owner.em.fork(), 'nowhere', 'REAL')
  const cycle = `query { cycle(year: 2026) { title windows { id printed } } }`
  const { data } = await (await as('water')).ask<{ cycle: Omit<Saved['saveCycle'], 'versions'> }>(cycle)
  expect(data.cycle.title).toBe('2026年度通知')
  expect(windowOf(data.cycle.windows, 'D3').printed).toBe('10月20日前')
  const { rows } = await sql`select username, detail->>'year' as year from audit_entry
    where event = 'CYCLE_SAVED' and detail->>'year' = '2026'`.execute(db())
  expect(rows).toEqual([
    { username: 'bureau', year: '2026' },
    { username: 'bureau', year: '2026' },
  ])
})

test('who drafted before somebody else saved is refused, also after having it checked once more', async () => {
  const bureau = await as('bureau')
  const begin = `query ($draft: CycleDraftInput!) { cycleDraft(draft: $draft) { lastVersion } }`
  const seenBy = async (own: object = {}) =>
    (
      await bureau.get<{ cycleDraft: { lastVersion: string } }>(begin, {
        draft: { year: 2026, basedOn: 2026, ...own },
      })
    ).cycleDraft.lastVersion
  const lastVersion = await seenBy()
  const of = (title: string) => ({ draft: { year: 2026, basedOn: 2026, title, lastVersion } })
  expect(await codeOf('bureau', save, of('先保存的'))).toBeNull()
  expect(await codeOf('bureau', save, of('后保存的'))).toBe('CYCLE_MEANWHILE')
  expect(await seenBy({ lastVersion })).toBe(lastVersion)
  const { data } = await bureau.ask<{ cycle: { title: string } }>('{ cycle(year: 2026) { title } }')
  expect(data.cycle.title).toBe('先保存的')
  expect(await seenBy()).not.toBe(lastVersion)
})
