import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { specifiedRules } from '../../server/finding/specified-rules'

const notice = readFileSync('docs/notice-2023.txt', 'utf8').replaceAll(/\s/g, '')

test('each rule is listed once, in the order of its number', () => {
  const ids = specifiedRules.map(({ id }) => id)
  expect(ids).toEqual([...new Set(ids)].toSorted())
})

test.each(specifiedRules.filter(({ quote }) => quote !== null))(
  '$id quotes the notice word for word',
  ({ quote, clause }) => {
    expect(notice).toContain(quote!.replaceAll(/\s/g, ''))
    expect(clause).not.toBeNull()
  },
)
