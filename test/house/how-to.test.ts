import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { expect, test } from 'vitest'

const pages = readdirSync('docs/how-to')

test.each(pages)('the files that docs/how-to/%s names are there', (page) => {
  const text = readFileSync(`docs/how-to/${page}`, 'utf8')
  const named = [...text.matchAll(/`((?:client|docs|schema|server|test)\/[^`\s]*|README\.md)`/g)].map(
    ([, file]) => file!,
  )
  expect(named.filter((file) => !existsSync(file))).toEqual([])
  expect(named).not.toEqual([])
})

test.each(['CONTRIBUTING.md', 'docs/architecture.md'])('%s links every how-to', (file) => {
  const text = readFileSync(file, 'utf8')
  expect(pages.filter((page) => !text.includes(`how-to/${page})`))).toEqual([])
})
