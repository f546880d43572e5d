import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { buildSchema, parse, validate, type DocumentNode } from 'graphql'
import ts from 'typescript'
import { expect, test } from 'vitest'

const schema = buildSchema(readFileSync('schema/schema.graphql', 'utf8'))

/** Tests that send faulty documents on purpose. */
const faultyOnPurpose = /^test\/(hostile|graphql)\/|^test\/live\/refusal/

const files = execFileSync('git', ['ls-files', 'test'], { encoding: 'utf8' })
  .split('\n')
  .filter((file) => file.endsWith('.ts') && !faultyOnPurpose.test(file))

/** The constant strings of a file, by their names. */
function constantsOf(source: ts.SourceFile): ReadonlyMap<string, string> {
  const constants = new Map<string, string>()
  const walk = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer) {
      if (ts.isStringLiteralLike(node.initializer)) constants.set(node.name.text, node.initializer.text)
    }
    ts.forEachChild(node, walk)
  }
  walk(source)
  return constants
}

/** The text of a string or template; null if it contains anything but the file's constants. */
function textOf(node: ts.Node, constants: ReadonlyMap<string, string>): string | null {
  if (ts.isStringLiteralLike(node)) return node.text
  if (!ts.isTemplateExpression(node)) return null
  const parts = node.templateSpans.map(({ expression, literal }) => {
    const value = ts.isIdentifier(expression) ? constants.get(expression.text) : undefined
    return value === undefined ? null : value + literal.text
  })
  return parts.includes(null) ? null : node.head.text + parts.join('')
}

function documentIn(text: string): DocumentNode | null {
  if (!/^\s*(query|mutation|subscription)?\b[^{]*\{\s*\w/.test(text)) return null
  try {
    return parse(text)
  } catch {
    return null // JSON, CSS or SQL in braces
  }
}

const documents = files.flatMap((file) => {
  const text = readFileSync(file, 'utf8')
  if (!/['"`]\s*(query|mutation|subscription|\{)/.test(text)) return []
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest)
  const constants = constantsOf(source)
  const found: { file: string; document: DocumentNode }[] = []
  const walk = (node: ts.Node): void => {
    const document = documentIn(textOf(node, constants) ?? '')
    if (document) found.push({ file, document })
    ts.forEachChild(node, walk)
  }
  walk(source)
  return found
})

test('every constant GraphQL document of a test is valid by the contract', () => {
  expect(documents.length).toBeGreaterThan(100)
  const faults = documents.flatMap(({ file, document }) =>
    validate(schema, document).map(({ message }) => `${file}: ${message}`),
  )
  expect(faults).toEqual([])
})
