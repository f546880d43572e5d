import { readFileSync } from 'node:fs'
import {
  buildSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isUnionType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
} from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { App } from '../../server/app'
import { Random } from '../../server/sample/random'
import { startTestApp } from '../support/app'
import { signedIn, type TestClient } from '../support/client'
import { times } from '../support/some'

const schema = buildSchema(readFileSync('schema/schema.graphql', 'utf8'))
const random = new Random(Number(process.env.TEST_SEED), 'odd values')

const texts = [
  '',
  'x',
  '0',
  '-1',
  '1',
  '99999999999',
  '农业',
  '650521',
  'water',
  'R05',
  'R50',
  '长'.repeat(3001),
  '\0',
  '\ud800',
  '😀',
  "'; select",
  '%',
  '2026-13-45',
  '{{申报}}',
  '13800138000',
  '=1+1',
  '../..',
  '-',
]
const integers = [0, 1, -1, 7, 50, 1999, 2023, 2026, 2_147_483_647, -2_147_483_648]
const days = ['2026-11-20', '2026-12-31', '2025-02-29', '0001-01-01', '9999-12-31', 'x']
const instants = ['2026-11-20T10:00:00+08:00', '2026-02-30T00:00:00Z', '9999-12-31T23:59:59Z', 'x']
const scalars: Readonly<Record<string, readonly unknown[]>> = {
  Int: integers,
  Float: [0, 1.5, -1, 1e308],
  Boolean: [true, false],
  Day: days,
  Instant: instants,
}

/** A value of the type that hardly anybody means; undefined for none. */
function oddValue(type: GraphQLInputType, depth = 0): unknown {
  if (isNonNullType(type)) return oddValue(type.ofType, depth) ?? null
  if (depth > 0 && random.next() < 0.4) return undefined
  if (isListType(type)) {
    const length = random.pick([0, 1, 1, 2, 3])
    return Array.from({ length }, () => oddValue(type.ofType, depth + 1) ?? null)
  }
  if (isEnumType(type)) return random.pick(type.getValues()).name
  if (isInputObjectType(type)) {
    return Object.fromEntries(
      Object.values(type.getFields()).flatMap((field) => {
        const value = isNonNullType(field.type) || random.next() < 0.4 ? oddValue(field.type, depth + 1) : undefined
        return value === undefined ? [] : [[field.name, value]]
      }),
    )
  }
  return random.pick(scalars[type.name] ?? texts)
}

/** A few leaves of an answer, and of what is in it. */
function selection(type: GraphQLOutputType, depth = 0): string {
  const named = getNamedType(type)
  if (isLeafType(named)) return ''
  if (isUnionType(named)) return '{ __typename }'
  const fields = Object.values((named as unknown as { getFields(): Record<string, Field> }).getFields())
  const free = fields.filter(({ args }) => !args.some(isRequiredArgument))
  const leaves = free.filter((field) => isLeafType(getNamedType(field.type))).map(({ name }) => name)
  const deeper = depth > 0 ? [] : free.filter((field) => !isLeafType(getNamedType(field.type))).slice(0, 3)
  const inner = deeper.map((field) => `${field.name} ${selection(field.type, depth + 1)}`)
  return `{ ${['__typename', ...leaves.slice(0, 6), ...inner].join(' ')} }`
}

type Field = GraphQLField<unknown, unknown>

function operation(kind: 'query' | 'mutation', { name, args, type }: Field) {
  const given = args.filter((argument) => isRequiredArgument(argument) || random.next() < 0.6)
  const heads = given.map((argument) => `$${argument.name}: ${String(argument.type)}`)
  const uses = given.map((argument) => `${argument.name}: $${argument.name}`)
  const bracketed = (parts: string[]) => (parts.length > 0 ? `(${parts.join(', ')})` : '')
  return {
    query: `${kind}${bracketed(heads)} { ${name}${bracketed(uses)} ${selection(type)} }`,
    variables: Object.fromEntries(given.map((argument) => [argument.name, oddValue(argument.type) ?? null])),
  }
}

/** What is wrong with a password locks its account after a few tries. */
const locks = ({ name, args }: Field) => /password|secondFactor/i.test([name, ...args.map(({ name }) => name)].join())

const roots = [
  ['query', schema.getQueryType()!],
  ['mutation', schema.getMutationType()!],
] as const

let app: App
const clients: TestClient[] = []

beforeAll(async () => {
  app = await startTestApp({ data: 'sample' })
  for (const username of ['bureau', 'forestry']) clients.push(await signedIn(app, username))
})
afterAll(() => app.stop())

describe.each(roots)('no value makes a %s fail as a fault of the portal', (kind, root) => {
  test.each(Object.values(root.getFields()).filter((field) => !locks(field)))('$name', async (field) => {
    for (let time = 0; time < times(40, 6); time += 1) {
      const { query, variables } = operation(kind, field)
      const { status, errors = [] } = await random.pick(clients).ask(query, variables)
      const faults = errors.filter(({ extensions }) => extensions.code === 'INTERNAL')
      expect({ query, variables, status, faults }).toEqual({ query, variables, status, faults: [] })
      expect(status).toBeLessThan(500)
    }
  })
})
