import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'vue/compiler-sfc'
import { expect, test } from 'vitest'
import { graph, root } from './import-graph'

interface Node {
  type: number
  tag?: string
  props?: { name: string; arg?: { content?: string } }[]
  children?: Node[]
  branches?: Node[]
}

const hasTitle = ({ props = [] }: Node) =>
  props.some(({ name, arg }) => name === 'title' || (name === 'bind' && arg?.content === 'title'))
const tagsWithTitle = (node: Node): string[] => [
  ...(node.tag && hasTitle(node) ? [node.tag] : []),
  ...(node.children ?? []).flatMap(tagsWithTitle),
]

/** The components of ours that a file uses, by their names, which take a title as their heading. */
function headed(file: string, source: string): Set<string> {
  const imports = [...source.matchAll(/(\w+)(?: =[^\n]*import\(| from )'(\.[^']+\.vue)'/g)]
  const takesTitle = (name: string) =>
    /\btitle\??:/.test(readFileSync(path.join(root, path.dirname(file), name), 'utf8'))
  return new Set(imports.filter(([, , name]) => takesTitle(name!)).map(([, tag]) => tag!))
}

function withNativeTitle(file: string): string[] {
  const source = readFileSync(path.join(root, file), 'utf8')
  const { template } = parse(source).descriptor
  const own = headed(file, source)
  const tags = template?.ast ? tagsWithTitle(template.ast as unknown as Node) : []
  return tags.filter((tag) => !own.has(tag)).map((tag) => `${file}: <${tag}>`)
}

const pages = [...graph.keys()].filter((file) => file.startsWith('client/') && file.endsWith('.vue'))

test('no element has the browser’s title, which neither a keyboard nor a finger shows; `data-tip` is shown by all', () => {
  expect(pages.flatMap(withNativeTitle)).toEqual([])
  expect(pages.filter((file) => headed(file, readFileSync(path.join(root, file), 'utf8')).size > 0)).not.toEqual([])
})
