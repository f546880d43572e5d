import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readNoticeFiles } from '../../server/cycle/notice-file'
import { reviveCycle } from '../../server/cycle/revive-cycle'
import { groundOf } from '../../server/finding/ground'
import { specifiedRules } from '../../server/finding/specified-rules'

const cycles = readNoticeFiles('nowhere').map(reviveCycle)
const cycleOf = (year: number) => cycles.find((cycle) => cycle.year === year)!

const notice = readFileSync('docs/notice-2023.txt', 'utf8').replaceAll(/\s/g, '')

test('each rule is listed once, in the order of its number', () => {
  const ids = specifiedRules.map(({ id }) => id)
  expect(ids).toEqual([...new Set(ids)].toSorted())
})

test.each(specifiedRules.filter(({ clause }) => clause !== null))('$id quotes the notice word for word', (rule) => {
  const { clause, quote } = groundOf(rule, [cycleOf(2023)])
  expect(notice).toContain(quote!.replaceAll(/\s/g, ''))
  expect(clause).toBe(rule.clause)
})

test('what no notice says is quoted from none', () => {
  const silent = specifiedRules.filter(({ clause }) => clause === null)
  expect(silent.map(({ id }) => id)).toEqual(['R45', 'R47', 'R48', 'R49'])
  for (const rule of silent) expect(groundOf(rule, cycles)).toEqual({ clause: null, quote: null })
})

test.each([2024, 2025, 2026])('an invented cycle of %i quotes no words, and says whose clause it is', (year) => {
  for (const rule of specifiedRules.filter(({ clause }) => clause !== null)) {
    expect(groundOf(rule, [cycleOf(year)])).toEqual({ clause: `参照2023年通知${rule.clause}`, quote: null })
  }
})

test.each([2024, 2025, 2026])('nothing that the cycle of %i shows as its own is of another year’s notice', (year) => {
  const { windows, quotes, knownIssues } = cycleOf(year)
  expect([quotes, knownIssues]).toEqual([{}, []])
  for (const { text, printed, clause } of windows) {
    expect(text).toBe('示例周期，非正式通知。')
    expect(printed).not.toMatch(/2023年|月\d+日/)
    expect(clause).toMatch(/^参照2023年通知/)
  }
})

test('of several years a rule names each clause, and quotes only what all say', () => {
  const shortNotice = specifiedRules.find(({ id }) => id === 'R05')!
  expect(groundOf(shortNotice, [cycleOf(2023), cycleOf(2026)])).toEqual({
    clause: '五(二)3；参照2023年通知五(二)3',
    quote: null,
  })
})

test('words that an officer wrote for a period are its own, before the rest of the notice is in', () => {
  const sample = cycleOf(2026)
  const windows = sample.windows.map((window) =>
    window.id === 'D4' ? { ...window, text: '评审委员会审核时间：10月19日—10月23日。' } : window,
  )
  const [checkOverdue, shortNotice] = ['R15', 'R05'].map((id) => specifiedRules.find((rule) => rule.id === id)!)
  const cycle = { ...sample, windows }
  expect(groundOf(checkOverdue!, [cycle])).toEqual({ clause: '二(一)', quote: '评审委员会审核时间：10月19日—10月23日' })
  expect(groundOf(shortNotice!, [cycle])).toEqual({ clause: '参照2023年通知五(二)3', quote: null })
})
