import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const root = path.resolve(import.meta.dirname, '../..')
const folders = ['schema', 'server', 'client', 'scripts']

/** Every source file with the project files it imports, both relative to the root. */
function imports(): Map<string, string[]> {
  const files = folders.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((file) => path.join(folder, file))
      .filter((file) => /\.(ts|vue|mjs)$/.test(file) && !file.includes('graphql/gql')),
  )
  return new Map(files.map((file) => [file, importsOf(file, files)]))
}

function importsOf(file: string, files: string[]): string[] {
  const text = readFileSync(path.join(root, file), 'utf8')
  const specifiers = [...text.matchAll(/(?:import|export)\s[^'"]*?from\s+['"](\.[^'"]+)['"]/g)]
  return specifiers.flatMap(([statement, specifier]) => {
    // A type alone ties nothing at run time.
    if (/^(import|export) type /.test(statement)) return []
    const target = path.join(path.dirname(file), specifier!)
    const found = [target, `${target}.ts`, path.join(target, 'index.ts')].find((name) => files.includes(name))
    return found ? [found] : []
  })
}

const graph = imports()
const arrows = [...graph].flatMap(([from, targets]) => targets.map((to) => ({ from, to })))

const within = (file: string, ...places: string[]) => places.some((place) => file === place || file.startsWith(place))

test('the graph is the project’s, not an empty one', () => {
  expect(arrows.length).toBeGreaterThan(100)
})

test('schema imports nothing from the server or the client', () => {
  expect(arrows.filter(({ from, to }) => within(from, 'schema/') && !within(to, 'schema/'))).toEqual([])
})

test('of schema the client imports the plain vocabulary alone, and nothing of the server', () => {
  const foreign = arrows.filter(({ from, to }) => within(from, 'client/') && !within(to, 'client/'))
  expect(foreign.filter(({ to }) => to !== 'schema/vocabulary.ts')).toEqual([])
})

test('the server imports nothing from the client or the scripts', () => {
  expect(arrows.filter(({ from, to }) => within(from, 'server/') && within(to, 'client/', 'scripts/'))).toEqual([])
})

test('nothing imports the programs’ tops: graphql, app, main', () => {
  const tops = new Map([
    ['server/graphql.ts', ['server/app.ts', 'scripts/emit-schema.ts']],
    ['server/app.ts', ['server/main.ts']],
    ['server/main.ts', []],
  ])
  for (const [top, allowed] of tops) {
    expect(arrows.filter(({ from, to }) => to === top && !allowed.includes(from))).toEqual([])
  }
})

test('no cycles', () => {
  const cycles: string[] = []
  const done = new Set<string>()
  const visit = (file: string, trail: string[]) => {
    if (trail.includes(file)) cycles.push([...trail.slice(trail.indexOf(file)), file].join(' → '))
    if (trail.includes(file) || done.has(file)) return
    for (const target of graph.get(file) ?? []) visit(target, [...trail, file])
    done.add(file)
  }
  for (const file of graph.keys()) visit(file, [])
  expect(cycles).toEqual([])
})

test('only config.ts reads the environment of the server', () => {
  const readers = [...graph.keys()].filter(
    (file) => within(file, 'server/') && /process\.env/.test(readFileSync(path.join(root, file), 'utf8')),
  )
  // PostgreSQL's own programs inherit the surroundings they are started in.
  expect(readers).toEqual(['server/config.ts', 'server/database/embedded/program.ts'])
})

test('the owner’s pool is used in named places only', () => {
  const users = [...graph.keys()].filter(
    (file) =>
      within(file, 'server/') && /\bportal\.owner\b|\bowner\.em\b/.test(readFileSync(path.join(root, file), 'utf8')),
  )
  const allowed = [
    'server/access/',
    // Accounts and sessions: the request's role sees neither.
    'server/account/',
    'server/audit/',
    'server/import/',
    // What is looked at is kept although nothing is written; the ID key is of the whole database.
    'server/personal/',
    'server/sample/',
    'server/open-portal.ts',
    'server/workbook/ledger.ts',
  ]
  expect(users.filter((file) => !within(file, ...allowed))).toEqual([])
})
