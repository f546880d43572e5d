import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { applyImport } from '../../server/import/apply/apply-import'
import { undoImport } from '../../server/import/apply/undo-import'
import { aRow } from '../support/declaration-file'
import { importing } from './importing'

const { bringIn, plan, look, stored, state, portal, officer, db } = importing()

const undo = (run: number) => undoImport(portal(), officer(), run, 'test')

test('an applied import is taken back exactly: rows, steps, employers and tally', async () => {
  await bringIn([aRow(1), aRow(2)])
  const before = await state()
  const { id } = await bringIn([
    aRow(1, { 当前环节: '报送纸质材料', 环节进入时间: '2023-10-26', 公示开始: '2023-09-22', 单位性质: '国有企业' }),
    aRow(3, { 工作单位: '伊吾县新单位' }),
  ])
  expect(await state()).not.toBe(before)
  await undo(id)
  expect(await state()).toBe(before)
  expect((await look(id)).run).toMatchObject({ state: 'UNDONE' })
})

test('what was taken back can be brought in again, and the import before it taken back too', async () => {
  const empty = await state()
  const first = await bringIn([aRow(10)])
  const afterFirst = await state()
  const second = await bringIn([aRow(10, { 姓名: '另一名字' })])
  await undo(second.id)
  expect(await state()).toBe(afterFirst)
  const third = await bringIn([aRow(10, { 姓名: '又一名字' })])
  expect(third.run).toMatchObject({ changed: 1 })
  await undo(third.id)
  await undo(first.id)
  expect(await state()).toBe(empty)
})

test('refused with the reason when a row was changed since, and nothing moves', async () => {
  const first = await bringIn([aRow(20), aRow(21)])
  const later = await bringIn([aRow(20, { 姓名: '后来改的' })])
  const before = await state()
  await expect(undo(first.id)).rejects.toMatchObject({
    code: 'IMPORT_UNDO_REFUSED',
    message: `不能撤销：这次导入写入的 2 件申报中，有 1 件后来又有变动（第 ${later.id} 批），请先撤销后来的导入；没有改动任何数据。`,
  })
  expect(await state()).toBe(before)
})

test('refused when an employer that it changed was changed since', async () => {
  await bringIn([aRow(30, { 工作单位: '伊吾县第三单位' })])
  const second = await bringIn([aRow(31, { 工作单位: '伊吾县第三单位', 单位性质: '国有企业' })])
  await bringIn([aRow(32, { 工作单位: '伊吾县第三单位', 单位性质: '社会组织' })])
  await expect(undo(second.id)).rejects.toMatchObject({ code: 'IMPORT_UNDO_REFUSED' })
})

test('an employer that a later import names stays when the import that made it is taken back', async () => {
  const first = await bringIn([aRow(40, { 工作单位: '伊吾县第四单位' })])
  await bringIn([aRow(41, { 工作单位: '伊吾县第四单位' })])
  await undo(first.id)
  expect(await stored('T2023-00041')).toMatchObject({ employer: '伊吾县第四单位' })
  expect(await stored('T2023-00040')).toBeUndefined()
})

test('only what is applied can be taken back, and once', async () => {
  const planned = await plan([aRow(50)])
  await expect(undo(planned.id)).rejects.toMatchObject({ code: 'IMPORT_NOT_PLANNED' })
  await applyImport(portal(), officer(), planned.id, 'test')
  await undo(planned.id)
  await expect(undo(planned.id)).rejects.toMatchObject({ code: 'IMPORT_NOT_PLANNED' })
})

test('nothing of the deleted rows is left for the next import to read', async () => {
  const { id } = await bringIn(Array.from({ length: 50 }, (_, index) => aRow(100 + index)))
  await portal().background.finished()
  await undo(id)
  await portal().background.finished()
  const { rows } = await sql`select relname, n_dead_tup::integer as dead from pg_stat_user_tables
    where relname in ('declaration', 'stage_event') order by relname`.execute(db())
  expect(rows).toEqual([
    { relname: 'declaration', dead: 0 },
    { relname: 'stage_event', dead: 0 },
  ])
})
