import { describe, expect, test } from 'vitest'
import { CalendarLayer } from '../../schema/vocabulary'
import { checkNotice } from '../../server/calendar/check-notice'
import { nationalNotices, xinjiangNotices } from '../../server/calendar/layer'
import { noticeLines, parseNotice } from '../../server/calendar/parse-notice'

test('lines say which days are off, under which name, and which are worked instead', () => {
  const text =
    '\uFEFF日期,类型,名称\n2027-01-01/2027-01-03,休,元旦\n\n# 说明\n2027-02-05/2027-02-11，休，春节\n2027-02-20,班,\n'
  expect(parseNotice(text)).toEqual({
    holidays: [
      { name: '元旦', off: ['2027-01-01/2027-01-03'] },
      { name: '春节', off: ['2027-02-05/2027-02-11'] },
    ],
    makeUp: ['2027-02-20'],
  })
})

test('days of one holiday written apart stay one holiday', () => {
  expect(parseNotice('2027-01-01,休,元旦\n2027-01-02,休,元旦').holidays).toEqual([
    { name: '元旦', off: ['2027-01-01', '2027-01-02'] },
  ])
})

test.each([...nationalNotices, ...xinjiangNotices].map((notice) => [notice.source, notice] as const))(
  '%s: its file and its lines mean the same',
  (_, notice) => {
    expect(parseNotice(JSON.stringify(notice))).toEqual(notice)
    const { holidays, makeUp } = parseNotice(noticeLines(notice))
    expect([holidays, makeUp]).toEqual([notice.holidays, notice.makeUp])
  },
)

describe('what can’t be read is refused by line', () => {
  test.each([
    ['2027-01-01,休', '第 1 行没有写节日名称'],
    ['2027-01-01,休,元旦\n2027/02/06,班', '第 2 行“2027/02/06,班”看不懂'],
    ['2027-01-01,放假,元旦', '第 1 行'],
    ['{"year": 2027', '不是有效的 JSON'],
    ['{"year": 2027, "source": "x", "holidays": [], "makeup": []}', 'makeup是不认识的项'],
  ])('%s', (text, message) => {
    expect(() => parseNotice(text)).toThrow(message)
  })
})

describe('days that can’t be meant are refused', () => {
  const off = (...days: string[]) => ({ holidays: [{ name: '元旦', off: days }], makeUp: [] as string[] })
  test.each([
    [off('2027-02-30'), '没有“2027-02-30”这一天'],
    [off('2028-01-01'), '2028-01-01 不属于 2027 年'],
    [off('2027-01-03/2027-01-01'), '止日早于起日'],
    [off('2027-01-01/2027-10-01'), '超过 31 天'],
    [off('2027-01-01', '2027-01-01'), '2027-01-01 写了两次'],
    [{ ...off('2027-01-02'), makeUp: ['2027-01-02'] }, '又休又班'],
    [{ ...off('2027-01-01'), makeUp: ['2027-01-04'] }, '2027-01-04 不是周末'],
    [{ holidays: [], makeUp: [] }, '至少要有一个放假日'],
  ])('%j', (days, message) => {
    const check = () => checkNotice({ year: 2027, source: '通知', ...days }, CalendarLayer.NATIONAL)
    expect(check).toThrow(message)
    expect(check).toThrow(expect.objectContaining({ code: 'CALENDAR_FILE_INVALID' }) as Error)
  })

  test('New Year may begin in the December before', () => {
    const notice = { year: 2027, source: '通知', ...off('2026-12-31/2027-01-02') }
    expect(() => checkNotice(notice, CalendarLayer.NATIONAL)).not.toThrow()
  })

  test('without a source nothing is saved', () => {
    const check = () => checkNotice({ year: 2027, source: ' ', ...off('2027-01-01') }, CalendarLayer.NATIONAL)
    expect(check).toThrow('请写明出处')
  })
})
