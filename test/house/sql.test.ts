import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'

const root = path.resolve(import.meta.dirname, '../..')

/** Row types that cannot be composed from the tables' types, with the reason for each. */
const exceptions: Record<string, { rows: number; because: string }> = {
  'backup/back-up.ts': { rows: 1, because: 'A lock of PostgreSQL’s own is asked, no table.' },
  'backup/snapshot.ts': {
    rows: 6,
    because: 'Read as text that the restore writes again, of tables named at run time.',
  },
  'backup/table-order.ts': {
    rows: 1,
    because: 'PostgreSQL’s own catalogue is asked, which the migrations don’t make.',
  },
  'backup/target.ts': { rows: 1, because: 'PostgreSQL’s own catalogue is asked, which the migrations don’t make.' },
  'database/adopt-rights.ts': { rows: 1, because: 'PostgreSQL’s own catalogue of roles and policies is asked.' },
  'database/check-sessions.ts': { rows: 1, because: 'Settings of PostgreSQL’s own are asked, no table.' },
  'database/ensure-request-role.ts': { rows: 1, because: 'The name of the database is asked, no table.' },
  'database/embedded/server-lease.ts': { rows: 1, because: 'A lock of PostgreSQL’s own is asked, no table.' },
  'filter/as-of.ts': { rows: 1, because: 'PostgreSQL’s own catalogue is asked, which the migrations don’t make.' },
  'statistics/group.ts': { rows: 1, because: 'Arrays of codes and sums, which no table has.' },
}

type Declared = ts.InterfaceDeclaration | ts.TypeAliasDeclaration | ts.ClassDeclaration

interface Source {
  file: string
  tree: ts.SourceFile
  declared: Map<string, Declared>
  /** Name → the project's file that declares it. */
  imported: Map<string, string>
}

const known = new Map<string, Source>()

/** A file's syntax tree, with the type names that it can use. */
function sourceOf(file: string, text = readFileSync(file, 'utf8')): Source {
  const stored = known.get(file)
  if (stored) return stored
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  const source: Source = { file, tree, declared: new Map(), imported: new Map() }
  for (const statement of tree.statements) {
    if (
      ts.isInterfaceDeclaration(statement) ||
      ts.isTypeAliasDeclaration(statement) ||
      ts.isClassDeclaration(statement)
    ) {
      if (statement.name) source.declared.set(statement.name.text, statement)
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

interface Named {
  declaration: Declared
  source: Source
}

/** The declaration of a type's name, in this file or in the imported file. */
function declarationOf(name: string, source: Source): Named | null {
  const here = source.declared.get(name)
  if (here) return { declaration: here, source }
  const from = source.imported.get(name)
  if (!from || from.endsWith('/tables.ts')) return null
  const there = sourceOf(from)
  const declaration = there.declared.get(name)
  return declaration ? { declaration, source: there } : null
}

const objectTypes = new Set(['Record', 'Pick', 'Omit', 'Partial', 'Required', 'Readonly', 'Selectable'])

/**
 * Whether a type has columns. A number, text, code or a list of them is a single value, whose expression gives the
 * type.
 */
function isRow(node: ts.TypeNode, source: Source): boolean {
  if (ts.isTypeLiteralNode(node) || ts.isMappedTypeNode(node)) return true
  if (ts.isParenthesizedTypeNode(node)) return isRow(node.type, source)
  if (ts.isIntersectionTypeNode(node) || ts.isUnionTypeNode(node)) {
    return node.types.some((type) => isRow(type, source))
  }
  if (!ts.isTypeReferenceNode(node) || !ts.isIdentifier(node.typeName)) return false
  const { text } = node.typeName
  if (objectTypes.has(text)) return true
  const named = declarationOf(text, source)
  if (!named) return false
  const { declaration } = named
  return ts.isTypeAliasDeclaration(declaration) ? isRow(declaration.type, named.source) : true
}

/** Whether a type is composed of the tables' types, at any depth. */
function speaksOfTables(node: ts.Node, source: Source, asked = new Set<string>()): boolean {
  if (ts.isIdentifier(node)) {
    const { text } = node
    if (text === 'Selectable') return true
    const key = `${source.file} ${text}`
    if (asked.has(key)) return false
    asked.add(key)
    const named = declarationOf(text, source)
    if (!named) return false
    return ts.forEachChild(named.declaration, (child) => speaksOfTables(child, named.source, asked)) ?? false
  }
  return ts.forEachChild(node, (child) => speaksOfTables(child, source, asked)) ?? false
}

/** The asserted type of a statement or a part of it: `sql<Row>…`, or a connection's `query<Row>(…)`. */
function saidToGive(node: ts.Node): ts.TypeNode | undefined {
  if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'sql') return node.typeArguments?.[0]
  const asked = ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)
  if (!asked || !['query', 'execute'].includes(node.expression.name.text)) return undefined
  return node.typeArguments?.[0]
}

/** Row types that no compiler or test compares with the tables. */
function typedByHand(source: Source): string[] {
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    const type = saidToGive(node)
    if (type && isRow(type, source) && !speaksOfTables(type, source)) found.push(type.getText())
    ts.forEachChild(node, visit)
  }
  visit(source.tree)
  return found
}

test('a row typed by hand is told from one that the tables type, and from a value', () => {
  const text = `
    interface Kept { id: Selectable<DB['account']>['id'] }
    interface Own { id: number }
    type Both = Own & { n: number }
    const counted = sql<number>\`count(*)\`
    const codes = sql<string[] | null>\`array_agg(code)\`
    const stage = sql<Stage>\`stage\`
    const from = sql<{ id: number }>\`(select id)\`.as('some')
    sql<Own>\`select id\`.execute(db)
    sql<Both>\`select id, n\`.execute(db)
    sql<Record<'id', number>>\`select id\`.execute(db)
    sql<Kept>\`select id\`.execute(db)
    sql<Kept & { n: number }>\`select id, count(*) as n\`.execute(db)
    sql<Pick<Selectable<DB['account']>, 'id'>>\`select id\`.execute(db)
    client.query<{ n: number }>('select count(*) as n from account')
    client.query<Kept>('select id from account')
    sql\`delete from account\`.execute(db)`
  expect(typedByHand(sourceOf('/server/some.ts', text))).toEqual([
    '{ id: number }',
    'Own',
    'Both',
    "Record<'id', number>",
    '{ n: number }',
  ])
})

test('rows of statements are typed by the tables, but for those that are named here with a reason', () => {
  const files = readdirSync(path.join(root, 'server'), { recursive: true, encoding: 'utf8' })
  const counts: Record<string, number> = {}
  for (const file of files.filter((name) => name.endsWith('.ts'))) {
    const found = typedByHand(sourceOf(path.join(root, 'server', file))).length
    if (found > 0) counts[file.replaceAll(path.sep, '/')] = found
  }
  const allowed = Object.fromEntries(Object.entries(exceptions).map(([file, { rows }]) => [file, rows]))
  expect(counts).toEqual(allowed)
})
