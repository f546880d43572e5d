import { expect, test } from 'vitest'
import { readNoticeFiles } from '../../../server/cycle/notice-file'
import { reviveCycle } from '../../../server/cycle/revive-cycle'
import { suggesterOf } from '../../../server/import/word/suggest'
import { noticeListOf } from '../../../server/import/code-list/notice-list'
import { vocabularyLists } from '../../../server/import/code-list/vocabulary-list'

const series = suggesterOf(
  new Map([
    ['水利工程', 'water'],
    ['水利', 'water'],
    ['建筑工程', 'construction'],
    ['建筑', 'construction'],
    ['林业工程', 'forestry'],
    ['林业', 'forestry'],
    ['质量技术监督', 'quality'],
    ['档案', 'archives'],
  ]),
)

test.each([
  ['contained', '建筑设计院', 'construction'],
  ['containing', '技术监督', 'quality'],
  ['the same characters', '工程水利', 'water'],
  ['two characters off', '质量及术监察', 'quality'],
  ['the same sound', '当按', 'archives'],
  ['full-width and spaced', '建　筑工 程（市政）', 'construction'],
])('%s: %s', (_, word, code) => {
  expect(series(word)[0]).toBe(code)
})

test('nothing alike, nothing suggested', () => {
  expect([series('护理'), series('')]).toEqual([[], []])
})

const { series: notice } = noticeListOf(reviveCycle(readNoticeFiles('nowhere').find(({ year }) => year === 2023)!))
const real = suggesterOf(new Map([...notice.words].map(([word, { code }]) => [word, code])))

test.each(['工程', '机电工程', '化学工程', '机电工程专业', '测绘系列', '卫生', '卫生专业技术人员', '高校教师'])(
  'what many words end in is no likeness: %s is like no series of the notice',
  (word) => {
    expect(real(word)).toEqual([])
  },
)

test('what is left without it still is', () => {
  expect([real('林业类工程')[0], real('水利水电工程')[0], real('小学教师系列')[0]]).toEqual([
    'forestry',
    'water',
    'school-teacher',
  ])
})

test('three at most, each code once, the most alike first', () => {
  const found = suggesterOf(vocabularyLists.EMPLOYER_NATURE.words)('中央驻疆企业单位')
  expect(found[0]).toBe('CENTRAL_IN_XJ')
  expect(found.length).toBeLessThanOrEqual(3)
  expect(new Set(found).size).toBe(found.length)
})

test('高工 may be 高级, 县属 may be a county’s', () => {
  expect(suggesterOf(vocabularyLists.LEVEL.words)('高工')).toContain('SENIOR')
  expect(suggesterOf(vocabularyLists.ROUTE.words)('区县属单位')[0]).toBe('COUNTY')
})
