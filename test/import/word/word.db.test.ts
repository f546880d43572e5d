import path from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Role, WordKind } from '../../../schema/vocabulary'
import type { Viewer } from '../../../server/access/session/viewer'
import type { App } from '../../../server/app'
import { commandViewer } from '../../../server/import/apply/apply-import'
import { planImport } from '../../../server/import/plan/plan-import'
import { startTestApp } from '../../support/app'
import { signedIn, type TestClient } from '../../support/client'
import { aRow, inventedId, xlsxOf, type FileRow } from '../../support/declaration-file'

let app: App
let bureau: TestClient
let yiwu: TestClient
let city: Viewer
let county: Viewer

beforeAll(async () => {
  app = await startTestApp({ data: 'sample' })
  bureau = await signedIn(app, 'bureau')
  yiwu = await signedIn(app, 'yiwu')
  const { rows } = await sql<{ id: number; username: string; display_name: string }>`
    select id, username, display_name from account where username in ('bureau', 'yiwu') order by username`.execute(db())
  const [first, second] = rows.map(({ id, username, display_name: displayName }) =>
    commandViewer({ accountId: id, username, displayName }),
  )
  city = first!
  county = { ...second!, role: Role.COUNTY_HR, counties: ['650522'] }
})
afterAll(() => app.stop())

const db = () => app.portal.owner.em.fork().getKysely()

const plan = async (file: string, viewer = city) =>
  planImport(app.portal, viewer, { fileName: path.basename(file), path: file })

interface Word {
  kind: string
  word: string
  year: number | null
  rows: number
  options: { code: string; label: string; suggested: boolean }[]
}

interface Run {
  new: number
  rejected: number
  unknownWords: Word[]
}

const runQuery = `query ($id: ID!) { importRun(id: $id) {
  new rejected unknownWords { kind word year rows options { code label suggested } } } }`

async function runOf(id: number, client = bureau): Promise<Run> {
  const { importRun } = await client.get<{ importRun: Run }>(runQuery, { id: String(id) })
  return importRun
}

const wordsOf = ({ unknownWords }: Run) => unknownWords.map(({ kind, word, year, rows }) => [kind, word, year, rows])

interface Decision {
  kind: WordKind
  year?: number
  word: string
  code: string
}

const decision = `mutation ($kind: WordKind!, $year: Int, $word: String!, $code: String!) {
  decideWord(kind: $kind, year: $year, word: $word, code: $code) { id kind year word code label account decidedAt } }`

interface Alias extends Decision {
  id: string
  label: string
  account: string
}

async function decide(wanted: Decision): Promise<Alias> {
  return (await bureau.get<{ decideWord: Alias }>(decision, wanted)).decideWord
}

async function aliases(client = bureau): Promise<Alias[]> {
  const asked = '{ wordAliases { id kind year word code label account } }'
  return (await client.get<{ wordAliases: Alias[] }>(asked)).wordAliases
}

/** The audit entries about words, newest first. */
async function audited() {
  const { rows } = await sql<{ username: string; event: string; detail: object }>`
    select username, event, detail from audit_entry where event like 'WORD_%' order by id desc`.execute(db())
  return rows
}

/** Numbers that no declaration of the sample has. */
const row = (number: number, own: FileRow) => aRow(90_000 + number, { 身份证号: inventedId(number), ...own })

describe('the words of a file that no list knows', () => {
  test('are gathered once a word with their rows, the list to choose from, what looks like it first', async () => {
    const file = await xlsxOf([
      row(1, { 申报级别: '高工' }),
      row(2, { 申报级别: '高　工' }),
      row(3, { 申报级别: '高工', 当前环节: '县局初审' }),
      row(4, { 申报系列: '工程技术人员', 申报专业: '水利水电施工' }),
      row(5, { 区县: '哈密市' }),
      row(6, {}),
      row(7, { 区县: '哈密市', 隶属关系: '市直', 学历: '900000198807150025' }),
    ])
    const run = await runOf(await plan(file))
    expect(run.rejected).toBe(6)
    expect(wordsOf(run)[0]).toEqual(['LEVEL', '高工', null, 3])
    expect(wordsOf(run).slice(1).toSorted()).toEqual(
      [
        ['COUNTY', '哈密市', null, 1],
        ['SERIES', '工程技术人员/水利水电施工', 2023, 1],
        ['STAGE', '县局初审', null, 1],
      ].toSorted(),
    )
    const series = run.unknownWords.find(({ kind }) => kind === 'SERIES')!
    expect(series.options[0]).toEqual({ code: 'water', label: '水利工程', suggested: true })
    // The notice's series, and the option that it is none of them.
    expect(series.options).toHaveLength(18)
    expect(series.options.at(-1)).toEqual({ code: 'OTHER_NOTICE', label: '不属于本通知', suggested: false })
    const county = run.unknownWords.find(({ kind }) => kind === 'COUNTY')!
    expect(county.options.map(({ code }) => code).toSorted()).toEqual(['650500', '650502', '650521', '650522'])
  })

  test('suggestions are never applied: the same file again is refused the same', async () => {
    const file = await xlsxOf([row(10, { 申报系列: '水利工程类' })])
    const [first, second] = [await runOf(await plan(file)), await runOf(await plan(file))]
    expect(first.unknownWords[0]!.options[0]).toMatchObject({ code: 'water', suggested: true })
    expect(second).toEqual(first)
  })
})

describe('what the city bureau decides', () => {
  test('is listed, used by the next plan of the same file and of the waiting one, replaced, and forgotten; each is logged', async () => {
    const file = await xlsxOf([row(20, { 申报级别: '副高职', 区县: '伊吾' }), row(21, { 申报级别: '副 高 职' })])
    const waiting = await plan(file)
    expect(await runOf(waiting)).toMatchObject({ new: 0, rejected: 2 })

    const made = await decide({ kind: WordKind.LEVEL, word: '副高职', code: 'SENIOR_ASSOCIATE' })
    expect(made).toMatchObject({ year: null, word: '副高职', label: '副高级', account: '市人社局' })
    expect(await aliases()).toContainEqual(expect.objectContaining({ id: made.id, code: 'SENIOR_ASSOCIATE' }))
    expect(await runOf(await plan(file))).toMatchObject({ new: 2, rejected: 0, unknownWords: [] })
    await bureau.get(`mutation { replanImport(id: "${waiting}") { id } }`)
    await expect.poll(() => runOf(waiting)).toMatchObject({ new: 2, rejected: 0, unknownWords: [] })

    const replaced = await decide({ kind: WordKind.LEVEL, word: '副高 职', code: 'SENIOR' })
    expect(replaced).toMatchObject({ id: made.id, label: '高级' })
    expect((await audited()).slice(0, 2)).toEqual([
      {
        username: 'bureau',
        event: 'WORD_DECIDED',
        detail: { kind: 'LEVEL', year: null, word: '副高 职', before: 'SENIOR_ASSOCIATE', after: 'SENIOR' },
      },
      {
        username: 'bureau',
        event: 'WORD_DECIDED',
        detail: { kind: 'LEVEL', year: null, word: '副高职', before: null, after: 'SENIOR_ASSOCIATE' },
      },
    ])

    expect(await bureau.get(`mutation { forgetWord(id: "${made.id}") { id word code label } }`)).toEqual({
      forgetWord: { id: made.id, word: '副高 职', code: 'SENIOR', label: '高级' },
    })
    expect((await aliases()).map(({ id }) => id)).not.toContain(made.id)
    expect((await audited())[0]).toEqual({
      username: 'bureau',
      event: 'WORD_FORGOTTEN',
      detail: { kind: 'LEVEL', year: null, word: '副高 职', before: 'SENIOR', after: null },
    })
    expect(await runOf(await plan(file))).toMatchObject({ new: 0, rejected: 2 })
    const { errors } = await bureau.ask(`mutation { forgetWord(id: "${made.id}") { id } }`)
    expect(errors![0]!.extensions.code).toBe('NOT_FOUND')
  })

  test('of a notice’s list counts in its year alone', async () => {
    const { id } = await decide({ kind: WordKind.SERIES, year: 2023, word: '节水灌溉', code: 'water' })
    const file = await xlsxOf([
      row(30, { 申报系列: '节水灌溉' }),
      row(31, { 申报系列: '节水灌溉', 年度: 2024, 环节进入时间: '2024-10-16 10:00' }),
    ])
    const run = await runOf(await plan(file))
    expect([run.new, wordsOf(run)]).toEqual([1, [['SERIES', '节水灌溉', 2024, 1]]])
    await bureau.get(`mutation { forgetWord(id: "${id}") { id } }`)
  })

  test('an ending in 当前环节', async () => {
    const { id, label } = await decide({ kind: WordKind.STAGE, word: '终止办理', code: 'WITHDRAWN' })
    expect(label).toBe('已结束：撤回')
    expect(await runOf(await plan(await xlsxOf([row(40, { 当前环节: '终止办理' })])))).toMatchObject({ new: 1 })
    await bureau.get(`mutation { forgetWord(id: "${id}") { id } }`)
  })

  test.each([
    ['a code that isn’t in the list', { kind: WordKind.LEVEL, word: '特级', code: 'SUPER' }],
    ['a word that is known', { kind: WordKind.LEVEL, word: '副高', code: 'SENIOR' }],
    ['an ending that is known', { kind: WordKind.STAGE, word: '已撤回', code: 'DRAFT' }],
    ['an ID number', { kind: WordKind.EDUCATION, word: '900000198807150025', code: 'MASTER' }],
    ['nothing', { kind: WordKind.LEVEL, word: ' 　', code: 'SENIOR' }],
    ['a series of no year', { kind: WordKind.SERIES, word: '节水灌溉', code: 'water' }],
  ])('is not %s', async (_, wanted) => {
    const before = await audited()
    const { errors } = await bureau.ask(decision, wanted)
    expect(errors![0]!.extensions.code).toBe('INVALID_INPUT')
    expect(errors![0]!.message).not.toContain('900000')
    expect(await audited()).toEqual(before)
  })

  test('needs the year’s notice', async () => {
    const { errors } = await bureau.ask(decision, { kind: 'STAGE', year: 2031, word: '初审', code: 'HR_REVIEW' })
    expect(errors![0]!.extensions.code).toBe('CYCLE_UNKNOWN')
  })
})

describe('who may', () => {
  test('a county sees the unknown words of its own imports, and may not decide', async () => {
    const file = await xlsxOf([row(50, { 申报级别: '高工' })])
    const own = await plan(file, county)
    expect(wordsOf(await runOf(own, yiwu))).toEqual([['LEVEL', '高工', null, 1]])
    const { importRun } = await yiwu.get<{ importRun: null }>(runQuery, { id: String(await plan(file)) })
    expect(importRun).toBeNull()
    expect(await aliases(yiwu)).toEqual(await aliases())
    const refused = await yiwu.ask(decision, { kind: 'LEVEL', word: '高工', code: 'SENIOR' })
    expect(refused.errors![0]!.extensions.code).toBe('FORBIDDEN')
    const { errors } = await yiwu.ask('mutation { forgetWord(id: "1") { id } }')
    expect(errors![0]!.extensions.code).toBe('FORBIDDEN')
    expect(wordsOf(await runOf(await plan(file, county), yiwu))).toHaveLength(1)
  })

  test('who may not import sees none of it', async () => {
    for (const name of ['leader', 'water', 'auditor']) {
      const client = await signedIn(app, name)
      for (const asked of ['{ wordAliases { id } }', '{ wordOptions(kind: STAGE) { code } }']) {
        expect((await client.ask(asked)).errors![0]!.extensions.code).toBe('FORBIDDEN')
      }
    }
  })

  test('a list to choose from', async () => {
    const { wordOptions } = await bureau.get<{ wordOptions: Word['options'] }>(
      '{ wordOptions(kind: COMMITTEE, year: 2023) { code label suggested } }',
    )
    expect(wordOptions).toContainEqual({ code: 'water', label: '水利专业', suggested: false })
  })
})
