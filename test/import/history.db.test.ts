import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { ImportFlag } from '../../schema/vocabulary'
import { declarationAsOf } from '../../server/filter/as-of'
import { aRow, type FileRow } from '../support/declaration-file'
import { importing } from './importing'

const { bringIn, plan, stored, eventsOf, portal } = importing()

const stages = async (platformNo: string) =>
  (await eventsOf(platformNo)).map(({ stage, on, source }) => [stage, on, source])

test('each event says which import brought it', async () => {
  const first = await bringIn([aRow(1)])
  const second = await bringIn([aRow(1, { 当前环节: '报送纸质材料', 环节进入时间: '2023-10-26 10:00' })])
  const events = await eventsOf('T2023-00001')
  expect(events.map(({ stage, run }) => [stage, run])).toEqual([
    ['EMPLOYER_REVIEW', first.id],
    ['EMPLOYER_NOTICE', first.id],
    ['SUPERVISOR_REVIEW', first.id],
    ['COMMITTEE_REVIEW', first.id],
    ['PAPER', second.id],
  ])
})

test('a second visit of the committee stands beside the first', async () => {
  await bringIn([aRow(2)])
  await bringIn([aRow(2, { 当前环节: '退回补正', 环节进入时间: '2023-10-17 09:00', 退回原因: '材料不全' })])
  await bringIn([aRow(2, { 环节进入时间: '2023-10-19 15:00', 提交评委会次数: 2 })])
  expect((await stages('T2023-00002')).slice(3)).toEqual([
    ['COMMITTEE_REVIEW', '2023-10-16', '环节进入时间'],
    ['CORRECTION', '2023-10-17', '环节进入时间'],
    ['COMMITTEE_REVIEW', '2023-10-19', '环节进入时间'],
  ])
})

test('a second visit between two files is told by its count alone', async () => {
  await bringIn([aRow(3)])
  await bringIn([aRow(3, { 环节进入时间: '2023-10-19 15:00', 提交评委会次数: 2 })])
  expect((await stages('T2023-00003')).filter(([stage]) => stage === 'COMMITTEE_REVIEW')).toEqual([
    ['COMMITTEE_REVIEW', '2023-10-16', '环节进入时间'],
    ['COMMITTEE_REVIEW', '2023-10-19', '环节进入时间'],
  ])
})

test('a corrected time of the same visit supersedes the first, which is kept', async () => {
  await bringIn([aRow(4)])
  await bringIn([aRow(4, { 环节进入时间: '2023-10-17 10:00' })])
  expect((await stages('T2023-00004')).filter(([stage]) => stage === 'COMMITTEE_REVIEW')).toEqual([
    ['COMMITTEE_REVIEW', '2023-10-17', '环节进入时间'],
  ])
  const { rows } = await sql<{ n: number }>`select count(*)::integer as n from stage_event s join declaration d
    on d.id = s.declaration_id where d.platform_no = 'T2023-00004' and superseded_by is not null`.execute(
    portal().owner.em.fork().getKysely(),
  )
  expect(rows[0]!.n).toBe(1)
})

test('what was first seen when it had been sent back is shown as sent back on past days, after the committee that only the count shows', async () => {
  await bringIn([aRow(8, { 当前环节: '退回补正', 环节进入时间: '2023-10-17 00:00', 提交评委会次数: 1 })])
  await bringIn([aRow(8, { 环节进入时间: '2023-10-19 15:00', 提交评委会次数: 2 })])
  expect((await stages('T2023-00008')).slice(3)).toEqual([
    ['COMMITTEE_REVIEW', '2023-10-16', '提交评委会次数'],
    ['CORRECTION', '2023-10-17', '环节进入时间'],
    ['COMMITTEE_REVIEW', '2023-10-19', '环节进入时间'],
  ])
  const em = portal().owner.em.fork()
  const { rows } = await sql<{ stage: string }>`select stage from ${await declarationAsOf(em, [2023], '2023-10-18')}
    where platform_no = 'T2023-00008'`.execute(em.getKysely())
  expect(rows).toEqual([{ stage: 'CORRECTION' }])
})

test('submitted again after a correction: both submissions happened', async () => {
  await bringIn([aRow(5, { 当前环节: '退回补正', 环节进入时间: '2023-10-09', 提交评委会次数: 0 })])
  await bringIn([
    aRow(5, {
      当前环节: '单位审核',
      环节进入时间: '2023-10-10 11:00',
      提交时间: '2023-10-10 11:00',
      提交评委会次数: 0,
    }),
  ])
  expect((await stages('T2023-00005')).filter(([stage]) => stage === 'EMPLOYER_REVIEW')).toEqual([
    ['EMPLOYER_REVIEW', '2023-09-20', '提交时间'],
    ['EMPLOYER_REVIEW', '2023-10-10', '环节进入时间'],
  ])
})

test('one row tells both visits of a step that its date and its entry differ about', async () => {
  await bringIn([aRow(6, { 当前环节: '单位审核', 环节进入时间: '2023-10-08 11:00', 提交评委会次数: null })])
  expect((await stages('T2023-00006')).filter(([stage]) => stage === 'EMPLOYER_REVIEW')).toEqual([
    ['EMPLOYER_REVIEW', '2023-09-20', '提交时间'],
    ['EMPLOYER_REVIEW', '2023-10-08', '环节进入时间'],
  ])
})

const bare: FileRow = {
  环节进入时间: null,
  提交时间: null,
  公示开始: null,
  公示结束: null,
  单位上报时间: null,
  提交评委会次数: null,
}

test('a file without any date dates a step by when it was seen, and says the same the second time', async () => {
  await bringIn([aRow(7)])
  const moved = aRow(7, { ...bare, 当前环节: '报送纸质材料' })
  await bringIn([moved])
  expect((await stages('T2023-00007')).at(-1)).toEqual(['PAPER', '2026-11-20', '环节进入时间'])
  const again = await plan([moved])
  expect(again.run).toMatchObject({ changed: 0, unchanged: 1 })
})

test('going back is stored and flagged', async () => {
  await bringIn([aRow(8, { 当前环节: '报送纸质材料', 环节进入时间: '2023-10-26 10:00' })])
  const { run, rows } = await bringIn([aRow(8, { 当前环节: '人社部门审核', 环节进入时间: '2023-10-27 10:00' })])
  expect(run).toMatchObject({ changed: 1, movedBack: 1, rejected: 0 })
  expect(rows[0]!.flags).toEqual([ImportFlag.MOVED_BACK])
  expect(rows[0]!.problems).toMatchObject([
    { code: 'IMPORT_MOVED_BACK', reason: '环节从“报送纸质材料”退到“人社部门审核”，请核对。' },
  ])
  expect(await stored('T2023-00008')).toMatchObject({ stage: 'HR_REVIEW', furthest_stage: 'PAPER' })
})

test('a return to the applicant is no going back', async () => {
  await bringIn([aRow(9)])
  const { run } = await plan([aRow(9, { 当前环节: '退回补正', 环节进入时间: '2023-10-18' })])
  expect(run).toMatchObject({ changed: 1, movedBack: 0, jumped: 0 })
})

test('a step reached without the one that must come first is stored and flagged', async () => {
  const { run, rows } = await bringIn([
    aRow(10, {
      当前环节: '评审结果公示',
      环节进入时间: '2023-11-25',
      提交评委会次数: 0,
      公示开始: null,
      公示结束: null,
    }),
    aRow(11, { 申报途径: '初次确定', 当前环节: '评审会议', 环节进入时间: '2023-11-20', 评审委员会: null }),
    aRow(12),
  ])
  expect(run).toMatchObject({ new: 3, jumped: 2 })
  expect(rows.map(({ flags }) => flags.length)).toEqual([1, 1, 0])
  expect(rows[1]!.problems.at(-1)).toMatchObject({
    code: 'IMPORT_STAGE_JUMP',
    reason: '这一途径没有“评审会议”环节，请核对。',
  })
  expect(await stored('T2023-00010')).toMatchObject({ stage: 'RESULT_NOTICE' })
})

test('who sent it back is remembered from the file before', async () => {
  await bringIn([aRow(13, { 当前环节: '人社部门审核', 环节进入时间: '2023-10-08', 提交评委会次数: null })])
  await bringIn([aRow(13, { 当前环节: '退回补正', 环节进入时间: '2023-10-09', 提交评委会次数: null })])
  expect(await stored('T2023-00013')).toMatchObject({ stage: 'CORRECTION', returned_from: 'HR_REVIEW' })
})
