import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { startTestApp } from '../support/app'
import { signedIn } from '../support/client'
import { explainAll } from '../support/explain'
import { sampleToRead } from '../support/sample'
import { overlaps, printed, type PrintedPage } from './paper'

let pages: PrintedPage[]
let large: PrintedPage[]
let running: PrintedPage[]
let explained: PrintedPage[]
let reasoned: PrintedPage[]
let comparison: PrintedPage[]
let lists: Map<string, PrintedPage[]>

beforeAll(async () => {
  const bureau = await signedIn(await sampleToRead(), 'bureau')
  const folder = mkdtempSync(path.join(tmpdir(), 'paper-'))
  const printedOf = async (address: string, name: string, client = bureau) => {
    const response = await client.fetch(`/workbooks/${address}`)
    expect(response.status).toBe(200)
    const file = path.join(folder, `${name}.xlsx`)
    writeFileSync(file, Buffer.from(await response.arrayBuffer()))
    return printed(file)
  }
  pages = await printedOf('annual.xlsx?year=2025', 'annual')
  large = await printedOf('annual.xlsx?year=2025&paper=A3', 'large')
  comparison = await printedOf('comparison.xlsx?year=2025,2026', 'comparison')
  running = await printedOf('annual.xlsx?year=2026', 'running')
  const other = await startTestApp({ data: 'sample' })
  const writer = await signedIn(other, 'bureau')
  await explainAll(writer, 2025, '2026-11-20')
  explained = await printedOf('annual.xlsx?year=2025', 'explained', writer)
  await explainAll(writer, 2024, '2026-11-20')
  await sql`update change_reason set reason = '评审计划调整，部分单位集中申报，去年同期人数偏少（' || left(md5(cell), 6) || '）'`.execute(
    other.portal.owner.em.fork().getKysely(),
  )
  reasoned = await printedOf('annual.xlsx?year=2024', 'reasoned', writer)
  await other.stop()
  lists = new Map()
  for (const name of ['pending', 'findings', 'declarations']) {
    lists.set(name, await printedOf(`${name}.xlsx?year=2026&county=650522`, name))
  }
  const few = 'declarations.xlsx?year=2026&county=650522&columns=platformNo,name,series'
  lists.set('few', await printedOf(few, 'few'))
}, 1_200_000)

const textOf = ({ lines }: PrintedPage) => lines.join('\n')
/** Pages of forms, by the table's code. A page that continues a form has its header, but not its 表号, above other forms. */
function formPages(): Map<string, PrintedPage[]> {
  const forms = new Map<string, PrintedPage[]>()
  const add = (code: string, page: PrintedPage) => forms.set(code, [...(forms.get(code) ?? []), page])
  let code: string | null = null
  for (const page of pages) {
    const own = [...textOf(page).matchAll(/表\s*号：\S*?(T\d+)表/g)]
    const header = textOf(page).search(/^\s*(—\s*)*甲\s/m)
    const continues = header >= 0 && header < (own[0]?.index ?? Infinity)
    if (code && continues) add(code, page)
    for (const [, each] of own) add(each!, page)
    code = own.at(-1)?.[1] ?? (continues ? code : null)
  }
  return forms
}

/** Whether it is a page of cover, tables or charts, not of 异常变化说明, which is behind the twenty pages. */
const isTable = (page: PrintedPage) => !/原因\d+/.test(textOf(page))

/** Rows of a list begin with the number of a declaration or of a rule. */
const numbersOn = ({ words }: PrintedPage) =>
  words.map(({ text }) => text).filter((text) => /^(R\d{2}|\D{0,3}20\d\d-\d{5,})$/.test(text))
const rowsOn = (page: PrintedPage) => numbersOn(page).length

/** A line of a form has a code of two or more digits between its labels and its figures. */
const isFigureLine = (line: string) => /\s\d{2,3}\s+\S/.test(line) && !/甲|列|第.*页|年度/.test(line)

describe('the annual statistics on paper', () => {
  test('are a book of tables: the rows of people aren’t printed', () => {
    expect(pages.length).toBeLessThanOrEqual(20)
    expect(large.length).toBeLessThanOrEqual(20)
    expect(pages.map(textOf).join('\n')).not.toMatch(/9\d{5}\*{8}/)
    // Of a running year nearly every figure differs from the year before.
    expect(running.length).toBeLessThanOrEqual(20)
    for (const [name, book] of Object.entries({ pages, large, running })) {
      expect([name, book.filter((page) => /职称评审图表/.test(textOf(page))).length]).toEqual([name, 1])
    }
  })

  test('have the reasons of a year that is filed, a common one once, behind at most twenty pages of tables', () => {
    const text = explained.map(textOf).join('\n')
    expect(Number(/共 (\d+) 项数字，均已说明/.exec(text)![1])).toBeGreaterThan(10)
    expect(explained.filter(isTable).length).toBeLessThanOrEqual(20)
    // Without the reasons the sheet isn't printed.
    expect(explained.length).toBeGreaterThan(pages.length)
    expect(text.split('评审计划调整').length).toBe(2)
  })

  test('have all reasons of a year in which every figure has another one, in a table after the tables', () => {
    const reasons = reasoned.filter((page) => /评审计划调整/.test(textOf(page)))
    const lines = reasoned.filter((page) => !reasons.includes(page))
    const named = new Set(lines.flatMap((page) => textOf(page).match(/(?<=\s)原因\d+(?=\s|$)/g) ?? []))
    const said = reasons.flatMap((page) => textOf(page).match(/原因\d+(?=\s+\d+\s+评审计划调整)/g) ?? [])
    expect(said.length).toBeGreaterThan(20)
    expect(said.toSorted()).toEqual([...named].toSorted())
    expect(reasoned.filter(isTable).length).toBeLessThanOrEqual(20)
    // Each page of reasons has their header, not that of the lines.
    reasons.forEach((page, index) =>
      expect([index, textOf(page)]).toEqual([
        index,
        expect.stringMatching(/原因\s+代码\s+变化原因（说明人）\s+涉及行数/),
      ]),
    )
    expect(reasons.map(textOf).join()).not.toContain('增减率')
  })

  test('the cover fills its page, on A3 with larger type', () => {
    for (const [name, [cover]] of Object.entries({ pages, large, running, comparison })) {
      const { words, height, width } = cover!
      const filled = Math.max(...words.filter(({ top }) => top < 0.93 * height).map(({ bottom }) => bottom)) / height
      const right = Math.max(...words.map((word) => word.right)) / width
      expect([name, filled > 0.6, right > 0.75]).toEqual([name, true, true])
      expect([name, textOf(cover!)]).toEqual([name, expect.stringMatching(/填表人.*填报日期/)])
    }
  })

  test('days below the lines of 累计流量 are on one line each', () => {
    for (const [name, book] of Object.entries({ pages, running })) {
      const { words } = book.find((page) => /职称评审图表/.test(textOf(page)))!
      const days = words.filter(({ text }) => /^(20\d\d-)?\d\d-(\d\d)?$/.test(text)).map(({ text }) => text)
      // Those of the figures and some of the chart.
      expect([name, days.length > new Set(days).size]).toEqual([name, true])
      expect([name, days.filter((day) => day.endsWith('-'))]).toEqual([name, []])
    }
  })

  test('all type has eight points or more', () => {
    // The box of a word is its size with the room above and below, which is 1.15 times as high at least.
    const all = [...pages, ...large, ...[...lists.values()].flat()]
    all.forEach(({ words }, index) => {
      const least = Math.min(...words.map(({ top, bottom }) => bottom - top))
      expect([index, least]).toEqual([index, Math.max(least, 8 * 1.15)])
    })
  })

  test('no number is too wide for its cell, and no text lies over another', () => {
    expect(pages.filter((page) => /#{3}/.test(textOf(page)))).toEqual([])
    for (const [code, own] of formPages()) {
      own.forEach((page, index) => expect([code, index, overlaps(page)]).toEqual([code, index, []]))
    }
  })

  test.each(['pending', 'findings', 'declarations'])(
    'a list has title, unit, cut-off and signatures, and its keys on every page: %s',
    (name) => {
      const own = lists.get(name)!
      const [first] = own
      expect(textOf(first!)).toMatch(/哈密市2026年度/)
      expect(own.some((page) => /填报单位/.test(textOf(page)))).toBe(true)
      // A list of one county isn't taken for the whole one.
      expect(textOf(first!)).toContain('筛选：区县：伊吾县')
      expect(own.some((page) => /截止时间/.test(textOf(page)))).toBe(true)
      expect(own.some((page) => /审核人/.test(textOf(page)))).toBe(true)
      expect(own.filter((page) => /#{3}/.test(textOf(page)))).toEqual([])
      own.forEach((page, index) => expect([name, index, rowsOn(page) >= 3]).toEqual([name, index, true]))
    },
  )

  test('the foot of each page has signatures, number and code beside each other, also on upright paper', () => {
    const upright = lists.get('few')!
    expect(upright.every(({ width, height }) => width < height)).toBe(true)
    for (const [name, own] of lists) {
      own.forEach((page, index) => {
        const { height } = page
        const foot = page.words.filter(({ top }) => top > height - 45).toSorted((a, b) => a.left - b.left)
        expect([name, index, foot.map(({ text }) => text).join('')]).toEqual([
          name,
          index,
          expect.stringMatching(/第\d+页共\d+页核验码[2-9A-HJ-NP-Z]{4}-/),
        ])
        expect([name, index, overlaps({ ...page, words: foot })]).toEqual([name, index, []])
      })
    }
  })

  test('small tables of 年度对比 are together on a page, and its checks aren’t printed', () => {
    const forms = comparison.map((page) => [...textOf(page).matchAll(/表\s*号：\S*?(B\d)表/g)].map(([, code]) => code))
    expect(forms.filter((codes) => codes.length > 0)).toEqual([
      ['B1'],
      ['B2'],
      ['B3', 'B4'],
      ['B5', 'B6'],
      ['B7', 'B8'],
    ])
    // No line of a table needs a second sheet beside the first one.
    expect(comparison.map(textOf).join()).not.toContain('（续')
    expect(comparison.map(textOf).join()).not.toContain('勾稽校验\n')
    comparison.forEach((page, index) => expect([index, overlaps(page)]).toEqual([index, []]))
    expect(comparison.filter((page) => textOf(page).includes('对比图表'))).toHaveLength(1)
  })

  test('a list fills the width of its pages', () => {
    for (const [name, own] of lists) {
      if (name === 'few') continue
      const right = Math.max(...own.map(({ words, width }) => Math.max(...words.map((word) => word.right)) / width))
      expect([name, right > 0.9]).toEqual([name, true])
    }
  })

  test.each([
    ['pending', ['办理方', '电话', '期限'], '办理方类别'],
    ['findings', ['预警', '申报编号', '情况'], '条款'],
  ] as const)(
    'a row of a list of work is on one page, its other columns are only in the sheet: %s',
    (name, headers, beside) => {
      const own = lists.get(name)!
      const numbers = own.flatMap((page) => numbersOn(page).filter((text) => !/^R\d/.test(text)))
      const lines = own.flatMap(({ lines: all }) => all.filter((line) => /\d{4}-\d{5,}/.test(line)))
      expect(numbers.length).toBeGreaterThan(10)
      // No declaration is on two pages side by side, and a finding is on the line of its declaration.
      if (name === 'pending') expect(new Set(numbers).size).toBe(numbers.length)
      else expect(lines.filter((line) => !/^\s*R\d\d/.test(line))).toEqual([])
      for (const header of headers) {
        expect([header, own.every(({ words }) => words.some(({ text }) => text === header))]).toEqual([header, true])
      }
      expect(own.flatMap(({ words }) => words.map(({ text }) => text))).not.toContain(beside)
    },
  )

  test('every page of a form has three of its lines or more, and none a signature alone', () => {
    const forms = formPages()
    expect(forms.size).toBeGreaterThanOrEqual(16)
    for (const [code, own] of forms) {
      own.forEach((page, index) =>
        expect([code, index, page.lines.filter(isFigureLine).length >= 3]).toEqual([code, index, true]),
      )
    }
  })

  test('a page begins with a group, not within one', () => {
    const grouped = ['T1', 'T2', 'T7', 'T11', 'T12', 'T13']
    const later = grouped.flatMap((code) => (formPages().get(code) ?? []).slice(1).map((page) => [code, page] as const))
    expect(later.length).toBeGreaterThan(2)
    for (const [code, page] of later) {
      const first = page.lines.find(isFigureLine)!
      expect([code, first]).toEqual([code, expect.stringContaining('小计')])
    }
  })
})
