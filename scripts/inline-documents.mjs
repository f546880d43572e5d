import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { Kind, parse, visit } from 'graphql'

const written = /\bgraphql\(\s*`([^`]*)`\s*,?\s*\)/g

/** @typedef {import('graphql').FragmentDefinitionNode} Fragment */

/**
 * The fragments of all documents, by name.
 *
 * @param {string} folder
 * @returns {Map<string, Fragment>}
 */
function fragmentsIn(folder) {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|graphql)$/.test(file))
    .filter((file) => !file.includes('gql'))
  const texts = files.flatMap((file) => {
    const text = readFileSync(path.join(folder, file), 'utf8')
    return file.endsWith('.graphql') ? [text] : [...text.matchAll(written)].map(([, document]) => document ?? '')
  })
  const definitions = texts.flatMap((text) => [...parse(text, { noLocation: true }).definitions])
  return new Map(
    definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])),
  )
}

/**
 * The names of the fragments that a text needs, those of its fragments included.
 *
 * @param {string} text
 * @param {Map<string, Fragment>} fragments
 * @returns {string[]}
 */
function fragmentsOf(text, fragments) {
  const names = /** @type {Set<string>} */ (new Set())
  /** @param {import('graphql').ASTNode | undefined} node */
  const look = (node) => {
    if (!node) return
    visit(node, {
      FragmentSpread({ name }) {
        if (names.has(name.value)) return
        names.add(name.value)
        look(fragments.get(name.value))
      },
    })
  }
  look(parse(text, { noLocation: true }))
  return [...names]
}

/**
 * A document as an expression. It refers to its fragments, of which a module has each once. It begins with a name, because
 * the sources have no semicolons: a line that begins with a bracket would continue the one before.
 *
 * @param {string} text
 * @param {string[]} names
 */
function expressionOf(text, names) {
  const own = parse(text, { noLocation: true }).definitions
  const parts = [...own.map((node) => JSON.stringify(node)), ...names.map((name) => `fragment${name}`)]
  return `/* @__PURE__ */ Object({ kind: 'Document', definitions: [${parts.join()}] })`
}

/**
 * Puts each parsed GraphQL document where its text is written. The generated `graphql()` function finds it in a table of
 * all documents, so each page would load those of all others.
 *
 * @param {string} folder
 * @returns {import('vite').Plugin}
 */
export function inlineDocuments(folder) {
  let fragments = /** @type {Map<string, Fragment>} */ (new Map())
  return {
    name: 'inline-documents',
    enforce: 'pre',
    buildStart() {
      fragments = fragmentsIn(folder)
    },
    transform(code, id) {
      // The generated folder has an example in a comment.
      if (!id.endsWith('.ts') || id.includes('/gql/') || !code.includes('graphql(`')) return null
      const needed = /** @type {Set<string>} */ (new Set())
      const inlined = code.replaceAll(written, (_, text) => {
        const names = fragmentsOf(text, fragments)
        for (const name of names) needed.add(name)
        return expressionOf(text, names)
      })
      const shared = [...needed].map((name) => `const fragment${name} = ${JSON.stringify(fragments.get(name))}`)
      return [...shared, inlined.replace(/^import \{ graphql \} from '[./]*\/gql'$/m, '')].join('\n')
    },
  }
}
