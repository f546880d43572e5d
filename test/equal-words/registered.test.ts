import { readFileSync } from 'node:fs'
import path from 'node:path'
import { buildSchema, getNamedType, isObjectType } from 'graphql'
import { expect, test } from 'vitest'
import { deadlineStateLabel, figureLabel, measureLabel } from '../../schema/vocabulary'
import { apiWords, columnWord } from './word'

const schema = buildSchema(readFileSync(path.resolve(import.meta.dirname, '../../schema/schema.graphql'), 'utf8'))
const numeric = new Set(['Int', 'Float', 'IntVector'])

test.each(Object.keys(apiWords))('every number of %s is entered with its word', (name) => {
  const type = schema.getType(name)
  if (!isObjectType(type)) throw new Error(`${name} is no object of the API`)
  const numbers = Object.values(type.getFields()).filter((field) => numeric.has(getNamedType(field.type).name))
  expect(Object.keys(apiWords[name]!).toSorted()).toEqual(numbers.map((field) => field.name).toSorted())
})

test('docs/words.md tells every word with the 口径 that pages and workbooks print', () => {
  const page = readFileSync(path.resolve(import.meta.dirname, '../../docs/words.md'), 'utf8')
  const rows = page.split('\n').map((line) => line.split('|').map((cell) => cell.trim()))
  for (const labels of [measureLabel, figureLabel, deadlineStateLabel]) {
    for (const { zh, en, definition } of Object.values(labels)) {
      expect(rows).toContainEqual(['', zh, en, definition.zh, ''])
    }
  }
})

test('no word stands for two things', () => {
  const labels = [...Object.values(measureLabel), ...Object.values(figureLabel)]
  expect(new Set(labels.map(({ zh }) => zh)).size).toBe(labels.length)
  expect(new Set(labels.map(({ en }) => en)).size).toBe(labels.length)
})

test('a column whose words nobody registered counts as unknown, not as a fact', () => {
  expect(columnWord(null, '待审')).toEqual({ word: '待审' })
  expect(columnWord(null, '备案日期')).toBeNull()
  expect(columnWord(null, '待办件')).toBeUndefined()
})
