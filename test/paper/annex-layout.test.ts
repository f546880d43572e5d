import { expect, test } from 'vitest'
import { layoutOf } from '../../server/paper/annex-layout'

const room = { upright: 442, across: 638 }
const annex = (header: string[], row: string[], longest = row) => ({
  title: '明细',
  header,
  rows: [...Array.from({ length: 39 }, () => row), longest].map((cells) => cells.map((text) => ({ text }))),
})
const sum = (widths: readonly number[]) => widths.reduce((total, width) => total + width, 0)

test('a narrow table has the usual size on upright paper and is as wide as its text', () => {
  const { isAcross, size, widths } = layoutOf(annex(['区县', '申报'], ['巴里坤县', '1118']), room)
  expect([isAcross, size]).toEqual([false, 24])
  expect(sum(widths)).toBeCloseTo(room.upright, 6)
})

const header = ['序号', '申报编号', '姓名', '单位', '系列', '级别', '环节', '期限', '剩余工作日']
const row = [
  '300',
  'HM2026-005180',
  '木合亚提·赛力克',
  '巴里坤县鹿鸣建筑设计院有限公司',
  '建筑工程',
  '中级',
  '评委会审核',
]
const dated = [...row, '2026-10-23', '-20']

test('a table whose rows need more than upright paper has them on one line across', () => {
  const { isAcross, size, widths } = layoutOf(annex(header, dated), room)
  expect(isAcross).toBe(true)
  expect(size).toBeGreaterThanOrEqual(18)
  expect(sum(widths)).toBeCloseTo(room.across, 6)
  // The employer's fifteen characters have room, and the number's thirteen.
  expect(widths[3]).toBeGreaterThan((15 * size) / 2)
  expect(widths[1]).toBeGreaterThan((13 * 0.5 * size) / 2)
})

test('type becomes smaller before the paper is moved across, and one long name changes neither', () => {
  const columns = [0, 1, 2, 3, 4]
  const only = <T>(cells: readonly T[]) => columns.map((at) => cells[at]!)
  const plan = layoutOf(annex(only(header), only(dated)), room)
  expect([plan.isAcross, plan.size]).toEqual([false, expect.toSatisfy((size: number) => size < 24)])
  const long = only(dated).with(3, `${dated[3]}`.repeat(3))
  expect(layoutOf(annex(only(header), only(dated), long), room)).toMatchObject({ isAcross: false, size: plan.size })
})

test('a table that is wider than the paper fills it', () => {
  const { isAcross, size, widths } = layoutOf(annex(header, dated.with(3, '单位'.repeat(40))), room)
  expect([isAcross, size]).toEqual([true, 18])
  expect(sum(widths)).toBeCloseTo(room.across, 6)
})
