import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { dayOf } from '../../server/calendar/day-of'
import { workingCalendar } from '../../server/calendar/loaded'
import { readNoticeFiles, type WrittenCycle } from '../../server/cycle/notice-file'
import { reviveCycle } from '../../server/cycle/read'

const shipped = readNoticeFiles('nowhere')

function folderWith(content: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'cycles-'))
  mkdirSync(path.join(folder, 'cycles'))
  writeFileSync(path.join(folder, 'cycles', 'own.json'), content)
  return folder
}

test('2023 is the notice’s; the later years are marked 示例', () => {
  expect(shipped.map(({ year, isSample }) => [year, isSample])).toEqual([
    [2023, false],
    [2024, true],
    [2025, true],
    [2026, true],
  ])
})

test('the sample years’ windows are in order and begin and end on working days', () => {
  for (const written of shipped) {
    const { year, windows } = reviveCycle(written)
    for (const { id, startsAt, endsAt } of windows.filter((window) => window.startsAt)) {
      expect(startsAt! < endsAt!).toBe(true)
      const lastDay = dayOf(new Date(endsAt!.getTime() - 1))
      expect([year, id, workingCalendar.isWorkingDay(dayOf(startsAt!))]).toEqual([year, id, true])
      expect([year, id, workingCalendar.isWorkingDay(lastDay)]).toEqual([year, id, true])
    }
  }
})

describe('another year', () => {
  test('is added by a file, without code', () => {
    const own: WrittenCycle = { ...shipped[0]!, year: 2027, title: '2027年度通知' }
    expect(readNoticeFiles(folderWith(JSON.stringify(own))).map(({ year }) => year)).toContain(2027)
  })

  test('can replace a shipped one', () => {
    const own: WrittenCycle = { ...shipped[0]!, year: 2024, title: '2024年度正式通知', isSample: false }
    const cycles = readNoticeFiles(folderWith(JSON.stringify(own)))
    expect(cycles.filter(({ year }) => year === 2024).map(({ title }) => title)).toEqual(['2024年度正式通知'])
  })

  test.each([
    ['no JSON', '{', /不是有效的 JSON/],
    ['no year', '{}', /缺少年度/],
    ['no windows', '{"year": 2027}', /缺少 windows/],
    ['a base that isn’t there', '{"year": 2027, "basedOn": 1999}', /1999 年度没有完整的周期/],
    [
      'a time without zone',
      JSON.stringify({
        ...shipped[0],
        year: 2027,
        windows: [{ ...shipped[0]!.windows[0], startsAt: '2027-09-11T10:00' }],
      }),
      /应带时区/,
    ],
  ])('with %s is refused by name', (_, content, sentence) => {
    expect(() => readNoticeFiles(folderWith(content))).toThrow(sentence)
  })
})
