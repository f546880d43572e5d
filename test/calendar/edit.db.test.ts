import { sql } from 'kysely'
import { expect, test, vi } from 'vitest'
import { offices, row2026 } from '../record/offices'

const { app, as, db, bringIn, codeOf } = offices()

const save = `mutation ($notice: CalendarNoticeInput!) { saveCalendarNotice(notice: $notice) {
  regionalConfirmed days { day isWorking name source layer }
  notices { layer source text savedBy note } } }`
const yearQuery = `query ($year: Int!) { calendarYear(year: $year) { regionalConfirmed
  days { day isWorking } notices { text savedBy savedAt } } }`

interface Saved {
  saveCalendarNotice: { days: { day: string }[]; notices: { text: string }[] }
}

const next = {
  year: 2027,
  layer: 'NATIONAL',
  source: '国务院办公厅关于2027年部分节假日安排的通知',
  text: '日期,类型,名称\n2027-01-01/2027-01-03,休,元旦\n2027-02-05/2027-02-11,休,春节\n2027-02-20,班,',
}
const eid = { year: 2026, layer: 'REGIONAL', source: '自治区2026年放假通知', text: '2026-11-03,休,古尔邦节' }

const tallyAges = async () =>
  (await sql<{ sum: number }>`select sum(entered_sum)::integer as sum from tally`.execute(db())).rows[0]!.sum

/** Pairs of days throughout the loaded years, the same on every run. */
async function sameAsSql(): Promise<void> {
  const { rows } = await sql<{ from: string; to: string; count: number }>`
    select a.day::text as from, b.day::text as to, working_number(b.day) - working_number(a.day) as count
    from calendar_day a, calendar_day b
    where extract(doy from a.day)::integer % 23 = 0 and extract(doy from b.day)::integer % 19 = 0`.execute(db())
  expect(rows.length).toBeGreaterThan(4000)
  const { calendar } = app().portal
  expect(rows.filter(({ from, to, count }) => calendar.between(from, to) !== count)).toEqual([])
}

test('the database counts as TypeScript does', sameAsSql)

test('a day of a year that isn’t loaded has no number', async () => {
  const { rows } = await sql`select working_number('2027-01-04') as number`.execute(db())
  expect(rows).toEqual([{ number: null }])
})

test('a year that isn’t loaded is null', async () => {
  const { data } = await (await as('auditor')).ask(yearQuery, { year: 2027 })
  expect(data!.calendarYear).toBeNull()
})

test.each(['yiwu', 'water', 'leader', 'auditor'])('%s may look at the calendar and not save it', async (username) => {
  expect(await codeOf(username, save, { notice: next })).toBe('FORBIDDEN')
  expect(await codeOf(username, yearQuery, { year: 2026 })).toBe(null)
})

test('a regional notice of a year without a national one is refused in words', async () => {
  const notice = { ...eid, year: 2030, text: '2030-11-05,休,古尔邦节' }
  expect(await codeOf('bureau', save, { notice })).toBe('CALENDAR_NOT_LOADED')
})

test('a file with a wrong line saves nothing', async () => {
  const notice = { ...next, text: '2027-01-01,休,元旦\n2027-02-30,休,春节' }
  expect(await codeOf('bureau', save, { notice })).toBe('CALENDAR_FILE_INVALID')
  expect(app().portal.calendar.lastDay).toBe('2026-12-31')
})

test('a year after one that isn’t loaded is refused: numbers would run on over it', async () => {
  const notice = { ...next, year: 2028, text: '2028-01-01,休,元旦' }
  const { errors } = await (await as('bureau')).ask(save, { notice })
  expect(errors![0]!.extensions.code).toBe('CALENDAR_NOT_LOADED')
  expect(errors![0]!.message).toMatch(/^2027 年工作日历未载入/)
})

test('before saving it is shown which days change', async () => {
  const preview = `query ($notice: CalendarNoticeInput!) { calendarPreview(notice: $notice) { day before after name } }`
  const { data } = await (await as('bureau')).ask(preview, { notice: eid })
  expect(data!.calendarPreview).toEqual([{ day: '2026-11-03', before: true, after: false, name: '古尔邦节' }])
})

test('the officer’s regional holiday is free at once: numbers, ages and SQL follow, the year is confirmed', async () => {
  await bringIn(row2026(1))
  // After the holiday, which is still to come; a file can't say so.
  await sql`update declaration set entered_at = '2026-11-20 10:00+08', file_entered_at = '2026-11-20 10:00+08'`.execute(
    db(),
  )
  const before = await tallyAges()
  const { saveCalendarNotice } = await (await as('bureau')).get<Saved>(save, { notice: eid })
  const { days, ...year } = saveCalendarNotice
  expect(year).toEqual({
    regionalConfirmed: true,
    notices: [
      { layer: 'REGIONAL', source: eid.source, text: eid.text, savedBy: '市人社局', note: null },
      expect.objectContaining({ layer: 'NATIONAL', savedBy: null }),
    ],
  })
  expect(days.find(({ day }) => day === '2026-11-03')).toEqual({
    day: '2026-11-03',
    isWorking: false,
    name: '古尔邦节',
    source: eid.source,
    layer: 'REGIONAL',
  })
  expect(await tallyAges()).toBe(before - 1)
  await vi.waitFor(() => expect(app().portal.calendar.isWorkingDay('2026-11-03')).toBe(false), 30_000)
  await sameAsSql()
})

test('the next year from a file: computed from then on, without a restart', async () => {
  expect(() => app().portal.calendar.add('2026-12-31', 5)).toThrow(/^2027 年工作日历未载入/)
  const { data } = await (await as('bureau')).ask(save, { notice: next })
  expect(data!.saveCalendarNotice).toMatchObject({ regionalConfirmed: false })
  await vi.waitFor(() => expect(app().portal.calendar.lastDay).toBe('2027-12-31'), 30_000)
  expect(app().portal.calendar.add('2026-12-31', 5)).toBe('2027-01-08')
  expect(app().portal.calendar.isWorkingDay('2027-02-20')).toBe(true)
})

test('a correction keeps the version before, and the audit tells who saved what', async () => {
  const notice = { ...eid, text: '2026-11-04,休,古尔邦节', note: '以自治区通知为准' }
  const { saveCalendarNotice } = await (await as('bureau')).get<Saved>(save, { notice })
  const texts = saveCalendarNotice.notices.map(({ text }) => text)
  expect(texts.slice(0, 2)).toEqual([notice.text, eid.text])
  const { rows } = await sql`select username, detail->>'year' as year from audit_entry
    where event = 'CALENDAR_SAVED' order by id`.execute(db())
  expect(rows).toEqual([
    { username: 'bureau', year: '2026' },
    { username: 'bureau', year: '2027' },
    { username: 'bureau', year: '2026' },
  ])
})

test('another process’s change is heard', async () => {
  await sql`update calendar_day set is_working = false where day = '2026-11-09'`.execute(db())
  await vi.waitFor(() => expect(app().portal.calendar.isWorkingDay('2026-11-09')).toBe(false), 30_000)
})

test('a later start keeps what the officer saved', async () => {
  const { loadCalendar } = await import('../../server/calendar/load')
  const em = app().portal.owner.em.fork()
  await loadCalendar(em)
  const { rows } = await sql`select day::text, is_working as working from calendar_day
    where day in ('2026-11-03', '2026-11-04', '2026-11-09') order by day`.execute(db())
  expect(rows).toEqual([
    { day: '2026-11-03', working: true },
    { day: '2026-11-04', working: false },
    { day: '2026-11-09', working: true },
  ])
})

test('holidays that somebody else replaced meanwhile are not replaced by older ones', async () => {
  const { rows } = await sql<{ id: string }>`select max(id)::text as id from calendar_notice
    where year = 2026 and layer = 'REGIONAL'`.execute(db())
  const replaces = rows[0]!.id
  expect(await codeOf('bureau', save, { notice: { ...eid, replaces: '0' } })).toBe('CALENDAR_MEANWHILE')
  expect(await codeOf('bureau', save, { notice: { ...eid, replaces } })).toBeNull()
  expect(await codeOf('bureau', save, { notice: { ...eid, replaces } })).toBe('CALENDAR_MEANWHILE')
})
