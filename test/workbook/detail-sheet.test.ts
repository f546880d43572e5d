import { expect, test } from 'vitest'
import { Measure } from '../../schema/vocabulary'
import type { ListColumn } from '../../server/workbook/list-column'
import { detailCountFormula } from '../../server/workbook/detail-sheet'

const column = (name: string, word?: (code: string) => string): ListColumn => ({
  column: name,
  header: name,
  kind: 'text',
  width: 10,
  ...(word ? { word } : {}),
})

const formula = detailCountFormula(
  [column('series', () => '新闻“记者*”"'), column('stage'), column('counts_declared')],
  10,
)

test('a figure counts the rows that its measure marks, by the words that stand in 明细', () => {
  expect(formula(Measure.DECLARED, { stage: ['水利'] })).toBe(`COUNTIFS('明细'!$B$5:$B$14,"水利",'明细'!$C$5:$C$14,1)`)
})

test('several codes add up; what isn’t filled in is all less what is', () => {
  expect(formula(Measure.DECLARED, { stage: ['水利', null] })).toBe(
    `COUNTIFS('明细'!$B$5:$B$14,"水利",'明细'!$C$5:$C$14,1)+COUNTIFS('明细'!$C$5:$C$14,1)-COUNTIFS('明细'!$B$5:$B$14,"<>",'明细'!$C$5:$C$14,1)`,
  )
})

test('no code at all counts nothing', () => {
  expect(formula(Measure.DECLARED, { stage: [] })).toBe('0')
})

test('what looks like a comparison or a formula is compared as the text it is', () => {
  expect(formula(Measure.DECLARED, { stage: ['<5', '=1'] })).toMatch(/"=<5".*"'=1"/)
})

test('a word is taken as it is written', () => {
  expect(formula(Measure.DECLARED, { series: ['press'] })).toContain('"新闻“记者~*”"""')
})
