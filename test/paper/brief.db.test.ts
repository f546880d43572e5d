import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { App } from '../../server/app'
import { searchOfFilter } from '../../schema/field/filter-address'
import { sharpness } from '../../server/workbook/chart/draw-chart'
import { startTestApp } from '../support/app'
import { signedIn, type TestClient } from '../support/client'
import { openedFigure } from '../support/opened-figure'
import { figuresOf, readPaper } from './read-paper'

let app: App
let bureau: TestClient
let yiwu: TestClient
let leader: TestClient

beforeAll(async () => {
  app = await startTestApp({ data: 'sample' })
  bureau = await signedIn(app, 'bureau')
  yiwu = await signedIn(app, 'yiwu')
  leader = await signedIn(app, 'leader')
})
afterAll(() => app.stop())

interface Piece {
  text: string
  rows: string | null
}

interface Preview {
  serial: number
  day: string
  previous: { serial: number; day: string } | null
  lines: { kind: string; pieces: Piece[] }[]
  tables: { title: string; rows: { cells: Piece[] }[] }[]
}

const previewOf = async (client: TestClient, filter: object, asOf: string | null = null) =>
  (
    await client.get<{ briefPreview: Preview }>(
      `query ($filter: DeclarationFilter!, $asOf: Day) { briefPreview(filter: $filter, asOf: $asOf) {
        serial day previous { serial day } lines { kind pieces { text rows } }
        tables { title rows { cells { text rows } } } } }`,
      { filter, asOf },
    )
  ).briefPreview

const textOf = (pieces: readonly Piece[]) => pieces.map(({ text }) => text).join('')

/** The differences that a text says otherwise than the figures which they open, or that open none. */
async function wrongDifferences(client: TestClient, lines: Preview['lines']): Promise<object[]> {
  const wrong: object[] = []
  let found = 0
  for (const { pieces } of lines) {
    for (const [at, { text }] of pieces.entries()) {
      const said = /（(?:比上[期周](增加|减少)|与上[期周])$/.exec(text)
      if (!said) continue
      found += 1
      const { text: count, rows } = pieces[at + 1]!
      const difference = said[1] === undefined ? 0 : Number(count) * (said[1] === '增加' ? 1 : -1)
      const opened = rows?.startsWith('/declarations/difference?') ? await openedFigure(client, rows) : null
      if (opened !== difference) wrong.push({ text, count, rows, opened })
    }
  }
  if (found === 0) wrong.push({ found })
  return wrong
}

test('the type of its chart is printed with eight points or more', async () => {
  const { xml, parts } = await readPaper(bureau, 'brief.docx?year=2026')
  const [, printed] = /<wp:extent cx="(\d+)"/.exec(xml)!
  const png = [...parts].find(([name]) => name.endsWith('.png'))![1]
  const drawn = png.readUInt32BE(16) / sharpness
  const points = Number(printed) / 12_700
  // The smallest type of a chart has 12 of the units in which it is drawn.
  expect((12 * points) / drawn).toBeGreaterThanOrEqual(8)
})

test('a brief without declarations has no table without rows, and doesn’t say that all of none are on time', async () => {
  const { lines, tables } = await previewOf(bureau, { year: [2026], search: '没有这样的申报' })
  expect(tables).toEqual([])
  const text = lines.map(({ pieces }) => textOf(pieces)).join('\n')
  expect(text).toContain('各区县没有申报；也没有逾期。')
  const paper = await readPaper(bureau, 'brief.docx?year=2026&search=没有这样的申报')
  expect(paper.lines.join('\n')).not.toContain('附件')
})

test.each([
  [{ year: [2025] }, null, '截至2026年11月20日，2025年度'],
  [{ year: [2025, 2026] }, null, '截至2026年11月20日，2025、2026年度'],
  [{ year: [2025] }, '2025-11-10', '截至11月10日，2025年度'],
  [{ year: [2026] }, null, '截至11月20日，2026年度'],
])('a brief of %o as of %s begins with a day that can’t be mistaken: %s', async (filter, asOf, words) => {
  const { lines } = await previewOf(bureau, filter, asOf)
  expect(lines.map(({ pieces }) => textOf(pieces)).filter((line) => line.startsWith('截至'))[0]).toContain(words)
})

describe('the preview', () => {
  test.each([
    ['bureau', { year: [2026] }, null],
    ['yiwu', { year: [2026] }, null],
    ['bureau', { year: [2026], level: ['INTERMEDIATE'], outcome: ['CONFIRMED', 'FAILED'] }, null],
    ['bureau', { year: [2026], committee: ['forestry', 'water'] }, '2026-11-10'],
  ])(
    'of %s with %o as of %s: each number opens as many rows, and the file has the same words',
    async (account, filter, asOf) => {
      const client = account === 'bureau' ? bureau : yiwu
      const { lines, tables } = await previewOf(client, filter, asOf)
      const pieces = [...lines.flatMap((line) => line.pieces), ...tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))] // prettier-ignore
      const figures = pieces.filter(
        ({ text, rows }) => rows?.startsWith('/declarations?') && !text.endsWith('%') && text !== '—',
      )
      expect(figures.length).toBeGreaterThan(30)
      const counts = new Map<string, number>()
      for (const { text, rows } of figures) {
        if (!counts.has(rows!)) counts.set(rows!, await openedFigure(client, rows!))
        expect([rows, counts.get(rows!)]).toEqual([rows, Number(text)])
      }
      // A line's other numbers are years, days and working days.
      for (const { pieces: own } of lines) {
        const silent = own.filter(({ text, rows }) => !rows && /\d/.test(text)).map(({ text }) => text)
        for (const text of silent) expect(text.replace(/\d+(年度?|月|日|个工作日)|^20\d\d$/g, '')).not.toMatch(/\d/)
      }
      expect(await wrongDifferences(client, lines)).toEqual([])
      const paper = await readPaper(client, `brief.docx?${searchOfFilter({ ...filter, asOf })}`)
      for (const { kind, pieces: own } of lines) {
        expect(paper.lines).toContain(`${textOf(own)}${kind === 'ADDRESSEE' ? '：' : ''}`)
      }
      for (const { title, rows } of tables) {
        expect(paper.lines).toContain(title)
        for (const { cells } of rows) expect(paper.text).toContain(cells.map(({ text }) => text).join('\n'))
      }
    },
  )
})

const template = async (client: TestClient, year = 2026) =>
  (
    await client.get<{ paperTemplate: { savedIn: number | null; version: number; paragraphs: { key: string; text: string; usual: string }[] } }>( // prettier-ignore
      `query ($year: Int!) { paperTemplate(kind: BRIEF, year: $year) { savedIn version paragraphs { key text usual } } }`,
      { year },
    )
  ).paperTemplate

const save = (client: TestClient, version: number, texts: { key: string; text: string }[], year = 2026) =>
  client.ask<{ savePaperTemplate: { version: number } }>(
    `mutation ($year: Int!, $version: Int!, $texts: [PaperText!]!) {
      savePaperTemplate(kind: BRIEF, year: $year, version: $version, texts: $texts) { version } }`,
    { year, version, texts },
  )

describe('the words of a brief', () => {
  test('are the office’s own, are kept by year, and go into the file', async () => {
    expect(await template(bureau)).toMatchObject({ savedIn: null, version: 0 })
    const texts = [
      { key: 'title', text: '{{年度}}年度职称工作第{{期号}}期简报' },
      { key: 'declared', text: '全市申报{{申报}}件。\n其中办结{{办结}}件，占{{办结率}}。' },
      { key: 'reviewed', text: '' },
    ]
    expect((await save(bureau, 0, texts)).data).toEqual({ savePaperTemplate: { version: 1 } })
    const { declared, inProgress } = await figuresOf(bureau, { year: [2026] })
    const paper = await readPaper(bureau, 'brief.docx?year=2026')
    expect(paper.lines).toContain('2026年度职称工作第1期简报')
    expect(paper.lines).toContain(`全市申报${declared[0]}件。`)
    expect(paper.text).toContain(`其中办结${declared[0]! - inProgress[0]!}件，占`)
    expect(paper.text).not.toContain('参评')
    expect((await readPaper(leader, 'brief.docx?year=2026')).lines).toContain('2026年度职称工作第1期简报')
    expect((await readPaper(yiwu, 'brief.docx?year=2026')).text).toContain('关于2026年度职称评审工作进展情况的通报')

    const stale = await save(bureau, 0, [])
    expect(stale.errors?.map(({ message, extensions }) => [extensions?.code, message])).toEqual([
      ['PAPER_MEANWHILE', '这份模板刚被别人改过，没有保存。请刷新后再改。'],
    ])
    expect((await template(bureau)).paragraphs.find(({ key }) => key === 'reviewed')).toMatchObject({ text: '' })
    expect((await save(bureau, 1, [])).data).toEqual({ savePaperTemplate: { version: 2 } })
    const restored = await template(bureau)
    expect(restored.paragraphs.map(({ text }) => text)).toEqual(restored.paragraphs.map(({ usual }) => usual))
  })

  test('of an earlier year are used until the year has its own', async () => {
    await save(yiwu, 0, [{ key: 'addressee', text: '县各有关单位' }], 2025)
    expect(await template(yiwu)).toMatchObject({ savedIn: 2025, version: 0 })
    expect((await readPaper(yiwu, 'brief.docx?year=2026')).lines).toContain('县各有关单位：')
    await save(yiwu, 0, [])
    expect((await readPaper(yiwu, 'brief.docx?year=2026')).lines).toContain('各有关单位：')
    expect((await readPaper(yiwu, 'brief.docx?year=2025')).lines).toContain('县各有关单位：')
  })

  test('of a letter are those of its own paper', async () => {
    const texts = [
      { key: 'request', text: '请{{办理方}}于三日内办结{{逾期}}件逾期事项。' },
      { key: 'closing', text: '' },
    ]
    const saved = await bureau.ask(
      `mutation ($texts: [PaperText!]!) {
        savePaperTemplate(kind: LETTER, year: 2026, version: 0, texts: $texts) { version } }`,
      { texts },
    )
    expect(saved.errors).toBeUndefined()
    const { overdue } = await figuresOf(bureau, { year: [2026], desk: ['COMMITTEE'], committee: ['forestry'], pending: true }) // prettier-ignore
    const { text } = await readPaper(bureau, 'letter.docx?year=2026&desk=COMMITTEE&committee=forestry')
    expect(text).toContain(`请林业专业评审委员会于三日内办结${overdue[0]}件逾期事项。`)
    expect(text).not.toContain('特此函告')
  })

  test('with an unknown placeholder are refused, and so is who may not write papers', async () => {
    const codes = async (client: TestClient, text: string) =>
      (await save(client, 2, [{ key: 'declared', text }])).errors?.map(({ extensions }) => extensions?.code)
    expect(await codes(bureau, '{{申报量}}')).toEqual(['PAPER_PLACEHOLDER_UNKNOWN'])
    expect(await codes(leader, '{{申报}}')).toEqual(['FORBIDDEN'])
    expect((await save(bureau, 0, [], 1999)).errors?.map(({ extensions }) => extensions?.code)).toEqual([
      'CYCLE_UNKNOWN',
    ])
  })
})

const issue = (client: TestClient, query: string) => client.fetch(`/workbooks/briefs?${query}`, { method: 'POST' })

const issued = async (client: TestClient) =>
  (
    await client.get<{ issuedBriefs: { id: string; serial: number; day: string; scope: string; declared: number; passed: number; accountName: string }[] }>( // prettier-ignore
      '{ issuedBriefs(year: 2026) { id serial day scope declared passed accountName } }',
    )
  ).issuedBriefs

describe('an issued brief', () => {
  test('is kept as it was, and the next one is compared with it', async () => {
    const first = await issue(bureau, 'year=2026&asOf=2026-11-10')
    expect(first.status).toBe(201)
    const { id } = (await first.json()) as { id: string }
    const then = await figuresOf(bureau, { year: [2026] }, '2026-11-10')
    const now = await figuresOf(bureau, { year: [2026] })
    expect(await issued(bureau)).toEqual([
      { id, serial: 1, day: '2026-11-10', scope: '全部', declared: then.declared[0], passed: then.passed[0], accountName: '市人社局' }, // prettier-ignore
    ])
    const kept = await readPaper(bureau, `briefs/${id}`)
    expect(kept.text).toContain(`共申报${then.declared[0]}件`)
    expect((await readPaper(leader, `briefs/${id}`)).bytes.equals(kept.bytes)).toBe(true)

    const more = now.passed[0]! - then.passed[0]!
    expect(more).toBeGreaterThan(0)
    const { text } = await readPaper(bureau, 'brief.docx?year=2026')
    expect(text).toContain('增减与上期（11月10日）相比')
    expect(text).toContain(`通过${now.passed[0]}件（比上期增加${more}件）`)
    const next = await previewOf(bureau, { year: [2026] })
    expect(next).toMatchObject({ serial: 2, previous: { serial: 1, day: '2026-11-10' } })
    expect(await wrongDifferences(bureau, next.lines)).toEqual([])
    const opened = next.lines.flatMap(({ pieces }) => pieces.flatMap(({ rows }) => rows ?? []))
    expect(opened.filter((rows) => rows.includes(`againstDay=2026-11-10&brief=${id}`)).length).toBeGreaterThan(3)
    const { issuedBriefs } = await bureau.get<{ issuedBriefs: { figures: { measure: string; count: number }[] }[] }>(
      '{ issuedBriefs(year: 2026) { figures { measure count } } }',
    )
    expect(issuedBriefs[0]!.figures).toContainEqual({ measure: 'PASSED', count: then.passed[0] })
    // Neither a narrower brief nor one of a day before it has a last one.
    expect(await previewOf(bureau, { year: [2026], level: ['SENIOR'] })).toMatchObject({ serial: 1, previous: null })
    expect(await previewOf(bureau, { year: [2026] }, '2026-11-10')).toMatchObject({ previous: null })

    expect((await issue(bureau, 'year=2026')).status).toBe(201)
    expect((await issued(bureau)).map(({ serial, day }) => [serial, day])).toEqual([
      [2, '2026-11-20'],
      [1, '2026-11-10'],
    ])
    const { rows } = await sql<{ detail: Record<string, unknown> }>`select detail from audit_entry
      where event = 'BRIEF_ISSUED' order by seq`.execute(app.portal.owner.em.fork().getKysely())
    expect(rows.map(({ detail }) => [detail.serial, detail.day])).toEqual([
      [1, '2026-11-10'],
      [2, '2026-11-20'],
    ])
  })

  test('is of one office: another one sees and counts its own', async () => {
    expect(await issued(yiwu)).toEqual([])
    const [newest] = await issued(bureau)
    expect((await yiwu.fetch(`/workbooks/briefs/${newest!.id}`)).status).toBe(404)
    expect((await issue(yiwu, 'year=2026')).status).toBe(201)
    expect(await issued(yiwu)).toMatchObject([{ serial: 1 }])
    expect(await issued(bureau)).toHaveLength(2)
  })

  test('has the same filter in whatever order it is written', async () => {
    expect((await issue(bureau, 'level=SENIOR,JUNIOR&year=2026&asOf=2026-11-12')).status).toBe(201)
    expect(await previewOf(bureau, { year: [2026], level: ['JUNIOR', 'SENIOR'] })).toMatchObject({ previous: { serial: 1 } }) // prettier-ignore
  })

  test.each([
    ['leader', 'year=2026', 403, 'FORBIDDEN'],
    ['bureau', 'year=2026&search=张', 400, 'INVALID_INPUT'],
    ['bureau', 'year=1999', 400, 'CYCLE_UNKNOWN'],
    ['bureau', 'year=2026&asOf=2026-12-31', 400, 'INVALID_INPUT'],
  ])('%s may not issue %s', async (account, query, status, code) => {
    const answer = await issue(account === 'leader' ? leader : bureau, query)
    expect([answer.status, ((await answer.json()) as { error: { code: string } }).error.code]).toEqual([status, code])
  })
})

test('the preview of a 催办函 has the words of its file, and each number opens as many rows', async () => {
  const filter = { year: [2026], desk: ['COMMITTEE'], committee: ['forestry'] }
  const query = `query ($filter: DeclarationFilter!) { letterPreview(filter: $filter) {
    lines { kind pieces { text rows } } tables { title rows { cells { text rows } } } } }`
  const { letterPreview } = await bureau.get<{
    letterPreview: Pick<Preview, 'lines' | 'tables'>
  }>(query, { filter })
  const { lines, tables } = letterPreview
  const figures = lines.flatMap(({ pieces }) => pieces).filter(({ rows }) => rows !== null)
  expect(figures.length).toBeGreaterThanOrEqual(3)
  for (const { text, rows } of figures) expect([rows, await openedFigure(bureau, rows!)]).toEqual([rows, Number(text)])
  const paper = await readPaper(bureau, `letter.docx?${searchOfFilter(filter)}`)
  for (const { kind, pieces } of lines) {
    expect(paper.lines).toContain(`${textOf(pieces)}${kind === 'ADDRESSEE' ? '：' : ''}`)
  }
  expect(tables[0]!.rows.length).toBe(Number(figures[0]!.text))
  for (const { cells } of tables[0]!.rows) expect(paper.text).toContain(cells.map(({ text }) => text).join('\n'))
  const { errors } = await leader.ask(query, { filter })
  expect(errors![0]!.extensions.code).toBe('FORBIDDEN')
})
