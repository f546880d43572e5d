import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { searchOfFilter } from '../../schema/field/filter-address'
import { sampleToRead } from '../support/sample'
import { signedIn } from '../support/client'
import { figuresOf, readPaper, type Figures } from './read-paper'

const folder = mkdtempSync(path.join(tmpdir(), 'papers-'))

const run = promisify(execFile)

/** Not synchronously: the portal of the test answers meanwhile. */
async function pagesOf(bytes: Buffer, name: string): Promise<string[]> {
  const file = path.join(folder, `${name}.docx`)
  writeFileSync(file, bytes)
  const profile = `-env:UserInstallation=file://${path.join(folder, 'profile')}`
  await run('soffice', ['--headless', profile, '--convert-to', 'pdf', '--outdir', folder, file])
  const { stdout: text } = await run('pdftotext', ['-layout', path.join(folder, `${name}.pdf`), '-'])
  return text.split('\f').filter((page) => page.trim() !== '')
}

const percent = (a: number, b: number) => `${((Math.round((a / b) * 1000) / 1000) * 100).toFixed(1)}%`

test(
  '简报: an official paper by GB/T 9704 whose figures are the API’s, with the changes of a week',
  { timeout: 120_000 },
  async () => {
    const app = await sampleToRead()
    const bureau = await signedIn(app, 'bureau')
    const { bytes, xml, text, parts } = await readPaper(bureau, 'brief.docx?year=2026')
    const now = await figuresOf(bureau, { year: [2026] })
    const before = await figuresOf(bureau, { year: [2026] }, '2026-11-13')
    const of = (name: keyof Figures) => now[name][0]!
    expect(text).toContain('关于2026年度职称评审工作进展情况的通报')
    expect(text).toContain(`共申报${of('declared')}件`)
    expect(text).toContain(`办结率${percent(of('declared') - of('inProgress'), of('declared'))}`)
    const more = of('passed') - before.passed[0]!
    expect(more).toBeGreaterThan(0)
    expect(text).toContain(`通过${of('passed')}件（比上周增加${more}件）`)
    expect(text).toContain(`通过率${percent(of('passed'), of('reviewed'))}`)
    expect(text).toContain(`其中超过通知规定期限${of('overdue')}件`)
    const counties = await figuresOf(bureau, { year: [2026] }, null, ['COUNTY'])
    for (const [at, county] of counties.labels[0]!.entries()) {
      const rows = text.split('\n')
      const place = rows.indexOf(county, rows.indexOf('各区县办理进度', rows.indexOf('名次') - 5))
      expect(rows.slice(place + 1, place + 3)).toEqual([
        String(counties.declared[at]),
        String(counties.declared[at]! - counties.inProgress[at]!),
      ])
    }
    // A4, margins of 37 and 28 mm, a text of 156 × 225 mm, 22 lines of 28 characters.
    const twips = (millimetres: number) => Math.round((millimetres / 25.4) * 1440)
    const attribute = (name: string) =>
      Number(new RegExp(`w:${name}="(-?\\d+)"`).exec(xml.slice(xml.indexOf('<w:sectPr')))?.[1])
    const close = (name: string, millimetres: number) =>
      expect(Math.abs(attribute(name) - twips(millimetres))).toBeLessThan(15)
    close('w', 210)
    close('h', 297)
    close('top', 37)
    close('left', 28)
    close('right', 26)
    close('bottom', 35)
    expect(Math.floor(twips(225) / attribute('linePitch'))).toBe(22)
    const spacing = Number(/<w:spacing w:val="(-?\d+)"/.exec(xml)?.[1])
    expect(Math.floor(twips(156) / 20 / (16 + spacing / 20))).toBe(28)
    expect([...parts.keys()].some((name) => name.endsWith('.png'))).toBe(true)

    const pages = await pagesOf(bytes, 'brief')
    expect(pages.length).toBeGreaterThanOrEqual(4)
    expect(pages.map((page) => /—\s*(\d+)\s*—/.exec(page)?.[1])).toEqual(pages.map((_, at) => String(at + 1)))
    // Lines of the first page's text have as many characters as the standard says, as far as LibreOffice breaks them there.
    const longest = Math.max(...pages[0]!.split('\n').map((line) => line.replaceAll(' ', '').length))
    expect(longest).toBeGreaterThanOrEqual(26)
    expect(pages.join('')).not.toContain('###')
  },
)

test('简报 of a county and of a past day have their own figures', async () => {
  const app = await sampleToRead()
  const yiwu = await signedIn(app, 'yiwu')
  const own = await figuresOf(yiwu, { year: [2026] })
  expect((await readPaper(yiwu, 'brief.docx?year=2026')).text).toContain(`共申报${own.declared[0]}件`)
  const bureau = await signedIn(app, 'bureau')
  const past = await figuresOf(bureau, { year: [2026], level: ['INTERMEDIATE'] }, '2026-10-20')
  const { text } = await readPaper(bureau, 'brief.docx?year=2026&level=INTERMEDIATE&asOf=2026-10-20')
  expect(text).toContain(`共申报${past.declared[0]}件`)
  expect(text).toContain('（级别：中级）')
  expect(text).toContain('2026年10月20日')
})

test('催办函: of paper that was received it says so', async () => {
  const app = await sampleToRead()
  const bureau = await signedIn(app, 'bureau')
  const { pending } = await figuresOf(bureau, { year: [2026], desk: ['SUPERVISOR'], stage: ['PAPER'], pending: true })
  const query = `letter.docx?year=2026&desk=SUPERVISOR&supervisor=${encodeURIComponent('市教育局')}`
  const { text } = await readPaper(bureau, query)
  expect(pending[0]).toBeGreaterThan(0)
  expect(text.match(/报送纸质材料（已收到，待认定）/g)).toHaveLength(pending[0]!)
})

test('催办函: what waits on one desk, with its table', { timeout: 120_000 }, async () => {
  const app = await sampleToRead()
  const bureau = await signedIn(app, 'bureau')
  const filter = { year: [2026], desk: ['COMMITTEE'], committee: ['forestry'], pending: true }
  const { pending, overdue } = await figuresOf(bureau, filter)
  expect(pending[0]).toBeGreaterThan(0)
  const { bytes, text } = await readPaper(bureau, 'letter.docx?year=2026&desk=COMMITTEE&committee=forestry')
  expect(text).toContain('林业专业评审委员会：')
  expect(text).toContain(`待审${pending[0]}件，其中超过通知规定期限${overdue[0]}件`)
  const { declarations } = await bureau.get<{
    declarations: { edges: { node: { platformNo: string; name: string; employer: { name: string } } }[] }
  }>(
    `query ($filter: DeclarationFilter!) {
      declarations(filter: $filter, first: 200) { edges { node { platformNo name employer { name } } } } }`,
    { filter },
  )
  for (const { node } of declarations.edges) expect(text).toContain(node.platformNo)
  const pages = await pagesOf(bytes, 'letter')
  expect(pages.length).toBeGreaterThanOrEqual(2)
  // No number and no day is broken over two lines.
  const printed = pages.join('')
  for (const { node } of declarations.edges) expect(printed).toContain(node.platformNo)
  expect(printed).not.toMatch(/\d{4}-(\d{2}-)?(?!\d)/)
  // Nearly every row has one line.
  const lines = printed.split('\n')
  const onOneLine = declarations.edges.filter(({ node }) =>
    lines.some((line) => [node.platformNo, node.name, node.employer.name].every((text) => line.includes(text))),
  )
  expect(onOneLine.length).toBeGreaterThanOrEqual(0.9 * declarations.edges.length)
  expect(pages.map((page) => /—\s*(\d+)\s*—/.exec(page)?.[1])).toEqual(pages.map((_, at) => String(at + 1)))
  // A part of what waits there is named as one, whether the filter or the account makes it a part.
  const part = await readPaper(bureau, 'letter.docx?year=2026&desk=COMMITTEE&committee=forestry&level=INTERMEDIATE')
  expect(part.text).toMatch(/2026年度职称评审（级别：中级）在你处(待审|没有待审件)/)
  const county = await signedIn(app, 'barkol')
  const own = await readPaper(county, 'letter.docx?year=2026&desk=COMMITTEE&committee=forestry')
  expect(own.text).toMatch(/2026年度职称评审（数据范围：巴里坤县）在你处(待审|没有待审件)/)
  for (const query of [
    'year=2026',
    'year=2026&desk=COMMITTEE',
    'year=2026&desk=APPLICANT',
    'year=2026&desk=COMMITTEE,CITY_HR',
  ]) {
    const response = await bureau.fetch(`/workbooks/letter.docx?${query}`)
    expect([response.status, ((await response.json()) as { error: { code: string } }).error.code]).toEqual([
      400,
      'INVALID_INPUT',
    ])
  }
})

test(
  '催办函: the page of pending work has a letter for every named desk, and each opens',
  { timeout: 180_000 },
  async () => {
    const app = await sampleToRead()
    const bureau = await signedIn(app, 'bureau')
    const { desks } = await bureau.get<{
      desks: { loads: { desk: string; committee: string | null; county: string | null; supervisor: string | null; onDesk: number; own: boolean }[] } // prettier-ignore
    }>('{ desks(filter: { year: [2026] }) { loads { desk committee county supervisor onDesk own } } }')
    const holders = Map.groupBy(
      desks.loads.filter(({ desk, committee, county, supervisor, own }) => {
        return !own && desk !== 'EMPLOYER' && (committee ?? county ?? supervisor) !== null
      }),
      ({ desk, committee, county, supervisor }) =>
        searchOfFilter({
          desk: [desk],
          committee: committee === null ? [] : [committee],
          county: county === null ? [] : [county],
          supervisor: supervisor === null ? [] : [supervisor],
        }),
    )
    expect(holders.size).toBeGreaterThan(5)
    const kinds = new Set([...holders.values()].map(([load]) => load!.desk))
    const tried = [...kinds].flatMap((kind) => [...holders].filter(([, [load]]) => load!.desk === kind).slice(0, 2))
    for (const [query, loads] of tried) {
      const { text } = await readPaper(bureau, `letter.docx?year=2026&${query}`)
      expect([query, text]).toEqual([
        query,
        expect.stringContaining(`在你处待审${loads.reduce((sum, { onDesk }) => sum + onDesk, 0)}件`),
      ])
    }
  },
)

test('催办函: an office gets none from itself, and one from another office', async () => {
  const app = await sampleToRead()
  const answerOf = async (account: string, desk: string) => {
    const client = await signedIn(app, account)
    const response = await client.fetch(`/workbooks/letter.docx?year=2026&${desk}`)
    const code = response.ok ? null : ((await response.json()) as { error: { code: string } }).error.code
    return [account, desk, response.status, code]
  }
  const { rows } = await sql<{ supervisor: string }>`select supervisor from declaration d
    where desk = 'SUPERVISOR' and year = 2026 and supervisor = any(
      select unnest(departments) from account where username = 'education') limit 1`.execute(
    app.portal.owner.em.fork().getKysely(),
  )
  const department = `desk=SUPERVISOR&supervisor=${encodeURIComponent(rows[0]!.supervisor)}`
  for (const [account, desk] of [
    ['bureau', 'desk=CITY_HR'],
    ['yiwu', 'desk=COUNTY_HR&county=650522'],
    ['forestry', 'desk=COMMITTEE&committee=forestry'],
    ['education', department],
  ] as const) {
    expect(await answerOf(account, desk)).toEqual([account, desk, 400, 'LETTER_TO_SELF'])
  }
  for (const [account, desk] of [
    ['yiwu', 'desk=CITY_HR'],
    ['bureau', 'desk=COUNTY_HR&county=650522'],
    ['bureau', 'desk=COMMITTEE&committee=forestry'],
    ['bureau', department],
  ] as const) {
    expect(await answerOf(account, desk)).toEqual([account, desk, 200, null])
  }
})
