import { expect, test } from 'vitest'
import type { Cycle } from '../../schema/cycle'
import { workingCalendar } from '../../server/calendar/loaded'
import { calendarLoaded } from '../../server/cycle/check/calendar-loaded'
import { deadlineOnDayOff } from '../../server/cycle/check/deadline-on-day-off'
import { localHolidaysUnconfirmed } from '../../server/cycle/check/local-holidays-unconfirmed'
import { seriesWithoutCommittee } from '../../server/cycle/check/series-without-committee'
import { warningsOfCycle } from '../../server/cycle/check/specified-checks'
import { unassignedDays } from '../../server/cycle/check/unassigned-days'
import { windowOverDaysOff } from '../../server/cycle/check/window-over-days-off'
import { windowTooShort } from '../../server/cycle/check/window-too-short'
import { readNoticeFiles } from '../../server/cycle/notice-file'
import { reviveCycle } from '../../server/cycle/revive-cycle'

const cycle = reviveCycle(readNoticeFiles('nowhere').find(({ year }) => year === 2023)!)

const withWindow = (id: string, own: Partial<Cycle['windows'][number]>): Cycle => ({
  ...cycle,
  windows: cycle.windows.map((window) => (window.id === id ? { ...window, ...own } : window)),
})
const texts = (warnings: { text: string }[]) => warnings.map(({ text }) => text)

test('2023: the filing’s deadline falls on a Sunday, and so does our proposal beside it', () => {
  expect(deadlineOnDayOff(cycle, workingCalendar)).toEqual([
    {
      window: 'P1',
      clause: '四(二)',
      text: '“主管部门和人社部门审核（建议）”的截止日 2023-10-15（周日）不是工作日。',
      textEn: 'The last day of “Department and HR review (proposed)”, 2023-10-15 (Sunday), isn’t a working day.',
    },
    {
      window: 'D3',
      clause: '八(一)2',
      text: '“评委会备案”的截止日 2023-10-15（周日）不是工作日。',
      textEn: 'The last day of “Committee filing”, 2023-10-15 (Sunday), isn’t a working day.',
    },
  ])
})

test('a deadline on a Sunday that is worked is none to look at', () => {
  const worked = withWindow('D3', { endsAt: new Date('2023-10-09T00:00:00+08:00') })
  expect(deadlineOnDayOff(worked, workingCalendar).map(({ window }) => window)).toEqual(['P1'])
})

test('2023: the paper’s five days hold a weekend', () => {
  expect(windowOverDaysOff(cycle, workingCalendar)).toEqual([
    {
      window: 'D5',
      clause: '二(二)',
      text: '“报送纸质材料”5 天中有 2 天不上班，实际只有 3 个工作日。',
      textEn: 'Of the 5 days of “Paper materials” 2 are off: only 3 are working days.',
    },
  ])
})

test('days that are nobody’s are told with their working days', () => {
  expect(texts(unassignedDays(cycle, workingCalendar))).toEqual([
    '2023-10-12 至 2023-10-15（2 个工作日）没有安排给任何一方。',
    '2023-10-21 至 2023-10-25（3 个工作日）没有安排给任何一方。',
    '2023-10-31 至 2023-11-12（9 个工作日）没有安排给任何一方。',
  ])
})

test('a gap without a working day is nobody’s loss', () => {
  const joined = withWindow('D5', { startsAt: new Date('2023-10-23T00:00:00+08:00') })
  expect(texts(unassignedDays(joined, workingCalendar))).toHaveLength(2)
})

test('a declaration too short for the employer’s five days is told, by the cycle’s own convention', () => {
  // 28 September to 10 October: five working days, the first among them.
  const short = withWindow('D1', {
    startsAt: new Date('2023-09-28T10:00:00+08:00'),
    endsAt: new Date('2023-10-10T20:00:00+08:00'),
  })
  expect(windowTooShort(short, workingCalendar)).toEqual([
    {
      window: 'D1',
      clause: '五(二)3',
      text: '“网上申报”只有 5 个工作日，不够单位公示 5 个工作日。',
      textEn: '“Online declaration” has only 5 working days, too few for the employer’s notice of 5.',
    },
  ])
  const counted = { ...short, settings: { ...short.settings, noticeStartDayCounted: true } }
  expect(windowTooShort(counted, workingCalendar)).toEqual([])
  expect(windowTooShort(cycle, workingCalendar)).toEqual([])
})

test('a specialty that no body reviews is told by name', () => {
  expect(seriesWithoutCommittee(cycle, workingCalendar)).toEqual([])
  const bodies = cycle.bodies.map((body) => (body.code === 'water' ? { ...body, series: [] } : body))
  expect(seriesWithoutCommittee({ ...cycle, bodies }, workingCalendar)).toEqual([
    { window: null, clause: '一(一)', text: '“水利工程”没有评审机构。', textEn: 'No body reviews “水利工程”.' },
  ])
})

test('a year whose calendar isn’t loaded says so; nothing is counted, the rest goes on', () => {
  const later = { ...withWindow('D6', { endsAt: new Date('2027-01-16T00:00:00+08:00') }), bodies: [] }
  expect(texts(calendarLoaded(later, workingCalendar))[0]).toMatch(/^2027 年工作日历未载入/)
  const checks = new Set(warningsOfCycle(later, workingCalendar).map(({ check }) => check))
  expect([...checks]).toEqual(['calendarLoaded', 'seriesWithoutCommittee'])
})

test('a year without Xinjiang’s notice is counted, and marked', () => {
  expect(texts(localHolidaysUnconfirmed({ ...cycle, year: 2024 }, workingCalendar))).toEqual([
    '2024年地方假日未确认，各项工作日先按国务院办公厅的通知计算。',
  ])
  expect(localHolidaysUnconfirmed(cycle, workingCalendar)).toEqual([])
})

test('every warning says in English what it says in Chinese', () => {
  const later = { ...withWindow('D6', { endsAt: new Date('2027-01-16T00:00:00+08:00') }), bodies: [] }
  const warnings = [cycle, later].flatMap((each) => warningsOfCycle(each, workingCalendar))
  const figures = (text: string) => text.match(/\d+/g)?.toSorted() ?? []
  for (const { check, text, textEn } of warnings) {
    expect([check, figures(textEn)]).toEqual([check, figures(text)])
    // The names of series are those of the notice.
    if (check !== 'seriesWithoutCommittee') expect(textEn).not.toMatch(/\p{Script=Han}/u)
  }
})
