import { readFileSync } from 'node:fs'
import path from 'node:path'
import { compileStyle, parse } from 'vue/compiler-sfc'
import { expect, test } from 'vitest'
import { graph, root } from './import-graph'

/** Selectors of a component's style that never match, because Vue puts the scope on the page’s root. */
function rootsWithScope(file: string): string[] {
  const { styles } = parse(readFileSync(path.join(root, file), 'utf8')).descriptor
  return styles
    .filter(({ scoped, src }) => scoped && !src)
    .map(({ content }) => compileStyle({ id: 'data-v-scope', filename: file, source: content, scoped: true }).code)
    .flatMap((code) => code.match(/:root[^{},\s]*\[data-v-scope\][^{]*/g) ?? [])
    .map((selector) => `${file}: ${selector.trim()}`)
}

test('a selector that begins with :root ends with a class or an element, on which Vue puts the scope', () => {
  const pages = [...graph.keys()].filter((file) => file.startsWith('client/') && file.endsWith('.vue'))
  expect(pages.length).toBeGreaterThan(100)
  expect(pages.flatMap(rootsWithScope)).toEqual([])
})
