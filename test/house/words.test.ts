import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import ts from 'typescript'
import { expect, test } from 'vitest'

/** Words that made readers stop, and what to say in their place. Promise.allSettled and a chart's marks keep their names. */
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
const platform = new Set(['allSettled'])
const excepted = /house\/words|chart|-option|stage-progress|timeline|test\/walk\/|address\.browser/
const generated = /^client\/graphql\/gql\/|^server\/database\/(migration\/|tables\.ts)/
/** Columns of released migrations keep their names. */
const columns: Record<string, string> = { 'server/import/apply/refuse-stale.ts': 'marks' }
const each = Object.keys(banned).join('|')
const capital = each.replaceAll(/(^|\|)[a-z]/g, (begin) => begin.toUpperCase())
/** Whether a text may hold one as a word of its own, so that few files have to be parsed. */
const anyBanned = new RegExp(`(?<![A-Za-z])(${each})(?![a-z])|(${capital})(?![a-z])`)

const sources = execFileSync('git', ['ls-files', 'client', 'schema', 'scripts', 'server', 'test'], { encoding: 'utf8' })
  .split('\n')
  .filter((file) => /\.(ts|vue|mjs)$/.test(file) && !generated.test(file) && !excepted.test(file))

const scriptOf = (file: string, text: string) =>
  file.endsWith('.vue') ? (/<script[^>]*>([\s\S]*?)<\/script>/.exec(text)?.[1] ?? '') : text

const wordsOf = (name: string) =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)

const bannedIn = (words: readonly string[]) => words.filter((word) => Object.hasOwn(banned, word))
const complaint = (place: string, name: string, word: string) => `${place}: ${name}; say ${banned[word]}`

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
      .flatMap((name) => bannedIn(wordsOf(name)).map((word) => complaint(file, name, word)))
  })
  expect(found).toEqual([])
})

test('no description of the contract says told, settle or concern', () => {
  const descriptions = readFileSync('schema/schema.graphql', 'utf8').match(/"""[\s\S]*?"""/g) ?? []
  expect(descriptions.length).toBeGreaterThan(1000)
  const found = descriptions.flatMap((text) =>
    bannedIn(text.toLowerCase().split(/[^a-z]+/))
      .filter((word) => !/^(mark|marked|marks|turn)$/.test(word))
      .map((word) => complaint('schema.graphql', text.replaceAll(/\s+/g, ' '), word)),
  )
  expect(found).toEqual([])
})
