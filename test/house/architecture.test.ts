import { readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { arrows, graph, root } from './import-graph'

const within = (file: string, ...places: string[]) => places.some((place) => file === place || file.startsWith(place))

test('the graph is the project’s, not an empty one', () => {
  expect(arrows.length).toBeGreaterThan(100)
})

test('schema imports nothing from the server or the client', () => {
  expect(arrows.filter(({ from, to }) => within(from, 'schema/') && !within(to, 'schema/'))).toEqual([])
})

/** What pages may import of `schema/`: plain data. */
const plain = ['schema/vocabulary.ts', 'schema/role.ts', 'schema/field/']
/** What both sides compute or agree on: how a workbook is verified, tables of two dimensions, what rates are, the year before, what 大屏 shows. */
const shared = ['schema/proof/', 'schema/pivot.ts', 'schema/rate.ts', 'schema/year-before.ts', 'schema/wall.ts']

test('of schema the client imports the plain vocabulary and the plain descriptions of attributes and roles alone, and nothing of the server', () => {
  const foreign = arrows.filter(({ from, to }) => within(from, 'client/') && !within(to, 'client/'))
  expect(foreign.filter(({ to }) => !within(to, ...plain, ...shared))).toEqual([])
})

test('the descriptions of attributes and roles need no library', () => {
  const described = [...graph].filter(([file]) => within(file, ...plain))
  const needed = described.flatMap(([file, targets]) => targets.map((to) => ({ file, to })))
  expect(needed.filter(({ to }) => !within(to, ...plain))).toEqual([])
  for (const [file] of described) expect(readFileSync(path.join(root, file), 'utf8')).not.toMatch(/from '[^.]/)
})

test('the server imports nothing from the client or the scripts', () => {
  expect(arrows.filter(({ from, to }) => within(from, 'server/') && within(to, 'client/', 'scripts/'))).toEqual([])
})

test('nothing imports the programs’ tops: schema, app, main', () => {
  const tops = new Map([
    ['server/schema.ts', ['server/app.ts', 'scripts/emit-schema.ts']],
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
  // PostgreSQL's own programs inherit the environment.
  expect(readers).toEqual(['server/config.ts', 'server/database/embedded/program.ts'])
})

/** Files that use the owner's pool or address, and why the request's pool is not enough. */
const ownerUsers: Record<string, string> = {
  'server/access/access.resolver.ts': 'passwords',
  'server/access/permission/authorize.ts': 'a refusal is kept although nothing is written',
  'server/access/first-account.ts': 'the first account',
  'server/access/route.ts': 'sign-in and sign-out',
  'server/access/session/active-viewer.ts': 'sessions of open pages',
  'server/access/session/refuse-ended.ts': 'reads the session once more, before a file is sent',
  'server/access/session/same-rights.ts': 'reads the account once more, before a file is kept for it',
  'server/access/session/viewer-of.ts': 'sessions',
  'server/access/wall-link/wall-link.ts': 'links to 大屏, which requests can’t even read',
  'server/account/account.resolver.ts': 'accounts, which requests can’t even read',
  'server/account/change-account.ts': 'accounts',
  'server/account/own-second-factor.ts': 'passwords and second factors',
  'server/account/own-session.resolver.ts': 'sessions',
  'server/account/own-session.ts': 'sessions',
  'server/account/second-factor.resolver.ts': 'second factors',
  'server/account/security-policy.resolver.ts': 'the policy, which requests can’t even read',
  'server/audit-log/audit-log.resolver.ts':
    'the whole chain is read, and that somebody did is kept although nothing is written',
  'server/app.ts': 'the scheduled backups',
  'server/audit-out/open-audit-out.ts': 'the audit that leaves is the whole chain',
  'server/audit/purge.ts': 'a checkpoint, and what it replaces',
  'server/finding/store/keep.ts': 'the rules’ answers are stored for all scopes at once',
  'server/import/apply/finish-import.ts': 'deletes the staged rows of an import',
  'server/import/import-run.resolver.ts': 'a staged run’s extent, of a run that the viewer was shown',
  'server/import/plan/choose-row.ts': 'staged rows',
  'server/import/plan/plan-import.ts': 'COPY into staged rows: row-level security refuses it',
  'server/import/plan/replan.ts': 'staged rows',
  'server/import/upload/storage.ts': 'an account’s quota counts the files of all its imports',
  'server/import/upload/sweep.ts': 'stored files of all imports are deleted when they are due',
  'server/statistics/fold-past.ts': 'what edits of all scopes left is merged with the cells of past days',
  'server/statistics/merge-cells.ts': 'the cells of all scopes are merged, and the planner’s statistics updated',
  'server/statistics/order-cells.ts': 'the cells of all scopes lie in the tables that it orders',
  'server/status/process-metric.ts': 'how many connections its pool has',
  'server/personal/reveal-id-number.ts':
    'the cipher, of a declaration that the viewer was shown; a look is kept although nothing is written',
  'server/retention/delete-old.ts': 'sign-in places and the audit’s times',
  'server/open-portal.ts': 'tables, calendar and cycles are brought up to date',
  'server/sample/load.ts': 'the sample',
  'server/sample/record-bans.ts': 'the sample',
  'server/sample/record-committees.ts': 'the sample',
  'server/export/ledger.ts': 'an export is kept although nothing is written',
  'server/export/proof/old-proof.ts': 'deletes by age, which no account may',
  'server/wall/link-route.ts': 'a screen opens a link',
  'server/wall/links.ts': 'links to 大屏',
  'server/wall/wall-link.resolver.ts': 'links to 大屏',
}

/** Whether a file reads a property `owner` or `ownerAddress`, also by destructuring. */
function takesOwner(file: string): boolean {
  const names = ['owner', 'ownerAddress']
  const source = ts.createSourceFile(file, readFileSync(path.join(root, file), 'utf8'), ts.ScriptTarget.Latest)
  const isTaken = (node: ts.Node): boolean =>
    (ts.isPropertyAccessExpression(node) && names.includes(node.name.text)) ||
    (ts.isBindingElement(node) && names.includes((node.propertyName ?? node.name).getText(source))) ||
    (ts.forEachChild(node, (child) => isTaken(child) || undefined) ?? false)
  return isTaken(source)
}

test('the owner’s pool is used in the places named here only, each with its reason', () => {
  const users = [...graph.keys()].filter((file) => within(file, 'server/') && takesOwner(file))
  expect(users.toSorted()).toEqual(Object.keys(ownerUsers).toSorted())
})

test.each([
  ['server/main.ts', 'the server starts without ExcelJS and ECharts, which need 120 MB', /^(exceljs|echarts|@resvg)/],
  [
    'server/export/worker/export-worker.ts',
    'a thread that writes exports starts without them and without HTTP',
    /^(exceljs|echarts|@resvg|fastify|@fastify|@apollo)/,
  ],
])('%s: %s', (start, _, forbidden) => {
  const loaded = new Set([start])
  for (const file of loaded) for (const target of graph.get(file) ?? []) loaded.add(target)
  const found = [...loaded].flatMap((file) => {
    const imports = readFileSync(path.join(root, file), 'utf8').matchAll(
      /^import (?!type )[^'"]*? from '([^.'][^']*)'/gm,
    )
    return [...imports].filter(([, name]) => forbidden.test(name!)).map(([, name]) => `${file}: ${name}`)
  })
  expect(loaded.size).toBeGreaterThan(100)
  expect(found).toEqual([])
})
