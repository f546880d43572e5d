import { readFileSync } from 'node:fs'
import path from 'node:path'
import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isNonNullType,
  isSpecifiedScalarType,
  type GraphQLObjectType,
} from 'graphql'
import { expect, test } from 'vitest'

const contract = path.resolve(import.meta.dirname, '../../schema/schema.graphql')
const schema = buildSchema(readFileSync(contract, 'utf8'))

/** All named elements of the contract, with their descriptions. */
function* described(): Generator<[name: string, description: string]> {
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__') || isSpecifiedScalarType(type)) continue
    yield [type.name, type.description ?? '']
    if (isEnumType(type))
      for (const value of type.getValues()) yield [`${type.name}.${value.name}`, value.description ?? '']
    if (!isObjectType(type) && !isInputObjectType(type) && !isInterfaceType(type)) continue
    for (const field of Object.values(type.getFields())) {
      yield [`${type.name}.${field.name}`, field.description ?? '']
      for (const argument of 'args' in field ? field.args : [])
        yield [`${type.name}.${field.name}(${argument.name})`, argument.description ?? '']
    }
  }
}

test('every type, field, argument, enumeration and value of the contract is described in five words or more', () => {
  const short = [...described()].filter(([, text]) => text.split(/\s+/).filter(Boolean).length < 5)
  expect(short).toEqual([])
})

test('no answer that is never null says when it is null', () => {
  const wrong = Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) && !type.name.startsWith('__'))
    .flatMap((type) => Object.values((type as GraphQLObjectType).getFields()).map((field) => ({ type, field })))
    .filter(({ field }) => /; null /.test(field.description ?? '') && isNonNullType(field.type))
    // An entry of a vector may be null, although the vector itself is not.
    .filter(({ field }) => !/Vector/.test(String(field.type)))
  expect(wrong.map(({ type, field }) => `${type.name}.${field.name}`)).toEqual([])
})
