import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import ts from 'typescript'
import { expect, test } from 'vitest'

/** Words that are hard to understand in identifiers and descriptions, and what to write instead. */
const banned: Record<string, string> = {
  told: 'message, given, received, shown',
  untold: 'unclear, absent',
  settle: 'finish, resolve',
  settled: 'finished, resolved',
  concern: 'warning',
  concerns: 'warnings, reaches',
  mark: 'flag, badge, level, tag',
  marks: 'flags',
  marked: 'flagged',
  turn: 'latest, round, one at a time',
}
/** Words and phrases that are hard to understand in comments and English pages, and what to write instead. */
const bannedInProse: [RegExp, string][] = [
  [/\b(un)?told\b/i, 'given, returned, shown'],
  [/\btells?\b/i, 'shows, says, distinguishes'],
  [/\bsettle[sd]?\b/i, 'finish, resolve'],
  [/\bconcern(s|ed)?\b/i, 'affects, warning'],
  [/(?<!byte[ -]order |question |quotation )\bmarks?\b/i, 'flag, label, highlight'],
  [/\bwh(oever|ichever)\b/i, 'the user who, any'],
  [/\banew\b/i, 'again, new'],
  [/(?<!\w )\bone['’]s\b|\boneself\b/i, 'the user’s own'],
  [/\b(bring|brings|brought) in\b/i, 'import'],
  [/\bso that none (is|was|of)\b/i, 'so that no … is'],
  [/\ball the same\b/i, 'still, also'],
  [/\bof (its|their) own\b(?! [a-z])/i, 'separate, own'],
  [/\blies\b/i, 'is'],
  [/\bstands\b(?! for)/i, 'is'],
  [/\bhears?\b/i, 'receives, is notified'],
]
const platform = new Set(['allSettled'])
const excepted = /house\/words|chart|-option|stage-progress|timeline|test\/walk\/|address\.browser/
const generated = /^client\/graphql\/gql\/|^server\/database\/(migration\/|tables\.ts)/
/** Columns of released migrations keep their names. */
const columns: Record<string, string> = { 'server/import/apply/refuse-stale.ts': 'marks' }
const each = Object.keys(banned).join('|')
const capital = each.replaceAll(/(^|\|)[a-z]/g, (begin) => begin.toUpperCase())
/** Finds files that may contain one of the words, so that only these few must be parsed. */
const anyBanned = new RegExp(`(?<![A-Za-z])(${each})(?![a-z])|(${capital})(?![a-z])`)

const listed = (...places: string[]) => execFileSync('git', ['ls-files', ...places], { encoding: 'utf8' }).split('\n')

const sources = listed('client', 'schema', 'scripts', 'server', 'test').filter(
  (file) => /\.(ts|vue|mjs)$/.test(file) && !generated.test(file) && !excepted.test(file),
)

const scriptOf = (file: string, text: string) =>
  file.endsWith('.vue') ? (/<script[^>]*>([\s\S]*?)<\/script>/.exec(text)?.[1] ?? '') : text

const wordsOf = (name: string) =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)

const bannedIn = (words: readonly string[]) => words.filter((word) => Object.hasOwn(banned, word))
const complaint = (place: string, name: string, instead: string) => `${place}: ${name}; write ${instead}`

function identifiersOf(source: ts.SourceFile): string[] {
  const names: string[] = []
  const walk = (node: ts.Node): void => {
    if (ts.isIdentifier(node) || ts.isPrivateIdentifier(node)) names.push(node.text)
    ts.forEachChild(node, walk)
  }
  walk(source)
  return names.filter((name) => !platform.has(name))
}

test('no identifier is a banned word', () => {
  const found = sources.flatMap((file) => {
    const text = scriptOf(file, readFileSync(file, 'utf8'))
    if (!anyBanned.test(text)) return []
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest)
    return [...new Set(identifiersOf(source))]
      .filter((name) => name !== columns[file])
      .flatMap((name) => bannedIn(wordsOf(name)).map((word) => complaint(file, name, banned[word]!)))
  })
  expect(found).toEqual([])
})

test('no description of the contract has a banned word', () => {
  const descriptions = readFileSync('schema/schema.graphql', 'utf8').match(/"""[\s\S]*?"""/g) ?? []
  expect(descriptions.length).toBeGreaterThan(1000)
  const found = descriptions.flatMap((text) =>
    bannedIn(text.toLowerCase().split(/[^a-z]+/))
      .filter((word) => !/^(mark|marked|marks|turn)$/.test(word))
      .map((word) => complaint('schema.graphql', text.replaceAll(/\s+/g, ' '), banned[word]!)),
  )
  expect(found).toEqual([])
})

/** The comments of a source. Code in backticks is left out. */
const commentsOf = (text: string) =>
  (text.match(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/ .*$|<!--[\s\S]*?-->/gm) ?? []).map((comment) =>
    comment.replaceAll(/`[^`]*`/g, '').replaceAll(/\s*\n\s*(\*|\/\/)?\s*/g, ' '),
  )

const proseComplaints = (file: string, texts: readonly string[]) =>
  texts.flatMap((text) =>
    bannedInProse.flatMap(([pattern, instead]) => {
      const found = pattern.exec(text)
      return found ? [complaint(file, text.slice(Math.max(0, found.index - 40), found.index + 40), instead)] : []
    }),
  )

test('no comment has a banned word', () => {
  const commented = listed('client', 'schema', 'scripts', 'server', 'test').filter(
    (file) => /\.(ts|vue|mjs|css)$/.test(file) && !generated.test(file) && file !== 'test/house/words.test.ts',
  )
  expect(commented.length).toBeGreaterThan(1000)
  const found = commented.flatMap((file) => proseComplaints(file, commentsOf(readFileSync(file, 'utf8'))))
  expect(found).toEqual([])
})

test('no English page has a banned word', () => {
  const pages = listed('docs', 'CHANGELOG.md', 'CONTRIBUTING.md', 'README.md').filter((file) => file.endsWith('.md'))
  expect(pages.length).toBeGreaterThan(40)
  const found = pages.flatMap((file) => {
    const prose = readFileSync(file, 'utf8')
      .replaceAll(/^```[\s\S]*?^```/gm, '')
      .replaceAll(/`[^`]*`/g, '')
    return proseComplaints(file, prose.split('\n\n'))
  })
  expect(found).toEqual([])
})
