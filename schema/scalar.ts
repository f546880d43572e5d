import { GraphQLScalarType, Kind } from 'graphql'
import { isRealDay } from './real-day'

function parseDay(value: unknown): string {
  if (typeof value !== 'string' || !isRealDay(value)) throw new TypeError('日期应写成 2023-10-11 的形式。')
  return value
}

/** A calendar day in Asia/Shanghai as text, so that no time zone can shift it. */
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

/** A whole column as one scalar, so that GraphQL executes one field for it instead of one for each cell. */
export const IntVector = columnOf(
  'IntVector',
  'A list of whole numbers as one value; an entry without a number is null.',
  (entry) => Number.isInteger(entry),
)

export const TextVector = columnOf(
  'TextVector',
  'A list of texts as one value; an entry without a text is null.',
  (entry) => typeof entry === 'string',
)
