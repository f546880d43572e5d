import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import ExcelJS from 'exceljs'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { App } from '../../../server/app'
import { startTestApp } from '../../support/app'
import { signedIn, type TestClient } from '../../support/client'
import { explainAll } from '../../support/explain'
import { readForm, shownIn } from '../../support/form-sheet'
import { openedFigure } from '../../support/opened-figure'
import { some } from '../../support/some'

let app: App
const clients = new Map<string, TestClient>()
const accounts = ['bureau', 'yiwu', 'water', 'education', 'leader'] as const

beforeAll(async () => {
  app = await startTestApp({ data: 'sample' })
  for (const name of accounts) clients.set(name, await signedIn(app, name))
})
afterAll(() => app.stop())

interface Change {
  key: string
  tables: string[]
  row: string
  column: string
  before: number
  now: number
  query: string
  queryBefore: string
  difference: string
  version: number
  reason: { text: string; accountName: string } | null
}

const asked = `year asOfBefore compared share least count changes { key tables row column before now query queryBefore difference version reason { text accountName } }`

async function changesOf(account: string, year: number, asOf: string | null = null) {
  const { figureChanges } = await clients.get(account)!.get<{
    figureChanges: {
      asOfBefore: string
      compared: boolean
      least: number
      share: number
      count: number
      changes: Change[]
    }
  }>(`query ($year: Int!, $asOf: Day) { figureChanges(year: $year, asOf: $asOf) { ${asked} } }`, { year, asOf })
  return figureChanges
}

/** The lines of the sheet: equal figures of one item that have one reason are one line. The first figure has its own reason. */
function oncePrinted(changes: readonly Change[]) {
  const lines: (Pick<Change, 'row' | 'before' | 'now'> & { columns: string[]; tables: string[]; index: number })[] = []
  for (const [index, { row, column, before, now, tables }] of changes.entries()) {
    const same = lines.find(
      (line) => index > 0 && line.index > 0 && line.row === row && line.before === before && line.now === now,
    )
    if (!same) lines.push({ row, before, now, columns: [column], tables: [...tables], index })
    else {
      if (!same.columns.includes(column)) same.columns.push(column)
      for (const table of tables) if (!same.tables.includes(table)) same.tables.push(table)
    }
  }
  return lines
}

const explain = (account: string, changes: { key: string; version: number }[], reason: string, year = 2025) =>
  clients.get(account)!.ask<{ explainChanges: { changes: Change[] } }>(
    `mutation ($year: Int!, $changes: [ExplainedChange!]!, $reason: String!) {
        explainChanges(year: $year, changes: $changes, reason: $reason) { ${asked} } }`,
    { year, changes: changes.map(({ key, version }) => ({ key, version })), reason },
  )

const freeze = (cutOff: string, year = 2025) =>
  clients
    .get('bureau')!
    .ask<{ freezeYear: { id: string } }>(
      'mutation ($year: Int!, $cutOff: Day!) { freezeYear(year: $year, cutOff: $cutOff, note: "") { id } }',
      { year, cutOff },
    )

type Row = Record<'series' | 'county' | 'level' | 'vote' | 'outcome' | 'committee' | 'supervisor', string | null> & {
  year: number
  declared: boolean
}

/** The moved figures by series, county and level, found in the rows themselves. */
async function movedInRows(account: string, years: [before: number, now: number]): Promise<Map<string, number[]>> {
  const { rows } = await sql<Row>`select year, series, county, level, vote, outcome, committee, supervisor,
    furthest_stage <> 'DRAFT' as declared from declaration where year = any(${years})`.execute(
    app.portal.owner.em.fork().getKysely(),
  )
  const { rows: scopes } = await sql<{ role: string; counties: string[]; committees: string[]; departments: string[] }>`
    select role, counties, committees, departments from account where username = ${account}`.execute(
    app.portal.owner.em.fork().getKysely(),
  )
  const { role, counties, committees, departments } = scopes[0]!
  const all = role === 'CITY_HR' || role === 'LEADER'
  const seen = rows.filter(
    ({ county, committee, supervisor }) =>
      all ||
      (role === 'COUNTY_HR' && counties.includes(county!)) ||
      (role === 'DEPARTMENT' && (committees.includes(committee!) || departments.includes(supervisor!))),
  )
  const measures: Record<string, (row: Row) => boolean> = {
    DECLARED: ({ declared }) => declared,
    REVIEWED: ({ vote }) => vote !== null,
    PASSED: ({ vote }) => vote === 'PASSED',
    CONFIRMED: ({ declared, outcome }) => declared && outcome === 'CONFIRMED',
  }
  const groupings: ('series' | 'county' | 'level')[][] = [
    [],
    ['series'],
    ['county'],
    ['series', 'level'],
    ['county', 'level'],
  ]
  const figures = new Map<string, number[]>()
  for (const grouping of groupings) {
    for (const [measure, counts] of Object.entries(measures)) {
      for (const row of seen.filter(counts)) {
        const where = grouping.map((name) => `${name}=${row[name]}`)
        const key = [...where, `measure=${measure}`].toSorted().join('&')
        const pair = figures.get(key) ?? [0, 0]
        pair[years.indexOf(row.year)]! += 1
        figures.set(key, pair)
      }
    }
  }
  return new Map(
    [...figures].filter(([, [was, is]]) => {
      const by = Math.abs(is! - was!)
      return by >= 200 || (by >= 20 && by >= 0.3 * was!)
    }),
  )
}

const plainKeys = /^(series|county|level|measure)$/
const canonical = (key: string) => key.split('&').toSorted().join('&')

describe('figures that moved much against the same day a year ago', () => {
  test.each(accounts)('are those of the rows themselves: %s', async (account) => {
    for (const year of [2024, 2025]) {
      const { changes, compared } = await changesOf(account, year)
      expect(compared).toBe(true)
      const crossed = changes.filter(({ key }) => {
        const names = key.split('&').map((part) => part.split('=')[0]!)
        return (
          names.every((name) => plainKeys.test(name)) &&
          names.join() !== 'level,measure' &&
          !(names.includes('series') && names.includes('county'))
        )
      })
      const found = new Map(crossed.map(({ key, before, now }) => [canonical(key), [before, now]]))
      const expected = await movedInRows(account, [year - 1, year])
      if (account === 'bureau') expect(expected.size).toBeGreaterThan(10)
      expect([...found].toSorted()).toEqual([...expected].toSorted())
    }
  })

  test.each(accounts)('each number opens exactly its rows: %s', async (account) => {
    const { changes } = await changesOf(account, 2025)
    for (const { query, queryBefore, difference, now, before } of changes) {
      for (const [address, count] of [
        [`/declarations?${query}`, now],
        [`/declarations?${queryBefore}`, before],
        [difference, now - before],
      ] as const) {
        expect([address, await openedFigure(clients.get(account)!, address)]).toEqual([address, count])
      }
    }
  })

  test('of a running year they are compared with what the year before had on the same day', async () => {
    const { changes, asOfBefore } = await changesOf('bureau', 2026)
    expect(asOfBefore).toBe('2025-11-20')
    expect(changes.length).toBeGreaterThan(0)
    const count = (address: string) => openedFigure(clients.get('bureau')!, address)
    for (const { queryBefore, difference, now, before } of some(changes, 12, 'changes of a running year')) {
      expect(new URLSearchParams(queryBefore).get('asOf')).toBe('2025-11-20')
      expect(await count(`/declarations?${queryBefore}`)).toBe(before)
      expect(await count(difference)).toBe(now - before)
    }
    // Since then its review went on.
    const passed = '/declarations?year=2025&measure=PASSED'
    expect(await count(passed)).toBeGreaterThan(await count(`${passed}&asOf=2025-11-20`))
  })

  test('of a past day, with that day a year earlier; and with nothing before anybody could declare then', async () => {
    const { changes, asOfBefore } = await changesOf('bureau', 2026, '2026-11-01')
    expect(asOfBefore).toBe('2025-11-01')
    for (const { query, queryBefore, now, before } of changes.slice(0, 10)) {
      expect(await openedFigure(clients.get('bureau')!, `/declarations?${query}`)).toBe(now)
      expect(await openedFigure(clients.get('bureau')!, `/declarations?${queryBefore}`)).toBe(before)
    }
    // 2025 began on that day, 2024 a day later in its year.
    expect(await changesOf('bureau', 2025, '2025-09-08')).toMatchObject({ compared: false, changes: [] })
  })

  test('a year without one before it has none', async () => {
    expect(await changesOf('bureau', 2023)).toMatchObject({ compared: false, changes: [] })
  })

  test('a figure of several tables is listed once', async () => {
    const { changes } = await changesOf('bureau', 2025)
    expect(new Set(changes.map(({ key }) => key)).size).toBe(changes.length)
    expect(changes.some(({ tables }) => tables.includes('T1') && tables.includes('T10'))).toBe(true)
  })
})

describe('the reasons', () => {
  test('a year isn’t filed while one is missing; then its sheet has them all', async () => {
    const refused = await freeze('2026-11-01')
    expect(refused.errors![0]!.extensions.code).toBe('CHANGES_UNEXPLAINED')
    const { changes } = await changesOf('bureau', 2025, '2026-11-01')
    expect(refused.errors![0]!.message).toBe(
      `截至 2026-11-01，2025 年度有 ${changes.length} 项数字比上年同期变化较大，还没有写明原因；请先在“异常变化说明”页写明，再归档。`,
    )
    const [first, ...others] = changes
    const explained = await explain('bureau', others, '学校搬迁，申报推迟')
    expect(explained.errors).toBeUndefined()
    expect((await freeze('2026-11-01')).errors![0]!.message).toContain('有 1 项')
    await explain('bureau', [first!], '扩大了评审范围')
    const { data } = await freeze('2026-11-01')
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'changes-')), 'x.xlsx')
    const answer = await clients.get('bureau')!.fetch(`/workbooks/freezes/${data.freezeYear.id}`)
    writeFileSync(file, Buffer.from(await answer.arrayBuffer()))
    const workbook = new ExcelJS.Workbook()
    await workbook.xlsx.readFile(file)
    const { lines, foot } = readForm(workbook.getWorksheet('T17 异常变化说明')!, 2)
    const printed = lines.map(({ labels, cells }) => [...labels, ...cells.map(shownIn)])
    const all = oncePrinted(changes)
    // What changed most is printed as far as the book has room; the other lines are folded, with their reasons in words.
    const listed = Number(/只列增减最大的 (\d+) 行/.exec(foot.join())?.[1] ?? all.length)
    const bySize = all.toSorted((one, other) => Math.abs(other.now - other.before) - Math.abs(one.now - one.before))
    const shown = new Set(bySize.slice(0, listed))
    const words = ['扩大了评审范围（市人社局）', '学校搬迁，申报推迟（市人社局）']
    const reasonOf = (line: (typeof all)[number]) => {
      const place = line.index === 0 ? 0 : 1
      return shown.has(line) ? `原因${place + 1}` : words[place]
    }
    expect(printed).toEqual(
      [...all.filter((line) => shown.has(line)), ...all.filter((line) => !shown.has(line))].map((line) => [
        line.row,
        line.columns.join('、'),
        line.before,
        line.now,
        line.now - line.before,
        line.before === 0 ? '—' : Math.round(((line.now - line.before) / line.before) * 1000) / 1000,
        line.tables.join(' '),
        reasonOf(line),
      ]),
    )
    expect(listed).toBeGreaterThan(30)
    expect(printed.length).toBeLessThan(changes.length)
    // A reason is printed once, whatever number of figures it explains.
    const said = foot.filter((line) => /原因\d：/.test(line)).map((line) => line.replace(/^.*?(?=原因)/, ''))
    expect(said).toEqual(words.map((each, at) => `原因${at + 1}：${each}`))
  })

  test('are those of everybody who counts the same rows, and of nobody else', async () => {
    const own = await changesOf('yiwu', 2025)
    const [first] = own.changes
    if (first) {
      await explain('yiwu', [first], '伊吾县的原因')
      expect((await changesOf('yiwu', 2025)).changes[0]!.reason!.text).toBe('伊吾县的原因')
    }
    const leaders = (await changesOf('leader', 2025)).changes
    expect(leaders.every(({ reason }) => reason !== null && reason.text !== '伊吾县的原因')).toBe(true)
    expect((await changesOf('water', 2025)).changes.every(({ reason }) => reason === null)).toBe(true)
    const denied = await explain('leader', [leaders[0]!], '改写')
    expect(denied.errors![0]!.extensions.code).toBe('FORBIDDEN')
  })

  test('the second of two who write at once is told, and nothing of theirs is saved', async () => {
    const [one, other] = (await changesOf('bureau', 2024)).changes
    expect((await explain('bureau', [one!], '甲', 2024)).errors).toBeUndefined()
    const late = await explain('bureau', [other!, one!], '乙', 2024)
    expect(late.errors![0]!.extensions.code).toBe('CHANGE_MEANWHILE')
    const now = (await changesOf('bureau', 2024)).changes
    expect(now.slice(0, 2).map(({ reason }) => reason?.text ?? null)).toEqual(['甲', null])
    expect(now[0]!.version).toBe(1)
  })

  test.each([
    ['an empty reason', (change: Change) => [[change], ' '] as const, 'INVALID_INPUT'],
    ['a long reason', (change: Change) => [[change], '长'.repeat(301)] as const, 'INVALID_INPUT'],
    ['no figure', () => [[], '原因'] as const, 'INVALID_INPUT'],
    ['a figure that did not move', () => [[{ key: 'measure=DRAFT', version: 0 }], '原因'] as const, 'NOT_FOUND'],
  ])('%s is refused', async (_, of, code) => {
    const { changes } = await changesOf('bureau', 2025)
    const [which, reason] = of(changes[0]!)
    const answer = await explain('bureau', [...which], reason)
    expect(answer.errors![0]!.extensions.code).toBe(code)
  })

  test('are kept without a person’s number, and the record of actions names no reason', async () => {
    const [, second] = (await changesOf('bureau', 2024)).changes
    await explain('bureau', [second!], '见 650501199001011234 的申报', 2024)
    expect((await changesOf('bureau', 2024)).changes[1]!.reason!.text).not.toContain('199001011234')
    const { rows } = await sql<{
      detail: unknown
    }>`select detail from audit_entry where event = 'CHANGES_EXPLAINED'`.execute(app.portal.owner.em.fork().getKysely())
    expect(rows.length).toBeGreaterThan(0)
    expect(JSON.stringify(rows)).not.toContain('申报推迟')
  })

  test('what the office sets for its forms decides which figures they are', async () => {
    await sql`update cycle set notice = jsonb_set(notice, '{settings,form}',
      '{"changeShare": 0, "changeLeast": 100000, "changeCount": 100000}') where year = 2025`.execute(
      app.portal.owner.em.fork().getKysely(),
    )
    expect((await changesOf('bureau', 2025)).changes).toEqual([])
    expect((await freeze('2026-10-30')).errors).toBeUndefined()
    await explainAll(clients.get('bureau')!, 2025, '2026-10-30')
  })
})
