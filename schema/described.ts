import { ArrayType } from '@mikro-orm/core'
import { Property } from '@mikro-orm/decorators/legacy'
import type { GraphQLScalarType } from 'graphql'
import { Authorized, Field, Int } from 'type-graphql'
import { attributeOf, type AttributeKey, type HeldOf } from './field'
import type { Value } from './field/value'
import { Day } from './scalar'
import { Action } from './vocabulary'

type ApiType = StringConstructor | BooleanConstructor | DateConstructor | GraphQLScalarType | object

/** Database and GraphQL type of a kind of value. */
function typesOf(value: Value): { stored: string | ArrayType<string | number>; apiType: () => ApiType | [ApiType] } {
  switch (value.kind) {
    case 'code':
      return { stored: 'string', apiType: () => value.codes ?? String }
    case 'codes':
      return { stored: new ArrayType(), apiType: () => [value.codes] }
    case 'texts':
      return { stored: new ArrayType(), apiType: () => [String] }
    case 'years':
      return { stored: new ArrayType<string | number>(Number), apiType: () => [Int] }
    case 'count':
      return { stored: 'integer', apiType: () => Int }
    case 'yesNo':
      return { stored: 'boolean', apiType: () => Boolean }
    case 'day':
      return { stored: 'date', apiType: () => Day }
    case 'moment':
      return { stored: 'datetime', apiType: () => Date }
    default:
      return { stored: 'string', apiType: () => String }
  }
}

/**
 * Declares a property of Declaration as schema/field describes it: its column, its field of the contract with its
 * description, and who may see it. The property's TypeScript type is checked against the description.
 */
export function Described() {
  return <K extends AttributeKey>(target: { [P in K]: HeldOf<P> }, key: K): void => {
    const { column, value, header, description = `${header}.`, by, filled, personal } = attributeOf(key)
    const nullable = filled !== true
    const { stored, apiType } = typesOf(value)
    Property({ type: stored, nullable, fieldName: column!, persist: by !== 'DATABASE' })(target, key)
    Field(apiType, { nullable, description })(target, key)
    if (personal) Authorized<Action>(Action.VIEW_DECLARATIONS)(target, key)
  }
}
