import { expect, test } from 'vitest'
import { Stage } from '../../schema/vocabulary'
import { endWords, restWords } from '../../server/cycle/end-words'

const at = (day: string) => new Date(`${day}T00:00:00+08:00`)
const now = at('2026-11-20')
const review = { name: '评委会审核', startsAt: null, endsAt: at('2026-12-19'), byNotice: true, stages: [Stage.COMMITTEE_REVIEW] } // prettier-ignore
const meeting = { ...review, name: '召开评审会', stages: [Stage.MEETING] }

test.each([
  [{ ...review, startsAt: at('2026-11-16') }, '评委会审核于12月18日截止'],
  [{ ...review, startsAt: at('2026-11-23') }, '评委会审核于11月23日开始、12月18日截止'],
  [review, '评委会审核于12月18日截止'],
  [{ ...review, name: '主管部门审核（建议）', byNotice: false }, '主管部门审核（建议）于12月18日前完成'],
  [{ ...meeting, startsAt: at('2026-11-16') }, '评审会须于12月18日前召开完毕'],
  [{ ...meeting, startsAt: at('2026-11-23') }, '评审会于11月23日至12月18日召开'],
])('%o ends in these words: %s', (window, words) => {
  expect(endWords(window, now)).toBe(words)
})

test('the rest is said in working days, and without a number where there is none', () => {
  expect(restWords(20, '2026-12-18', '2026-11-20')).toBe('（还有20个工作日）')
  expect(restWords(0, '2026-11-22', '2026-11-20')).toBe('（此前没有工作日）')
  expect(restWords(0, '2026-11-20', '2026-11-20')).toBe('（今天）')
  expect(restWords(null, '2028-01-03', '2026-11-20')).toBe('')
})
