import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { App } from '../../../server/app'
import { normaliseWord } from '../../../server/text/normalise'
import { startTestApp } from '../../support/app'
import { signedIn, type TestClient } from '../../support/client'

let app: App
let bureau: TestClient
const db = () => app.portal.owner.em.fork().getKysely()

/** Three declarations of 2025 with one reason in two spellings, and one with another. */
const reasons = ['其他有关情况，另行说明', '其他有关情况, 另行说明', '其他有关情况，另行说明', '详见附言']

beforeAll(async () => {
  app = await startTestApp({ data: 'sample' })
  bureau = await signedIn(app, 'bureau')
  for (const [index, reason] of reasons.entries()) {
    await sql`update declaration set return_reason = ${reason} where id = (select id from declaration where year = 2025
      and return_reason is not null and furthest_stage <> 'DRAFT' order by id offset ${index} limit 1)`.execute(db())
  }
})
afterAll(() => app.stop())

const unknown = async (client = bureau) =>
  (
    await client.get<{ unknownReturnReasons: { word: string; rows: number; options: { code: string }[] }[] }>(
      '{ unknownReturnReasons { word rows options { code } } }',
    )
  ).unknownReturnReasons

async function classes(asOf: string | null = null): Promise<Map<string | null, number>> {
  const { statistics } = await bureau.get<{ statistics: { keys: (string | null)[][]; declared: number[] } }>(
    `query ($asOf: Day) { statistics(filter: { year: [2025] }, by: [RETURN_CLASS], asOf: $asOf) { keys declared } }`,
    { asOf },
  )
  const counts = statistics.keys[0]!.map((code, index) => [code, statistics.declared[index]!] as const)
  // A class that had declarations and has none any more is still a group.
  return new Map(counts.filter(([, declared]) => declared > 0))
}

const decide = (word: string, code: string, year: number | null = null) =>
  bureau.ask<{ decideWord: { id: string; label: string } }>(
    'mutation ($word: String!, $code: String!, $year: Int) { decideWord(kind: RETURN_REASON, year: $year, word: $word, code: $code) { id label } }',
    { word, code, year },
  )

async function table(): Promise<Map<string, string>> {
  const { reportTable } = await bureau.get<{ reportTable: { lines: { cells: string[] }[] } }>(
    '{ reportTable(code: "T16", filter: { year: [2025] }) { lines { cells } } }',
  )
  return new Map(reportTable.lines.map(({ cells }) => [cells[0]!, cells[1]!]))
}

test('each distinct reason without a class is listed once, with how many declarations have it', async () => {
  const listed = (await unknown()).filter(({ word }) =>
    reasons.some((each) => normaliseWord(each) === normaliseWord(word)),
  )
  expect(listed.map(({ word, rows }) => [normaliseWord(word), rows])).toEqual([
    [normaliseWord(reasons[0]!), 3],
    [normaliseWord(reasons[3]!), 1],
  ])
  expect(listed[0]!.options.map(({ code }) => code).toSorted()).toEqual(
    ['DUPLICATE', 'EMPLOYER', 'FORMAT', 'INCOMPLETE', 'LATE', 'UNQUALIFIED', 'WRONG_ENTRY'].toSorted(),
  )
})

test('a decision moves every spelling to its class, in figures, table and list, and is taken back as it was', async () => {
  const before = await classes()
  const others = Number((await table()).get('未归类'))
  expect(others).toBe(before.get('OTHER'))
  const { data } = await decide(reasons[0]!, 'FORMAT')
  expect(data.decideWord.label).toBe('格式不符')
  const after = await classes()
  expect([after.get('OTHER') ?? 0, after.get('FORMAT')]).toEqual([before.get('OTHER')! - 3, before.get('FORMAT')! + 3])
  expect(Number((await table()).get('格式不符'))).toBe(after.get('FORMAT'))
  const { declarations } = await bureau.get<{ declarations: { totalCount: number } }>(
    '{ declarations(filter: { year: [2025], returnClass: [FORMAT], measure: [DECLARED] }, first: 1) { totalCount } }',
  )
  expect(declarations.totalCount).toBe(after.get('FORMAT'))
  expect((await unknown()).map(({ word }) => normaliseWord(word))).not.toContain(normaliseWord(reasons[0]!))
  await bureau.get('mutation ($id: ID!) { forgetWord(id: $id) { id } }', { id: data.decideWord.id })
  expect(await classes()).toEqual(before)
})

test('a reason that is written later has the class that was decided; a decision for one year goes before', async () => {
  await decide('详见附言', 'LATE')
  await decide('详见附言', 'DUPLICATE', 2026)
  const rowOf = sql`(select id from declaration where year = 2026 and return_reason is null limit 1)`
  const { rows } = await sql<{ return_class: string }>`update declaration set return_reason = '详见　附言'
    where id = ${rowOf} returning return_class`.execute(db())
  expect(rows).toEqual([{ return_class: 'DUPLICATE' }])
  const { rows: earlier } = await sql<{ return_class: string }>`select return_class from declaration
    where year = 2025 and return_reason = '详见附言'`.execute(db())
  expect(earlier).toEqual([{ return_class: 'LATE' }])
})

test('a past day has the class of the reason that it had', async () => {
  await decide(reasons[0]!, 'UNQUALIFIED')
  const now = await classes()
  const past = await classes('2026-11-19')
  expect(past).toEqual(now)
})

test('a reason with a number of a person can’t be decided, and only who decides sees reasons', async () => {
  expect((await decide('见650501199001011234的材料', 'FORMAT')).errors![0]!.extensions.code).toBe('INVALID_INPUT')
  const county = await signedIn(app, 'yiwu')
  const denied = await county.ask('{ unknownReturnReasons { word } }')
  expect(denied.errors![0]!.extensions.code).toBe('FORBIDDEN')
  const { wordAliases } = await county.get<{ wordAliases: { kind: string }[] }>('{ wordAliases { kind } }')
  expect(wordAliases.filter(({ kind }) => kind === 'RETURN_REASON')).toEqual([])
})

test('the database compares words as the portal does', async () => {
  const words = [
    '甲、乙,丙，丁',
    'Ａ Ｂ・Ｃ',
    '张•三‧李',
    ' \u200B空\u3000格\u00A0 ',
    'é\u0301',
    '．。',
    '①㈠',
    reasons[1]!,
  ]
  for (const word of words) {
    const { rows } = await sql<{ word: string }>`select word_of(${word}) as word`.execute(db())
    expect([word, rows[0]!.word]).toEqual([word, normaliseWord(word)])
  }
})
