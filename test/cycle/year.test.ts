import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { dayOf } from '../../server/calendar/day-of'
import { workingCalendar } from '../../server/calendar/loaded'
import { readNoticeFiles } from '../../server/cycle/notice-file'
import type { WrittenCycle } from '../../server/cycle/notice-shape'
import { reviveCycle } from '../../server/cycle/revive-cycle'

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

test('a sample year claims neither the notice’s words for its dates nor the notice’s inconsistencies', () => {
  const [notice, ...samples] = shipped
  for (const { year, windows, knownIssues, title } of samples) {
    expect(title).toContain(`${year}年度示例周期`)
    expect(knownIssues).toEqual([])
    for (const window of windows) {
      const { startsAt, endsAt, printed } = notice!.windows.find(({ id }) => id === window.id)!
      const moved = window.startsAt !== startsAt || window.endsAt !== endsAt || window.printed !== printed
      expect([year, window.id, window.text]).toEqual([year, window.id, '示例周期，非正式通知。'])
      expect([year, window.id, moved]).toEqual([year, window.id, !['D7', 'D8'].includes(window.id)])
    }
  }
})

test('the continuing education of a sample year is that of its own three years', () => {
  const printed = shipped.map(({ windows }) => windows.find(({ id }) => id === 'D9')!.printed.slice(0, 9))
  expect(printed).toEqual(['2021-2023', '2022-2024', '2023-2025', '2024-2026'])
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

  const whole = shipped[0]!
  const withWindow = (change: object) => ({ ...whole, year: 2027, windows: [{ ...whole.windows[0], ...change }] })
  const derived = (windows: object) => ({ year: 2027, basedOn: 2023, isSample: true, title: '示例', windows })

  test.each<[string, unknown, RegExp]>([
    ['no object', [], /own\.json 有误：/],
    ['no year', {}, /year缺少/],
    ['no windows', { year: 2027, title: '通知', isSample: false, addressees: '各局' }, /windows缺少/],
    ['a base that isn’t there', { ...derived({}), basedOn: 1999 }, /basedOn应为四位年度/],
    ['a base that isn’t loaded', { ...derived({}), basedOn: 2031 }, /2031 年度没有完整的周期/],
    ['a window that its base hasn’t', derived({ D99: { endsAt: null } }), /2023 年度没有时间段 D99/],
    ['a misspelt date', derived({ D1: { endAt: null } }), /windows\.D1\.endAt是不认识的项/],
    ['a time without zone', withWindow({ startsAt: '2027-09-11T10:00' }), /windows\[0\]\.startsAt的时间.*应带时区/],
    ['a day that doesn’t exist', withWindow({ startsAt: '2027-02-30T10:00:00+08:00' }), /2027-02-30/],
    ['an unknown stage', withWindow({ stages: ['DRAFTS'] }), /windows\[0\]\.stages\[0\]应为 DRAFT、/],
    ['an end before its start', withWindow({ endsAt: '2023-09-01T00:00:00+08:00' }), /D1 的开始不早于结束/],
    ['a limit of none', { ...whole, limits: { ...whole.limits, paperCopies: 0 } }, /limits\.paperCopies应为正整数/],
    [
      'an alias that means two series',
      { ...whole, series: whole.series.map((item) => ({ ...item, aliases: ['工程'] })) },
      /“工程”重复/,
    ],
    ['a series without a body', { ...whole, bodies: whole.bodies.slice(1) }, /质量技术监督 的评审机构 quality/],
  ])('with %s is refused by name', (_, content, sentence) => {
    expect(() => readNoticeFiles(folderWith(JSON.stringify(content)))).toThrow(sentence)
  })

  test('that is no JSON is refused by name', () => {
    expect(() => readNoticeFiles(folderWith('{'))).toThrow(/own\.json 有误：.*不是有效的 JSON/)
  })

  test('is not written twice', () => {
    const folder = folderWith(JSON.stringify({ ...whole, year: 2027 }))
    writeFileSync(path.join(folder, 'cycles', 'second.json'), JSON.stringify({ ...whole, year: 2027 }))
    expect(() => readNoticeFiles(folder)).toThrow(/second\.json 有误：2027 年度在 own\.json 中已有/)
  })

  test('may be saved by an editor that writes a byte order mark', () => {
    const folder = folderWith(`\uFEFF${JSON.stringify({ ...whole, year: 2027 })}`)
    expect(readNoticeFiles(folder).map(({ year }) => year)).toContain(2027)
  })
})
