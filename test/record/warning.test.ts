import { expect, test } from 'vitest'
import type { Committee } from '../../schema/committee'
import type { BureauRecord } from '../../schema/record'
import { workingCalendar } from '../../server/calendar/loaded'
import { readNoticeFiles } from '../../server/cycle/notice-file'
import { reviveCycle } from '../../server/cycle/revive-cycle'
import { warningsOf } from '../../server/record/warning'

const cycle = reviveCycle(readNoticeFiles('nowhere').find(({ year }) => year === 2023)!)

const warnings = (record: Partial<BureauRecord>, committee: Partial<Committee> = {}) =>
  warningsOf(record as BureauRecord, { cycle, calendar: workingCalendar, committee: committee as Committee })

const filed = { filedAt: '2023-10-12' }
const met = { ...filed, meetingFrom: '2023-11-20' }
const paper = { copies: 2, duplex: true }

test.each([
  ['filed on the last day', { kind: 'FILING', fromDay: '2023-10-15' }, {}, []],
  ['filed a day late', { kind: 'FILING', fromDay: '2023-10-16' }, {}, ['FILED_LATE']],
  ['the pool filed a day late', { kind: 'POOL_FILING', fromDay: '2023-10-16' }, {}, ['FILED_LATE']],
  ['met within the window, filed', { kind: 'MEETING', fromDay: '2023-11-13', untilDay: '2023-12-15' }, filed, []],
  ['met unfiled', { kind: 'MEETING', fromDay: '2023-11-20' }, {}, ['MEETING_UNFILED']],
  ['met before the filing', { kind: 'MEETING', fromDay: '2023-11-20' }, { filedAt: '2023-11-21' }, ['MEETING_UNFILED']],
  [
    'met beyond the window',
    { kind: 'MEETING', fromDay: '2023-12-15', untilDay: '2023-12-16' },
    filed,
    ['MEETING_OUTSIDE_WINDOW'],
  ],
  ['up for five working days', { kind: 'RESULT_NOTICE', fromDay: '2023-12-15', untilDay: '2023-12-22' }, met, []],
  ['a day short', { kind: 'RESULT_NOTICE', fromDay: '2023-12-15', untilDay: '2023-12-21' }, met, ['NOTICE_SHORT']],
  [
    'put up before the meeting',
    { kind: 'RESULT_NOTICE', fromDay: '2023-11-17', untilDay: '2023-11-30' },
    met,
    ['NOTICE_BEFORE_MEETING'],
  ],
  ['paper as asked for', { kind: 'PAPER_RECEIPT', fromDay: '2023-10-30', ...paper }, {}, []],
  ['paper a day late', { kind: 'PAPER_RECEIPT', fromDay: '2023-10-31', ...paper }, {}, ['PAPER_OUTSIDE_WINDOW']],
  ['one copy', { kind: 'PAPER_RECEIPT', fromDay: '2023-10-30', ...paper, copies: 1 }, {}, ['PAPER_FORM']],
  [
    'printed on one side',
    { kind: 'PAPER_RECEIPT', fromDay: '2023-10-30', ...paper, duplex: false },
    {},
    ['PAPER_FORM'],
  ],
  ['a letter', { kind: 'ENTRUSTMENT', fromDay: '2023-10-30' }, {}, []],
] as [string, Partial<BureauRecord>, Partial<Committee>, string[]][])('%s', (_, record, committee, expected) => {
  expect(warnings(record, committee)).toEqual(expected)
})
