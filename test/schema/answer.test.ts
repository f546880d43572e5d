import { readFileSync } from 'node:fs'
import path from 'node:path'
import {
  buildSchema,
  getNamedType,
  getNullableType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
} from 'graphql'
import { expect, test } from 'vitest'
import { typePolicies } from '../../client/graphql/type-policies'

const contract = path.resolve(import.meta.dirname, '../../schema/schema.graphql')
const schema = buildSchema(readFileSync(contract, 'utf8'))
type Field = GraphQLField<unknown, unknown>

const fieldsOf = (type: GraphQLOutputType): Field[] => {
  const named = getNamedType(type)
  return isObjectType(named) ? Object.values(named.getFields()) : []
}

/** Whether a client's cache knows one such thing from another, by its `id` or by what stands for it, or there is only one. */
function isIdentified(type: GraphQLOutputType): boolean {
  const { name } = getNamedType(type)
  const keys = typePolicies[name]?.keyFields
  return Array.isArray(keys) || (keys !== false && fieldsOf(type).some((field) => field.name === 'id'))
}

/** Mutations that change nothing which anybody is shown, and why. */
const changesNothing: Record<string, string> = {
  beginSecondFactor: 'makes a secret that counts only once it is confirmed, and which no cache may hold',
  revealIdNumber: 'is a look that is kept in the audit; its answer is the number, which no cache may hold',
}

test('a mutation returns what it changed, so that a client’s cache is right without asking again', () => {
  const mutations = Object.values(schema.getMutationType()!.getFields())
  const wrong = mutations
    .filter(({ name }) => !Object.hasOwn(changesNothing, name))
    .filter(({ type }) => !isIdentified(type) && !fieldsOf(type).some((field) => isIdentified(field.type)))
  expect(wrong.map(({ name, type }) => `${name}: ${String(type)}`)).toEqual([])
  expect(Object.keys(changesNothing).filter((name) => !mutations.some((field) => field.name === name))).toEqual([])
})

const isList = ({ type }: Field) => isListType(getNullableType(type))

test('a list says how many it holds at most, or is a page of as many as are asked for', () => {
  const unbounded = Object.values(schema.getTypeMap())
    .filter((type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__'))
    .flatMap((type) => Object.values(type.getFields()).map((field) => ({ name: `${type.name}.${field.name}`, field })))
    .filter(({ field }) => isList(field) && !/\b(at most|one per) \S/i.test(field.description ?? ''))
  expect(unbounded.map(({ name, field }) => `${name}: ${field.description}`)).toEqual([])
})

/** Arguments that name one thing which may be missing. */
const names = ['id', 'year', 'code']

test('a query for one thing may answer null: a missing one is no failure', () => {
  const wrong = Object.values(schema.getQueryType()!.getFields())
    .filter((field) => field.args.some(({ name }) => names.includes(name)) && !isList(field))
    .filter(({ type }) => isNonNullType(type))
  expect(wrong.map(({ name }) => name)).toEqual([])
})
