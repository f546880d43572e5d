import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { undoImport } from '../../server/import/apply/undo-import'
import { importing } from '../import/importing'
import { aRow } from '../support/declaration-file'

const { bringIn, stored, state, portal, officer, db } = importing()

/** The stored values, independent of who writes them. */
async function insert(record: Record<string, unknown>): Promise<number> {
  const row = {
    year: 2023,
    account_id: officer().accountId,
    account_name: '市人社局',
    recorded_at: '2023-11-01',
    ...record,
  }
  const columns = Object.keys(row)
  const { rows } = await sql<{
    id: number
  }>`insert into bureau_record (${sql.join(columns.map((name) => sql.ref(name)))})
    values (${sql.join(Object.values(row))}) returning id`.execute(db())
  return rows[0]!.id
}

const receive = (number: string, from: string, own: Record<string, unknown> = {}) =>
  insert({
    kind: 'PAPER_RECEIPT',
    platform_no: number,
    from_day: from,
    copies: 2,
    duplex: true,
    desk: 'COMMITTEE',
    ...own,
  })

async function committee(code: string) {
  const { rows } = await sql<Record<string, unknown>>`select filed_at::text, filing_no, pool_filed_at::text,
    meeting_from::text, meeting_to::text, result_notice_from::text, result_notice_to::text
    from committee where year = 2023 and code = ${code}`.execute(db())
  return rows[0]!
}

test('a committee shows what stands: a correction replaces, a withdrawal takes back', async () => {
  const first = await insert({ kind: 'FILING', committee: 'water', from_day: '2023-10-12', document_no: '〔2023〕1号' })
  expect(await committee('water')).toMatchObject({ filed_at: '2023-10-12', filing_no: '〔2023〕1号' })
  const second = await insert({ kind: 'FILING', committee: 'water', from_day: '2023-10-13', replaces: first })
  expect(await committee('water')).toMatchObject({ filed_at: '2023-10-13', filing_no: null })
  await insert({ kind: 'FILING', committee: 'water', from_day: '2023-10-13', replaces: second, withdrawn: true })
  expect(await committee('water')).toMatchObject({ filed_at: null })
})

test('meetings of several specialties span from the first day to the last; of notices the last one shows', async () => {
  await insert({ kind: 'MEETING', committee: 'culture', from_day: '2023-11-20', until_day: '2023-11-21' })
  await insert({ kind: 'MEETING', committee: 'culture', from_day: '2023-11-15' })
  await insert({ kind: 'RESULT_NOTICE', committee: 'culture', from_day: '2023-11-22', until_day: '2023-11-29' })
  await insert({ kind: 'RESULT_NOTICE', committee: 'culture', from_day: '2023-11-16', until_day: '2023-11-23' })
  expect(await committee('culture')).toMatchObject({
    meeting_from: '2023-11-15',
    meeting_to: '2023-11-21',
    result_notice_from: '2023-11-22',
    result_notice_to: '2023-11-29',
  })
})

test('a record can’t be changed or deleted, not even by the owner, and is replaced once', async () => {
  const id = await insert({ kind: 'POOL_FILING', committee: 'archives', from_day: '2023-10-12' })
  await expect(sql`update bureau_record set from_day = '2023-10-01'`.execute(db())).rejects.toMatchObject({
    code: '42501',
  })
  await expect(sql`delete from bureau_record where id = ${id}`.execute(db())).rejects.toMatchObject({ code: '42501' })
  await insert({ kind: 'POOL_FILING', committee: 'archives', from_day: '2023-10-13', replaces: id })
  const again = insert({ kind: 'POOL_FILING', committee: 'archives', from_day: '2023-10-14', replaces: id })
  await expect(again).rejects.toMatchObject({ code: '23505' })
  const foreign = insert({ kind: 'FILING', committee: 'archives', from_day: '2023-10-14', replaces: id + 1 })
  await expect(foreign).rejects.toMatchObject({ code: '23000' })
})

test('importing the same file after a record changes no row, and the record stays', async () => {
  await bringIn([aRow(1), aRow(2)])
  const { version } = await stored('T2023-00001')
  await receive('T2023-00001', '2023-10-26')
  const recorded = await state()
  const again = await bringIn([aRow(1), aRow(2)])
  expect(again.run).toMatchObject({ changed: 0, new: 0, unchanged: 2 })
  expect(await state()).toBe(recorded)
  expect(await stored('T2023-00001')).toMatchObject({
    version,
    recorded_paper_desk: 'COMMITTEE',
    recorded_paper_copies: 2,
  })
})

test('a record doesn’t stand in the way of an undo, and the undo leaves it', async () => {
  await bringIn([aRow(11)])
  const later = await bringIn([aRow(11, { 当前环节: '报送纸质材料', 环节进入时间: '2023-10-26' }), aRow(12)])
  await receive('T2023-00011', '2023-10-27')
  await receive('T2023-00012', '2023-10-28')
  await undoImport(portal(), officer(), later.id, 'test')
  expect(await stored('T2023-00011')).toMatchObject({ stage: 'COMMITTEE_REVIEW', recorded_paper_on: '2023-10-27' })
  expect(await stored('T2023-00012')).toBeUndefined()
  await bringIn([aRow(12)])
  expect(await stored('T2023-00012')).toMatchObject({ recorded_paper_on: '2023-10-28' })
})

test('a ban tells until when, of its series or of all, and ends with its last day', async () => {
  await bringIn([aRow(21)])
  const { id_number_hash: hash } = await stored('T2023-00021')
  const ban = {
    kind: 'BAN',
    platform_no: 'T2023-00021',
    from_day: '2023-11-01',
    id_number_hash: hash,
    person_name: '古丽',
  }
  const until = async (series: string, day: string) =>
    (await sql<{ until: string | null }>`select banned_until(${hash}, ${series}, ${day}) as until`.execute(db()))
      .rows[0]!.until
  const id = await insert({ ...ban, until_day: '2026-11-01', series: ['water'] })
  expect(await until('water', '2026-11-01')).toBe('2026-11-01')
  expect(await until('water', '2026-11-02')).toBeNull()
  expect(await until('archives', '2024-01-01')).toBeNull()
  await insert({ ...ban, until_day: '2026-11-01', replaces: id })
  expect(await until('archives', '2024-01-01')).toBe('2026-11-01')
})
