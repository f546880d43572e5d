import { globSync, readFileSync } from 'node:fs'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { foldSearch } from '../../schema/vocabulary'
import type { App } from '../../server/app'
import { startTestApp } from '../support/app'
import { signedIn, type TestClient } from '../support/client'

let app: App
let bureau: TestClient

/** In pinyin order: ā, chén, lǐ, wáng, zhāng. By code point 阿 would be last. */
const words = ['阿试古丽·检索提', '陈家宫乡', '李家湾', '王家沟', '张家川']

beforeAll(async () => {
  app = await startTestApp({ data: 'sample' })
  bureau = await signedIn(app, 'bureau')
  const db = app.portal.owner.em.fork().getKysely()
  for (const [index, word] of words.toReversed().entries()) {
    const employer = `单位${word}`
    const text = [`SEARCH-${index}`, word, 'x', employer, 'x'].map(foldSearch).join('\n')
    await sql`with made as (insert into employer (name, county, supervisor) values (${employer}, '650521', ${`部门${word}`})
        returning id)
      insert into declaration (year, platform_no, name, id_type, employer_id, route, county, pathway, series, level, stage,
        furthest_stage, entered_at, ethnicity, supervisor, search_text)
      select 2026, ${`SEARCH-${index}`}, ${word}, 'RESIDENT', id, 'COUNTY', '650521', 'REVIEW', 'water', 'JUNIOR',
        'SUPERVISOR_REVIEW', 'SUPERVISOR_REVIEW', '2026-10-09T10:00+08', ${`族${word}`}, ${`部门${word}`}, ${text} from made`.execute(
      db,
    )
    await sql`insert into account (username, display_name, role, departments, password_hash)
      select ${`search-${index}`}, ${`账号${word}`}, 'DEPARTMENT', array[${`部门${word}`}], password_hash
      from account where username = 'bureau'`.execute(db)
    await bureau.get('mutation ($contacts: [ContactInput!]!) { saveContacts(contacts: $contacts) { saved { id } } }', {
      contacts: [{ kind: 'SUPERVISOR', key: `部门${word}`, phone: '2265596' }],
    })
    await sql`update committee set place = ${word} where year = 2023 and annex_no = ${index + 1}`.execute(db)
  }
})
afterAll(() => app.stop())

/** All texts in an answer. */
const textsIn = (answer: unknown): string[] =>
  typeof answer === 'string' ? [answer] : Object.values(answer ?? {}).flatMap(textsIn)
const ours = (answer: unknown) => words.filter((word) => textsIn(answer).some((text) => text.endsWith(word)))
const inOrder = (answer: unknown) => textsIn(answer).flatMap((text) => words.find((word) => text.endsWith(word)) ?? [])

const declared = `declarations(filter: { year: [2026], search: $search }) { edges { node { name } } }`

/** Every search field: its place in the client or the contract, and the query that it sends. */
const searches: [where: string[], ask: string][] = [
  [['client/declaration/SearchBox.vue', 'DeclarationFilter.search'], `query ($search: String) { ${declared} }`],
  [
    ['client/committee/CommitteesPage.vue', 'Query.committees'],
    `query ($search: String) { committees(year: 2023, search: $search) { place } }`,
  ],
  [
    ['client/account/AccountsPage.vue', 'Query.accounts'],
    `query ($search: String) { accounts(search: $search) { displayName } }`,
  ],
]

/** A view's conditions as its address has them, a box that looks through the rules of its own page, and the part of the kit. */
const noQuery = [
  'SavedView.search',
  'SavedViewInput.search',
  'client/finding/FindingsPage.vue',
  'client/ui/SearchField.vue',
]

describe('what is typed is found as it is stored', () => {
  test('no search box and no argument that searches is missing here', () => {
    const boxes = globSync('client/**/*.vue').filter((file) =>
      /type="search"|<SearchField/.test(readFileSync(file, 'utf8')),
    )
    const types = readFileSync('schema/schema.graphql', 'utf8').matchAll(/^(?:type|input) (\w+) \{\n([\s\S]*?)^\}/gm)
    const fields = [...types].flatMap(([, type, body]) => {
      const own = /^ {2}search: String/m.test(body!) ? [`${type}.search`] : []
      const asked = [...body!.matchAll(/^ {2}(\w+)\(\n((?: {4}.*\n|\n)*)/gm)].filter(([, , args]) =>
        /^ {4}search: String/m.test(args!),
      )
      return [...own, ...asked.map(([, field]) => `${type}.${field}`)]
    })
    expect([...boxes, ...fields].toSorted()).toEqual([...searches.flatMap(([where]) => where), ...noQuery].toSorted())
  })

  test.each(
    searches.flatMap(([[where], ask]) =>
      [
        ['阿试古丽·检索提', 0],
        ['阿试古丽•检索提', 0],
        ['阿试古丽．检索提', 0],
        ['阿试 古丽.检索提', 0],
        ['　阿试古丽‧检索提 ', 0],
        ['阿试\u200b古丽・检', 0],
        ['陈家 宫', 1],
      ].map(([typed, index]) => [where, typed, index, ask] as [string, string, number, string]),
    ),
  )('%s: %j', async (_, typed, index, ask) => {
    expect(ours(await bureau.get(ask, { search: typed }))).toEqual([words[index]])
  })

  test.each([
    ['search-0', 'ＳＥＡＲＣＨ－０', `query ($search: String) { ${declared} }`],
    ['search-0', 'Search- 0', 'query ($search: String) { accounts(search: $search) { displayName } }'],
    ['czyjsjd', 'ＣＺＹＪＳＪＤ', 'query ($search: String) { committees(year: 2023, search: $search) { code } }'],
  ])('whatever its case and width: %s as %s', async (plain, typed, ask) => {
    expect(await bureau.get(ask, { search: typed })).toEqual(await bureau.get(ask, { search: plain }))
  })

  test('the audit finds a person however the username is typed', async () => {
    const auditor = await signedIn(app, 'auditor')
    const ask =
      'query ($username: String) { auditEntries(filter: { username: $username }, first: 1) { edges { node { username } } } }'
    for (const username of ['bureau', ' BUREAU ', 'ｂｕｒｅａｕ', 'bur\u200beau'])
      expect(textsIn(await auditor.get(ask, { username }))).toEqual(['bureau'])
  })
})

/** Every list that is sorted by names of people or offices. The committees of annex 4 have the notice's order. */
const lists: [what: string, ask: string][] = [
  ['accounts of a role', '{ accounts(search: "账号") { displayName } }'],
  ['departments to choose from', '{ grantableScope { departments } }'],
  ['whom to phone', '{ contacts { key } }'],
  [
    'holders of desks with as much to do',
    '{ desks(filter: { year: [2026], search: "search-" }) { loads { supervisor } } }',
  ],
  ...(['EMPLOYER', 'ETHNICITY'] as const).map((by): [string, string] => [
    `figures by ${by}, equally large`,
    `{ statistics(filter: { year: [2026], search: "search-" }, by: [${by}]) { labels } }`,
  ]),
  ...(['NAME', 'EMPLOYER'] as const).map((by): [string, string] => [
    `declarations by ${by}`,
    `{ declarations(filter: { year: [2026], search: "search-" }, sort: { field: ${by}, direction: ASC }) {
      edges { node { name } } } }`,
  ]),
]

describe('names stand in the order of their pinyin', () => {
  test.each(lists)('%s', async (_, ask) => {
    expect(inOrder(await bureau.get(ask))).toEqual(words)
  })

  test('nothing else compares names: not by code point in SQL, not in a language of its own in code', () => {
    const files = globSync(['server/**/*.ts', 'client/**/*.{ts,vue}', 'schema/*.ts'])
    // On a page the columns of every list are sorted in one place, by the browser's order of Chinese, which is pinyin too.
    const places = /^(server\/(text\/by-pinyin\.|database\/migration\/)|client\/ui\/list-features\.ts)/
    const own = files.filter((file) => !places.test(file))
    const sorting =
      /localeCompare|Intl\.Collator|order by (?:[\w".]+, )*"?(?:name|display_?name|supervisor|employer_name|key)"?\b(?! as)/i
    expect(own.filter((file) => sorting.test(readFileSync(file, 'utf8')))).toEqual([])
  })
})
