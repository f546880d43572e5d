import { expect, test } from 'vitest'
import { workingCalendar } from '../../server/calendar/loaded'
import { gapsOf } from '../../server/cycle/gaps'
import { readNoticeFiles } from '../../server/cycle/notice-file'
import { reviveCycle } from '../../server/cycle/revive-cycle'

const cycle = reviveCycle(readNoticeFiles('nowhere').find(({ year }) => year === 2023)!)

test('in 2023 three stretches are nobody’s: after declaring, after the check, and before the meetings', () => {
  expect(gapsOf(cycle, workingCalendar)).toEqual([
    { from: '2023-10-12', to: '2023-10-15', workingDays: 2 },
    { from: '2023-10-21', to: '2023-10-25', workingDays: 3 },
    { from: '2023-10-31', to: '2023-11-12', workingDays: 9 },
  ])
})

test('periods that overlap leave no gap between them', () => {
  const window = (startsAt: string, endsAt: string) => ({
    ...cycle.windows[0]!,
    startsAt: new Date(`${startsAt}T00:00+08:00`),
    endsAt: new Date(`${endsAt}T00:00+08:00`),
  })
  const windows = [
    window('2023-09-01', '2023-09-20'),
    window('2023-09-05', '2023-09-08'),
    window('2023-09-20', '2023-09-22'),
  ]
  expect(gapsOf({ windows }, workingCalendar)).toEqual([])
})
