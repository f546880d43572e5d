import { describe, expect, test } from 'vitest'
import { countyLabel, Stage, stageLabel } from '../../schema/vocabulary'
import { workingCalendar } from '../../server/calendar/loaded'
import { readNoticeFiles } from '../../server/cycle/notice-file'
import { reviveCycle } from '../../server/cycle/revive-cycle'
import { checkCharacter } from '../../schema/field/id-number'
import { templateColumns } from '../../server/import/template'
import { sampleYear, type SampleRow } from '../../server/sample/year'

const cycles = readNoticeFiles('nowhere').map(reviveCycle)
const newest = cycles.at(-1)!
const midMeetings = new Date('2026-11-24T12:00:00+08:00')

const rowsAt = (now: Date, seed = 7) =>
  cycles.map((cycle) => sampleYear({ cycle, calendar: workingCalendar, now, count: 3000, seed }))
const years = rowsAt(midMeetings)
const all = years.flat()

function shareOf(rows: SampleRow[], holds: (row: SampleRow) => boolean): number {
  return rows.filter(holds).length / rows.length
}
const among = (header: string, value: string) => shareOf(all, (row) => row[header] === value)
const words = (rows: SampleRow[], header: string) => new Set(rows.map((row) => row[header]))

test('the same seed tells the same, another seed another story', () => {
  expect(rowsAt(midMeetings)).toEqual(years)
  expect(rowsAt(midMeetings, 8)).not.toEqual(years)
})

test('a row has the template’s columns in its order', () => {
  expect(Object.keys(all[0]!)).toEqual(templateColumns.map(({ header }) => header))
})

describe('people', () => {
  const idNumbers = all.map((row) => String(row['身份证号']))

  test('have ID numbers that no real person has, with a valid check digit', () => {
    expect(idNumbers.filter((id) => !/^900000\d{11}[\dX]$/.test(id) || checkCharacter(id) !== id[17])).toEqual([])
  })

  test('are told apart by them: within a year only the five planted ones come twice, and one number is one person', () => {
    for (const rows of years) expect(rows.length - words(rows, '身份证号').size).toBe(5)
    const nameOf = new Map(all.map((row) => [row['身份证号'], row['姓名']]))
    expect(all.filter((row) => nameOf.get(row['身份证号']!) !== row['姓名'])).toEqual([])
  })

  test('come back in a later year now and then', () => {
    const again = all.length - new Set(idNumbers).size
    expect(again / all.length).toBeGreaterThan(0.02)
    expect(again / all.length).toBeLessThan(0.08)
  })

  test('carry their birth date and gender in the ID number, but for a mistyped few', () => {
    const contradicted = all.filter((row) => {
      const id = String(row['身份证号'])
      const odd = Number(id[16]) % 2 === 1
      return String(row['出生年月']).replaceAll('-', '') !== id.slice(6, 14) || odd !== (row['性别'] === '男')
    })
    expect(contradicted.length).toBeGreaterThan(3)
    expect(contradicted.length / all.length).toBeLessThan(0.002)
  })
})

test.each([
  ['族别', '汉族', 0.65],
  ['族别', '维吾尔族', 0.2],
  ['族别', '哈萨克族', 0.09],
  ['隶属关系', '市直', 0.3],
  ['区县', '伊州区', 0.4],
  ['区县', '巴里坤县', 0.18],
  ['区县', '伊吾县', 0.12],
  ['申报途径', '评审', 0.71],
  ['申报途径', '初次确定', 0.17],
  ['申报途径', '授予', 0.06],
  ['申报途径', '委托评审', 0.04],
  ['申报途径', '三年高定', 0.03],
])('%s is %s in about %f', (header, word, share) => {
  expect(Math.abs(among(header, word) - share)).toBeLessThan(0.025)
})

test('the teachers are nearly half', () => {
  const teachers = newest.series.filter(({ isTeacher }) => isTeacher).map(({ name }) => name)
  const share = shareOf(all, (row) => teachers.includes(String(row['申报系列'])))
  expect(share).toBeGreaterThan(0.4)
  expect(share).toBeLessThan(0.5)
})

test('between 75 and 90 of a hundred put to the vote pass', () => {
  for (const rows of years.slice(0, 3)) {
    const voted = rows.filter((row) => row['评审结果'] !== null)
    const share = shareOf(voted, (row) => row['评审结果'] === '通过')
    expect(share).toBeGreaterThan(0.75)
    expect(share).toBeLessThan(0.9)
  }
})

test('employers are skewed: of some 240 the ten biggest have a sixth', () => {
  const counts = new Map<unknown, number>()
  for (const row of all) counts.set(row['工作单位'], (counts.get(row['工作单位']) ?? 0) + 1)
  const biggest = [...counts.values()].toSorted((a, b) => b - a).slice(0, 10)
  expect(counts.size).toBeGreaterThan(200)
  expect(biggest.reduce((sum, count) => sum + count, 0) / all.length).toBeGreaterThan(1 / 6)
})

describe.each(cycles.map((cycle, index) => [cycle.year, cycle, years[index]!] as const))('%i', (_, cycle, rows) => {
  test('has every series, every county and every reviewing body', () => {
    expect(words(rows, '申报系列')).toEqual(new Set(cycle.series.map(({ name }) => name)))
    expect(words(rows, '区县')).toEqual(new Set([null, ...['650502', '650521', '650522'].map(countyName)]))
    const bodies = new Set(rows.map((row) => row['评审委员会']).filter((body) => body !== null))
    expect(bodies).toEqual(new Set(cycle.bodies.map(({ name }) => name)))
  })

  test('names a body for exactly the reviews that the notice gives one (一(一), 一(二))', () => {
    const teachers = new Set<unknown>(cycle.series.filter(({ isTeacher }) => isTeacher).map(({ name }) => name))
    const junior = new Set<unknown>(['初级', '助理级', '员级'])
    const wrong = rows.filter((row) => {
      const countys = row['隶属关系'] === '区县' && junior.has(row['申报级别']) && !teachers.has(row['申报系列'])
      return (row['评审委员会'] !== null) !== (row['申报途径'] === '评审' && !countys)
    })
    expect(wrong).toEqual([])
  })

  test('knows nothing later than now but the day by which to correct and a term’s end', () => {
    const instants = Object.entries(rows[0]!)
      .map(([header]) => header)
      .filter((header) => /时间|开始|结束|日期$/.test(header) && !/^(现任职称取得时间|援疆.*)$/.test(header))
    expect(instants).toHaveLength(12)
    const later = rows.flatMap((row) =>
      instants.filter((header) => row[header] !== null && String(row[header]) > '2026-11-24 12:00'),
    )
    expect(later).toEqual([])
  })

  test('tells each life in order', () => {
    const order = [
      '提交时间',
      '单位上报时间',
      '纸质材料接收日期',
      '评审会日期',
      '结果公示开始',
      '结果公示结束',
      '确认日期',
    ]
    const disordered = rows.filter((row) => {
      const days = order.map((header) => row[header]).filter((day) => day !== null)
      return days.some((day, index) => index > 0 && String(day).slice(0, 10) < String(days[index - 1]).slice(0, 10))
    })
    expect(disordered).toEqual([])
  })

  test('refuses for lateness whoever reports after the deadline', () => {
    const close = cycle.windows.find(({ id }) => id === 'D2')!.endsAt!
    const late = rows.filter((row) => row['单位上报时间'] !== null && shanghai(row['单位上报时间']) > close)
    expect(late.length).toBeGreaterThan(10)
    const unrefused = late.filter((row) => row['结局'] !== null && row['不予受理原因'] !== '逾期申报')
    expect(unrefused).toEqual([])
  })

  test('has its two disqualified only after a vote, and a third return now and then', () => {
    const found = rows.filter((row) => row['结局'] === '取消资格')
    expect(found.length).toBeLessThanOrEqual(2)
    expect(found.every((row) => row['评审结果'] === '通过')).toBe(true)
    const third = rows.filter((row) => row['不予受理原因'] === '第三次退回')
    expect(third.length).toBeGreaterThan(2)
    expect(third.every((row) => row['提交评委会次数'] === 3)).toBe(true)
  })
})

test('finished years are over but for a handful; the newest is in the middle of its meetings', () => {
  for (const rows of years.slice(0, 3)) {
    const open = rows.filter((row) => row['结局'] === null)
    expect(open.length).toBeGreaterThan(0)
    expect(open.length).toBeLessThan(15)
  }
  const running = years.at(-1)!.filter((row) => row['结局'] === null)
  expect(running.length / years.at(-1)!.length).toBeGreaterThan(0.5)
  const stages = words(running, '当前环节')
  for (const stage of [Stage.COMMITTEE_REVIEW, Stage.CORRECTION, Stage.PAPER, Stage.MEETING, Stage.RESULT_NOTICE]) {
    expect(stages).toContain(stageLabel[stage].zh)
  }
  const voted = words(
    years.at(-1)!.filter((row) => row['评审结果'] !== null),
    '评审委员会',
  )
  expect(voted.size).toBeGreaterThan(2)
  expect(voted.size).toBeLessThan(11)
})

test('a later clock continues the same lives', () => {
  const earlier = sampleYear({ cycle: newest, calendar: workingCalendar, now: midMeetings, count: 500, seed: 7 })
  const end = new Date('2026-12-31T23:59:59+08:00')
  const later = sampleYear({ cycle: newest, calendar: workingCalendar, now: end, count: 500, seed: 7 })
  const laterOf = new Map(later.map((row) => [row['申报编号'], row]))
  for (const row of earlier) {
    const known = laterOf.get(row['申报编号']!)!
    for (const header of ['姓名', '身份证号', '公示开始', '评审会日期', '评审结果', '确认日期', '结局']) {
      expect([header, row[header] ?? known[header]]).toEqual([header, known[header]])
    }
  }
  expect(later.filter((row) => row['结局'] === '确认').length).toBeGreaterThan(
    earlier.filter((row) => row['结局'] === '确认').length,
  )
})

test('before the platform opens there is nobody; in its first days only the first', () => {
  const at = (now: string) =>
    sampleYear({ cycle: newest, calendar: workingCalendar, now: new Date(now), count: 500, seed: 7 })
  // Some of those that the sample plants submit on the eve of the opening.
  expect(at('2026-09-13T09:00:00+08:00')).toEqual([])
  const early = at('2026-09-18T12:00:00+08:00')
  expect(early.length).toBeGreaterThan(0)
  expect(early.length).toBeLessThan(250)
})

function countyName(code: string): string {
  return countyLabel[code as keyof typeof countyLabel].zh
}

/** `yyyy-mm-dd hh:mm`, read like the import. */
function shanghai(text: unknown): Date {
  return new Date(`${String(text).replace(' ', 'T')}:00+08:00`)
}
