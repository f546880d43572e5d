import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** On paper browsers compare the width of the upright sheet, also where a page is across: it would look as on a phone. */
test('a query for a width says that it is about a screen, or holds for print', () => {
  const files = globSync('client/**/*.{vue,css}')
  expect(files.length).toBeGreaterThan(100)
  const found = files.flatMap((file) =>
    (readFileSync(file, 'utf8').match(/@media \((?:max|min)-width[^{]*/g) ?? []).map((query) => `${file}: ${query}`),
  )
  expect(found).toEqual([])
})
