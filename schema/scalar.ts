import { GraphQLScalarType, Kind } from 'graphql'
import { isRealDay } from './real-day'

function parseDay(value: unknown): string {
  if (typeof value !== 'string' || !isRealDay(value)) throw new TypeError('日期应写成 2023-10-11 的形式。')
  return value
}

/** A calendar day in Asia/Shanghai as text: it has no zone to go wrong in. */
export const Day = new GraphQLScalarType({
  name: 'Day',
  description: 'A calendar day in Asia/Shanghai, yyyy-mm-dd.',
  serialize: parseDay,
  parseValue: parseDay,
  parseLiteral: (node) => parseDay(node.kind === Kind.STRING ? node.value : undefined),
})

function columnOf(name: string, description: string, valid: (entry: unknown) => boolean) {
  return new GraphQLScalarType({
    name,
    description,
    serialize(value) {
      if (!Array.isArray(value) || !value.every((entry) => entry === null || valid(entry))) {
        throw new TypeError(`${name} must be an array`)
      }
      return value
    },
  })
}

/** A whole column in one scalar: GraphQL executes one field instead of one per cell. */
export const IntVector = columnOf('IntVector', 'Whole numbers, one an entry, null where there is none.', (entry) =>
  Number.isInteger(entry),
)

export const TextVector = columnOf(
  'TextVector',
  'Texts, one an entry, null where there is none.',
  (entry) => typeof entry === 'string',
)
