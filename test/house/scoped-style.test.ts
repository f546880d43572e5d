import { readFileSync } from 'node:fs'
import path from 'node:path'
import { compileStyle, parse } from 'vue/compiler-sfc'
import { expect, test } from 'vitest'
import { graph, root } from './import-graph'

/** Selectors of a component's style that never match, because its mark is put on the page's root. */
function markedRoots(file: string): string[] {
  const { styles } = parse(readFileSync(path.join(root, file), 'utf8')).descriptor
  return styles
    .filter(({ scoped, src }) => scoped && !src)
    .map(({ content }) => compileStyle({ id: 'data-v-mark', filename: file, source: content, scoped: true }).code)
    .flatMap((code) => code.match(/:root[^{},\s]*\[data-v-mark\][^{]*/g) ?? [])
    .map((selector) => `${file}: ${selector.trim()}`)
}

test('a selector that begins with :root ends with a class or an element, on which Vue puts the component’s mark', () => {
  const pages = [...graph.keys()].filter((file) => file.startsWith('client/') && file.endsWith('.vue'))
  expect(pages.length).toBeGreaterThan(100)
  expect(pages.flatMap(markedRoots)).toEqual([])
})
