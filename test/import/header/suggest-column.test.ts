import { expect, test } from 'vitest'
import { readNoticeFiles } from '../../../server/cycle/notice-file'
import { reviveCycle } from '../../../server/cycle/revive-cycle'
import { contentTests } from '../../../server/import/header/content'
import { findHeader } from '../../../server/import/header/find-header'
import { listWords } from '../../../server/import/header/list-word'
import { suggestColumns } from '../../../server/import/header/suggest-column'
import type { RawRow } from '../../../server/reader/sheet/cell'
import { headerOf } from '../../../server/import/template'

const row = (number: number, cells: string[]): RawRow => ({ number, cells, hidden: false })

const cycles = readNoticeFiles('nowhere').map(reviveCycle)

/** The suggestion for a header with these values below it; null = none. */
function suggested(header: string, values: string[]): string | null {
  const rows = [row(1, [header]), ...values.map((value, index) => row(index + 2, [value]))]
  const search = {
    layouts: [],
    yearGiven: false,
    isListWord: listWords(cycles),
    merges: [],
    chosen: { first: 1, last: 1 },
  }
  const field = suggestColumns(findHeader(rows, search)!, rows.slice(1), contentTests(cycles)).get(0)
  return field ? headerOf(field) : null
}

test.each([
  ['居民身份证号', ['90000019880715801X'], '身份证号'],
  ['号码', ['90000019880715801X', '900000198807158036'], '身份证号'],
  ['所在地', ['伊吾县', '巴里坤县'], '区县'],
  ['目前到哪', ['单位审核', '评委会审核'], '当前环节'],
  ['申报等级7', ['中级', '副高'], '申报级别'],
  ['评审类型', ['评审', '初次确定'], '申报途径'],
  ['申请人姓名', ['试甲测', '试乙测'], '姓名'],
  ['申请单号', ['TST000920', 'TST000921'], '申报编号'],
  ['申报专业名称', ['节水灌溉'], '申报专业'],
  ['聘任时间17', ['2018-07'], '现任职称取得时间'],
  ['评委会名称', [], '评审委员会'],
])('%s over %j may be %s', (header, values, column) => {
  expect(suggested(header, values)).toBe(column)
})

test.each([
  ['a number whose check digit is wrong', '号码', ['900000198807158011']],
  ['a phone', '联系方式', ['13999991907']],
  ['a date that no header names', '参加工作时间', ['2010-07-01']],
  ['a header that only ends alike', '毕业时间', ['2010-07-01']],
  ['a header that looks like a date’s over words', '提交时间段', ['上午', '下午']],
  ['a header that nothing is like', '必备条件', ['符合']],
  ['a word that names committees as well as series', '分组', ['culture', 'education']],
  ['a photograph', '证件照', ['有']],
])('nothing is suggested for %s', (_, header, values) => {
  expect(suggested(header, values)).toBeNull()
})
