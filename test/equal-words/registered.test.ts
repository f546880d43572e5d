import { readFileSync } from 'node:fs'
import path from 'node:path'
import { buildSchema, getNamedType, isObjectType } from 'graphql'
import { expect, test } from 'vitest'
import { apiWords, columnWord } from './word'

const schema = buildSchema(readFileSync(path.resolve(import.meta.dirname, '../../schema/schema.graphql'), 'utf8'))
const numeric = new Set(['Int', 'Float', 'IntVector'])

test.each(Object.keys(apiWords))('every number of %s is entered with its word', (name) => {
  const type = schema.getType(name)
  if (!isObjectType(type)) throw new Error(`${name} is no object of the API`)
  const numbers = Object.values(type.getFields()).filter((field) => numeric.has(getNamedType(field.type).name))
  expect(Object.keys(apiWords[name]!).toSorted()).toEqual(numbers.map((field) => field.name).toSorted())
})

test('a column whose words nobody registered counts as unknown, not as a fact', () => {
  expect(columnWord(null, '待审')).toEqual({ word: '待审' })
  expect(columnWord(null, '备案日期')).toBeNull()
  expect(columnWord(null, '待办件')).toBeUndefined()
})
