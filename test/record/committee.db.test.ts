import { sql } from 'kysely'
import { expect, test, vi } from 'vitest'
import { inScope } from '../../server/access/scope/scope'
import { Role } from '../../schema/vocabulary'
import { someViewer } from '../access/viewer'
import { openPage } from '../live/live-page'
import { offices } from './offices'

const { app, as, db, codeOf } = offices()

const fields = 'id kind fromDay untilDay documentNo note withdrawn replaces replacedBy accountName warnings replaceable'
const filing = `mutation ($committee: String!, $filing: FilingInput!) {
  recordFiling(year: 2026, committee: $committee, filing: $filing) { ${fields} } }`
const meeting = `mutation ($committee: String!, $meeting: MeetingInput!) {
  recordMeeting(year: 2026, committee: $committee, meeting: $meeting) { ${fields} } }`
const notice = `mutation ($committee: String!, $notice: ResultNoticeInput!) {
  recordResultNotice(year: 2026, committee: $committee, notice: $notice) { ${fields} } }`
const withdraw = `mutation ($record: ID!, $reason: String!) { withdrawRecord(record: $record, reason: $reason) { ${fields} } }`
const card = `query ($code: String!) { committee(year: 2026, code: $code) {
  filedAt filingNo poolFiledAt meetingFrom meetingTo resultNoticeFrom resultNoticeTo records { ${fields} } } }`

interface Recorded {
  id: string
  kind: string
  warnings: string[]
  [field: string]: unknown
}
interface Card {
  records: Recorded[]
  [field: string]: unknown
}

const file = async (committee: string, own: object = {}) => {
  const variables = { committee, filing: { covers: ['COMMITTEE'], filedAt: '2026-10-12', ...own } }
  return (await (await as('bureau')).get<{ recordFiling: Recorded[] }>(filing, variables)).recordFiling
}
const look = async (code: string, username = 'bureau') =>
  (await (await as(username)).get<{ committee: Card }>(card, { code })).committee

const everybody = ['bureau', 'yiwu', 'water', 'archives', 'leader', 'auditor']

test.each([
  ['a filing', filing, (filedAt: string) => ({ filing: { covers: ['COMMITTEE'], filedAt } }), ['bureau']],
  ['a meeting', meeting, (from: string) => ({ meeting: { from } }), ['bureau', 'water']],
  ['a result notice', notice, (from: string) => ({ notice: { from } }), ['bureau', 'water']],
])('%s is recorded by those whose business it is, and by nobody else', async (_, mutation, variables, allowed) => {
  const codes: Record<string, string | null> = {}
  for (const [index, username] of everybody.entries()) {
    const day = `2026-10-1${index}`
    codes[username] = await codeOf(username, mutation, { committee: 'water', ...variables(day) })
  }
  const refused = (username: string) =>
    username === 'archives' && allowed.includes('water') ? 'COMMITTEE_NOT_OWN' : 'FORBIDDEN'
  const { rows } = await sql<{ username: string }>`select username from audit_entry where event = 'REFUSED'
    and detail->>'operation' = ${`Mutation.${/record\w+/.exec(mutation)![0]}`} order by 1`.execute(db())
  expect(rows.map(({ username }) => username)).toEqual(
    everybody.filter((username) => !allowed.includes(username)).toSorted(),
  )
  expect(codes).toEqual(
    Object.fromEntries(everybody.map((username) => [username, allowed.includes(username) ? null : refused(username)])),
  )
})

test('the database itself refuses a committee its own filing, and another committee’s meeting', async () => {
  const { rows } = await sql<{ id: number }>`select id from account where username = 'archives'`.execute(db())
  const archives = someViewer({ role: Role.DEPARTMENT, committees: ['archives'], accountId: rows[0]!.id })
  const insert = (kind: string, committee: string, account = archives.accountId) =>
    inScope(app().portal, archives, 'write', (em) =>
      sql`insert into bureau_record (kind, year, committee, from_day, account_id, account_name, recorded_at)
        values (${kind}, 2026, ${committee}, '2026-11-01', ${account}, 'x', now())`.execute(em.getKysely()),
    )
  for (const [kind, committee, account] of [
    ['FILING', 'archives'],
    ['MEETING', 'construction'],
    ['MEETING', 'archives', 1],
  ] as const) {
    await expect(insert(kind, committee, account)).rejects.toThrow(/row-level security/)
  }
  const change = inScope(app().portal, someViewer({ role: Role.CITY_HR }), 'write', (em) =>
    sql`update bureau_record set from_day = '2026-01-01'`.execute(em.getKysely()),
  )
  await expect(change).rejects.toThrow(/permission denied/)
})

test('a filing of both shows on the card, by whom and when; correcting and withdrawing leave it in the history', async () => {
  const [committee, pool] = await file('forestry', {
    covers: ['COMMITTEE', 'EXPERT_POOL'],
    documentNo: ' 哈人社备〔2026〕3号 ',
  })
  expect(await look('forestry', 'yiwu')).toMatchObject({
    filedAt: '2026-10-12',
    filingNo: '哈人社备〔2026〕3号',
    poolFiledAt: '2026-10-12',
  })
  const [corrected] = await file('forestry', { filedAt: '2026-10-13', replaces: committee!.id, note: '日期写错' })
  await (await as('bureau')).get(withdraw, { record: pool!.id, reason: '专家库名单退回重报' })
  const { records, ...standing } = await look('forestry')
  expect(standing).toMatchObject({ filedAt: '2026-10-13', filingNo: null, poolFiledAt: null })
  expect(records.map(({ kind, fromDay, withdrawn, note }) => [kind, fromDay, withdrawn, note])).toEqual([
    ['POOL_FILING', '2026-10-12', true, '专家库名单退回重报'],
    ['FILING', '2026-10-13', false, '日期写错'],
    ['POOL_FILING', '2026-10-12', false, null],
    ['FILING', '2026-10-12', false, null],
  ])
  expect(records.map(({ accountName }) => accountName)).toEqual(Array(4).fill('市人社局'))
  expect(records.find(({ id }) => id === committee!.id)).toMatchObject({
    replacedBy: corrected!.id,
    replaceable: false,
  })
})

test('a meeting of one day and place, and a notice of one day, aren’t recorded twice, by whomever', async () => {
  const at = (from: string, place: string) => ({ committee: 'water', meeting: { from, place } })
  expect(await codeOf('water', meeting, at('2026-11-20', '501 会议室'))).toBeNull()
  expect(await codeOf('bureau', meeting, at('2026-11-20', ' 501 会议室'))).toBe('RECORD_STANDS')
  expect(await codeOf('bureau', meeting, at('2026-11-20', '502 会议室'))).toBeNull()
  expect(await codeOf('bureau', meeting, at('2026-11-21', '501 会议室'))).toBeNull()
  const from = (day: string) => ({ committee: 'water', notice: { from: day } })
  expect(await codeOf('water', notice, from('2026-11-23'))).toBeNull()
  expect(await codeOf('bureau', notice, from('2026-11-23'))).toBe('RECORD_STANDS')
})

test('what stands isn’t recorded twice, nor corrected twice, nor without a reason', async () => {
  const [first] = await file('environment')
  const again = { committee: 'environment', filing: { covers: ['COMMITTEE'], filedAt: '2026-10-14' } }
  expect(await codeOf('bureau', filing, again)).toBe('RECORD_STANDS')
  const correction = (note: string | null) => ({
    committee: 'environment',
    filing: { ...again.filing, replaces: first!.id, note },
  })
  expect(await codeOf('bureau', filing, correction(null))).toBe('RECORD_TEXT')
  expect(await codeOf('bureau', filing, correction('改日期'))).toBeNull()
  expect(await codeOf('bureau', filing, correction('又改日期'))).toBe('RECORD_REPLACED')
  const foreign = { ...correction('别的评委会的'), committee: 'press' }
  expect(await codeOf('bureau', filing, foreign)).toBe('NOT_FOUND')
})

test.each([
  ['a filing tomorrow', filing, { filing: { covers: ['COMMITTEE'], filedAt: '2026-11-03' } }, 'RECORD_DAY_AHEAD'],
  ['a filing of another year', filing, { filing: { covers: ['COMMITTEE'], filedAt: '2016-10-12' } }, 'RECORD_DAY_FAR'],
  ['a filing of nothing', filing, { filing: { covers: [], filedAt: '2026-10-12' } }, 'INVALID_INPUT'],
  [
    'a meeting that ends before it begins',
    meeting,
    { meeting: { from: '2026-11-20', to: '2026-11-19' } },
    'RECORD_DAY_REVERSED',
  ],
  [
    'a meeting of foreign specialties',
    meeting,
    { meeting: { from: '2026-11-20', series: ['water'] } },
    'INVALID_INPUT',
  ],
  ['a notice beyond the calendar', notice, { notice: { from: '2026-12-30' } }, 'CALENDAR_NOT_LOADED'],
])('%s is refused', async (_, mutation, variables, code) => {
  expect(await codeOf('bureau', mutation, { committee: 'party-school', ...variables })).toBe(code)
  expect((await look('party-school')).records).toEqual([])
})

test('a meeting before the filing is stored, and marked until the filing is there', async () => {
  const variables = { committee: 'press', meeting: { from: '2026-10-30', place: '市委宣传部' } }
  const { recordMeeting } = await (await as('bureau')).get<{ recordMeeting: Recorded }>(meeting, variables)
  expect(recordMeeting.warnings).toEqual(['MEETING_UNFILED', 'MEETING_OUTSIDE_WINDOW'])
  await file('press', { filedAt: '2026-10-30' })
  const { records } = await look('press')
  expect(records.map(({ kind, warnings }) => [kind, warnings])).toEqual([
    ['FILING', ['FILED_LATE']],
    ['MEETING', ['MEETING_OUTSIDE_WINDOW']],
  ])
})

test('a result notice ends after five working days unless said otherwise; a shorter one is marked', async () => {
  const record = async (own: object) =>
    (
      await (
        await as('archives')
      ).get<{ recordResultNotice: Recorded }>(notice, {
        committee: 'archives',
        notice: { from: '2026-11-25', ...own },
      })
    ).recordResultNotice
  await (await as('archives')).get(meeting, { committee: 'archives', meeting: { from: '2026-11-24' } })
  expect(await record({})).toMatchObject({ untilDay: '2026-12-02', warnings: [] })
  expect(await record({ from: '2026-11-26', to: '2026-12-02' })).toMatchObject({ warnings: ['NOTICE_SHORT'] })
  expect(await record({ from: '2026-11-20', to: '2026-12-01' })).toMatchObject({ warnings: ['NOTICE_BEFORE_MEETING'] })
})

test('a department withdraws its own meeting, not another’s, and not the city’s filing', async () => {
  const { recordMeeting } = await (
    await as('water')
  ).get<{ recordMeeting: Recorded }>(meeting, {
    committee: 'water',
    meeting: { from: '2026-11-27' },
  })
  const own = { record: recordMeeting.id, reason: '改期' }
  expect(await codeOf('archives', withdraw, own)).toBe('COMMITTEE_NOT_OWN')
  expect(await codeOf('yiwu', withdraw, own)).toBe('FORBIDDEN')
  expect(await codeOf('water', withdraw, { ...own, reason: ' ' })).toBe('RECORD_TEXT')
  expect(await codeOf('water', withdraw, own)).toBeNull()
  expect(await codeOf('water', withdraw, own)).toBe('RECORD_REPLACED')
  const [filed] = await file('culture')
  expect(await codeOf('water', withdraw, { record: filed!.id, reason: '不该撤' })).toBe('FORBIDDEN')
})

test('two who file the same committee at once make one filing', async () => {
  const variables = { committee: 'agriculture', filing: { covers: ['COMMITTEE'], filedAt: '2026-10-12' } }
  const codes = await Promise.all(Array.from({ length: 5 }, () => codeOf('bureau', filing, variables)))
  expect(codes.toSorted()).toEqual([...Array<string>(4).fill('RECORD_STANDS'), null])
  expect((await look('agriculture')).records).toHaveLength(1)
})

test('each record is audited by who, what and where, and a refused one writes nothing', async () => {
  const audited = async () =>
    (
      await sql<{ event: string; detail: { kind?: string } }>`select event, detail from audit_entry
      where event like 'RECORD%' order by id`.execute(db())
    ).rows
  const before = (await audited()).length
  const [filed] = await file('quality')
  await codeOf('bureau', filing, { committee: 'quality', filing: { covers: ['COMMITTEE'], filedAt: '2026-10-13' } })
  await (await as('bureau')).get(withdraw, { record: filed!.id, reason: '误登' })
  const kept = (await audited()).slice(before)
  expect(kept.map(({ event, detail }) => [event, detail.kind])).toEqual([
    ['RECORD_MADE', 'FILING'],
    ['RECORD_WITHDRAWN', 'FILING'],
  ])
})

test('open pages of every account that sees the card are told', async () => {
  const pages = await Promise.all(
    ['bureau', 'barkol', 'archives', 'leader'].map(async (name) => openPage(await as(name))),
  )
  await file('construction')
  for (const page of pages) await vi.waitFor(() => expect(page.received).toHaveLength(1), 30_000)
})
