import { expect, test } from 'vitest'
import { dayWord, noticeDays, monthWord, seriesWord, specialtyWord, applicationOf } from '../../../client/annex/words'

test.each([
  ['工程技术人员', '工程'],
  ['图书资料专业人员', '图书资料'],
  ['中小学教师', '中小学教师'],
  ['党干校', '党干校'],
])('before 系列 %s reads %s', (name, word) => {
  expect(seriesWord(name)).toBe(word)
})

test.each([
  ['水利工程', '水利工程'],
  ['建筑专业', '建筑'],
])('before 专业 %s reads %s', (name, word) => {
  expect(specialtyWord(name)).toBe(word)
})

test('without a specialty of its own the notice’s item stands for it, and without a national series for that too', () => {
  expect(applicationOf({ specialty: null, level: 'INTERMEDIATE' }, { name: '群文', nationalName: null })).toEqual({
    series: '群文',
    specialty: '群文',
    level: '中级',
  })
})

test('days read as on paper; what isn’t known stays for the pen', () => {
  expect(dayWord('2023-09-08')).toBe('2023年9月8日')
  expect(dayWord(null)).toBeNull()
  expect(monthWord('1988-07')).toBe('1988年7月')
  expect(monthWord('1988-07-15')).toBe('1988年7月')
  expect(monthWord(null)).toBeNull()
})

test('annex 2 counts calendar days, the first and the last one too', () => {
  expect(noticeDays('2023-09-28', '2023-10-11')).toBe(14)
  expect(noticeDays('2023-09-28', '2023-09-28')).toBe(1)
  expect(noticeDays('2023-09-28', '2023-09-27')).toBeNull()
  expect(noticeDays(null, '2023-09-27')).toBeNull()
})
