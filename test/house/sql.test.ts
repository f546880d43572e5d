import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'

const root = path.resolve(import.meta.dirname, '../..')

/** Rooms whose statements aren't all typed by the tables yet. A number may fall, and no room may come in. */
const untyped: Record<string, number> = { database: 1, filter: 1, finding: 7, import: 35, report: 13, statistics: 7 }

type Declared = ts.InterfaceDeclaration | ts.TypeAliasDeclaration

interface Source {
  file: string
  tree: ts.SourceFile
  declared: Map<string, Declared>
  /** Name → the project's file that it comes from. */
  imported: Map<string, string>
}

const known = new Map<string, Source>()

/** A file's syntax, with the names that a type in it may speak of. */
function sourceOf(file: string, text = readFileSync(file, 'utf8')): Source {
  const stored = known.get(file)
  if (stored) return stored
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  const source: Source = { file, tree, declared: new Map(), imported: new Map() }
  for (const statement of tree.statements) {
    if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) {
      source.declared.set(statement.name.text, statement)
    }
    if (ts.isImportDeclaration(statement)) noteImports(source, statement)
  }
  known.set(file, source)
  return source
}

function noteImports({ file, imported }: Source, { moduleSpecifier, importClause }: ts.ImportDeclaration): void {
  const names = importClause?.namedBindings
  const { text } = moduleSpecifier as ts.StringLiteral
  if (!text.startsWith('.') || !names || !ts.isNamedImports(names)) return
  for (const { name } of names.elements) imported.set(name.text, `${path.resolve(path.dirname(file), text)}.ts`)
}

/** Whether a type is composed, at any depth, of what the tables hold. */
function speaksOfTables(node: ts.Node, source: Source, asked = new Set<string>()): boolean {
  if (ts.isIdentifier(node)) {
    const { text } = node
    if (text === 'Selectable') return true
    const key = `${source.file} ${text}`
    if (asked.has(key)) return false
    asked.add(key)
    const declaration = source.declared.get(text)
    if (declaration) return ts.forEachChild(declaration, (child) => speaksOfTables(child, source, asked)) ?? false
    const from = source.imported.get(text)
    if (!from?.startsWith(path.join(root, 'server')) || from.endsWith('/tables.ts')) return false
    const there = sourceOf(from)
    const exported = there.declared.get(text)
    return exported ? speaksOfTables(exported, there, asked) : false
  }
  return ts.forEachChild(node, (child) => speaksOfTables(child, source, asked)) ?? false
}

/** The row types of whole statements, `sql<Row>…` that is executed, that nothing but the eye compares with the tables. */
function typedByHand(source: Source): string[] {
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    const row = rowOf(node)
    if (row && !speaksOfTables(row, source)) found.push(row.getText())
    ts.forEachChild(node, visit)
  }
  visit(source.tree)
  return found
}

function rowOf(node: ts.Node): ts.TypeNode | undefined {
  if (!ts.isTaggedTemplateExpression(node) || node.tag.getText() !== 'sql') return undefined
  const { parent } = node
  const executed = ts.isPropertyAccessExpression(parent) && parent.name.text === 'execute'
  return executed ? node.typeArguments?.[0] : undefined
}

test('a row typed by hand is told from one that the tables type', () => {
  const text = `
    interface Kept { id: Selectable<DB['account']>['id'] }
    interface Own { id: number }
    const counted = sql<number>\`count(*)\`
    sql<{ id: number }>\`select id\`.execute(db)
    sql<Own>\`select id\`.execute(db)
    sql<Kept>\`select id\`.execute(db)
    sql<Pick<Selectable<DB['account']>, 'id'>>\`select id\`.execute(db)
    sql\`delete from account\`.execute(db)`
  expect(typedByHand(sourceOf('/server/some.ts', text))).toEqual(['{ id: number }', 'Own'])
})

test('rows of whole statements are typed by the tables, but for rooms that are still to follow', () => {
  const files = readdirSync(path.join(root, 'server'), { recursive: true, encoding: 'utf8' })
  const counts: Record<string, number> = {}
  for (const file of files.filter((name) => name.endsWith('.ts'))) {
    const [room = ''] = file.split(path.sep)
    const found = typedByHand(sourceOf(path.join(root, 'server', file))).length
    if (found > 0) counts[room] = (counts[room] ?? 0) + found
  }
  expect(Object.entries(counts).filter(([room, count]) => count > (untyped[room] ?? 0))).toEqual([])
})
