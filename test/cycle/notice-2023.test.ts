import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { Level, Pathway, RoutingLane } from '../../schema/vocabulary'
import { readNoticeFiles } from '../../server/cycle/notice-file'
import { reviveCycle } from '../../server/cycle/revive-cycle'
import { workingDaysOf } from '../../server/cycle/working-days-of'
import { workingCalendar } from '../../server/calendar/loaded'

const notice = readFileSync('docs/notice-2023.txt', 'utf8')
const cycle = reviveCycle(readNoticeFiles('nowhere').find(({ year }) => year === 2023)!)
const windowOf = (id: string) => cycle.windows.find((window) => window.id === id)!

test('the title and every window’s words are the notice’s own', () => {
  expect(notice).toContain(cycle.title)
  for (const { id, text } of cycle.windows) expect([id, notice.includes(text)]).toEqual([id, true])
})

describe('the dates of the notice', () => {
  test.each([
    ['D1', '二(一)', '2023-09-11T10:00:00+08:00', '2023-10-11T20:00:00+08:00', 19],
    ['D2', '五(一)', null, '2023-10-11T20:00:00+08:00', null],
    ['D3', '八(一)2', null, '2023-10-16T00:00:00+08:00', null],
    ['D4', '二(一)', '2023-10-16T00:00:00+08:00', '2023-10-21T00:00:00+08:00', 5],
    ['D5', '二(二)', '2023-10-26T00:00:00+08:00', '2023-10-31T00:00:00+08:00', 3],
    ['D6', '二(三)', '2023-11-13T00:00:00+08:00', '2023-12-16T00:00:00+08:00', 25],
  ])('%s %s', (id, clause, startsAt, endsAt, workingDays) => {
    const window = windowOf(id)
    expect(window).toMatchObject({ clause, byNotice: true })
    expect(workingDaysOf(window, workingCalendar)).toBe(workingDays)
    expect(window.startsAt).toEqual(startsAt === null ? null : new Date(startsAt))
    expect(window.endsAt).toEqual(new Date(endsAt))
  })

  test('the filing date is a Sunday, and what the notice doesn’t date is our proposal', () => {
    expect(new Date('2023-10-15T00:00:00Z').getUTCDay()).toBe(0)
    expect(cycle.windows.filter(({ byNotice }) => !byNotice).map(({ id }) => id)).toEqual(['P1'])
  })
})

test('limits: three submissions, five working days twice, two copies double-sided, three years', () => {
  expect(cycle.limits).toEqual({
    committeeSubmissions: 3,
    employerNoticeWorkingDays: 5,
    resultNoticeWorkingDays: 5,
    paperCopies: 2,
    paperDoubleSided: true,
    banYears: 3,
  })
})

test('fourteen specialties and three teacher series, each with a body', () => {
  expect(cycle.series.filter(({ isTeacher }) => !isTeacher).map(({ name }) => name)).toEqual([
    '新闻（记者、编辑）',
    '群文',
    '艺术',
    '文博',
    '图书',
    '质量技术监督',
    '档案',
    '党干校',
    '农业',
    '畜牧兽医',
    '林业工程',
    '水利工程',
    '环境保护工程',
    '建筑工程',
  ])
  expect(cycle.series.filter(({ isTeacher }) => isTeacher).map(({ name }) => name)).toEqual([
    '幼儿园教师',
    '中小学教师',
    '中等职业学校教师',
  ])
  for (const { name } of cycle.series) expect(notice).toContain(name)
  const bodies = cycle.bodies.map(({ code }) => code)
  expect(cycle.series.filter(({ committee }) => !bodies.includes(committee))).toEqual([])
})

test('an alias means one series, an ambiguous word none', () => {
  const words = cycle.series.flatMap(({ name, aliases }) => [name, ...aliases])
  expect(words.length).toBe(new Set(words).size)
  for (const word of cycle.series.flatMap(({ ambiguous }) => ambiguous)) expect(words).not.toContain(word)
})

test('annex 4, exactly as printed', () => {
  const annex = notice.slice(notice.indexOf('各系列评审委员会地点及联系方式'))
  const cells = annex
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  const printed = Array.from({ length: 10 }, (_, row) => cells.slice(5 + row * 4, 9 + row * 4))
  const listed = cycle.bodies.filter(({ annexNo }) => annexNo !== null)
  expect(listed.map(({ annexNo, name, place, phone }) => [String(annexNo), name, place, phone])).toEqual(printed)
})

test('市教育局 is a body that annex 4 gives no contact', () => {
  expect(cycle.bodies.filter(({ annexNo }) => annexNo === null)).toEqual([
    expect.objectContaining({ code: 'education', name: '市教育局', place: null, phone: null }),
  ])
})

describe('routing', () => {
  test('every cell is there once', () => {
    const cells = cycle.routing.map(({ pathway, level, lane }) => `${pathway} ${level} ${lane}`)
    const all = Object.values(Pathway).flatMap((pathway) =>
      Object.values(Level).flatMap((level) => Object.values(RoutingLane).map((lane) => `${pathway} ${level} ${lane}`)),
    )
    expect(cells.toSorted()).toEqual(all.toSorted())
  })

  test('a cell without a body is marked unsaid, and an unsaid one says what is', () => {
    for (const cell of cycle.routing) {
      if (cell.body === null) expect(cell.unsaid).toBe(true)
      if (cell.unsaid) expect(cell.note).toBeTruthy()
      else expect(cell.clause).toBeTruthy()
    }
  })

  test.each([
    ['REVIEW', 'INTERMEDIATE', 'COUNTY', '市各系列评审委员会'],
    ['REVIEW', 'JUNIOR', 'COUNTY', '区县人社部门'],
    ['REVIEW', 'SENIOR', 'COUNTY_TEACHER', '市教育局'],
    ['CONFERMENT', 'INTERMEDIATE', 'CITY_DIRECT', '市人社局615办公室'],
    ['REVIEW', 'SENIOR', 'CITY_DIRECT', null],
    ['STEP_UP_RECOGNITION', 'INTERMEDIATE', 'COUNTY', null],
  ])('%s %s %s → %s', (pathway, level, lane, body) => {
    const cell = cycle.routing.find((c) => c.pathway === pathway && c.level === level && c.lane === lane)!
    expect(cell.body).toBe(body)
  })
})

test('phones and addresses as printed', () => {
  for (const phone of [...cycle.supportPhones, ...cycle.urls]) expect(notice).toContain(phone)
})

test('the seven known inconsistencies are carried', () => {
  expect(cycle.knownIssues.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5, 6, 7])
})
