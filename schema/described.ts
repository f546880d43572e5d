import { ArrayType } from '@mikro-orm/core'
import { Property } from '@mikro-orm/decorators/legacy'
import type { GraphQLScalarType } from 'graphql'
import { Authorized, Field, Int } from 'type-graphql'
import { attributeOf, type AttributeKey, type HeldOf } from './field'
import type { Value } from './field/value'
import { Day } from './scalar'
import { Action } from './vocabulary'

type Told = StringConstructor | BooleanConstructor | DateConstructor | GraphQLScalarType | object

/** How a kind of value is stored and told. */
function typesOf(value: Value): { stored: string | ArrayType<string | number>; told: () => Told | [Told] } {
  switch (value.kind) {
    case 'code':
      return { stored: 'string', told: () => value.codes ?? String }
    case 'codes':
      return { stored: new ArrayType(), told: () => [value.codes] }
    case 'texts':
      return { stored: new ArrayType(), told: () => [String] }
    case 'years':
      return { stored: new ArrayType<string | number>(Number), told: () => [Int] }
    case 'count':
      return { stored: 'integer', told: () => Int }
    case 'yesNo':
      return { stored: 'boolean', told: () => Boolean }
    case 'day':
      return { stored: 'date', told: () => Day }
    case 'moment':
      return { stored: 'datetime', told: () => Date }
    default:
      return { stored: 'string', told: () => String }
  }
}

/**
 * A property of Declaration as schema/field describes it: its column, its field of the contract with its sentence, and who
 * may see it. What it holds is checked against the description by its type.
 */
export function Described() {
  return <K extends AttributeKey>(target: { [P in K]: HeldOf<P> }, key: K): void => {
    const { column, value, header, description = `${header}.`, by, filled, personal } = attributeOf(key)
    const nullable = filled !== true
    const { stored, told } = typesOf(value)
    Property({ type: stored, nullable, fieldName: column!, persist: by !== 'DATABASE' })(target, key)
    Field(told, { nullable, description })(target, key)
    if (personal) Authorized<Action>(Action.VIEW_DECLARATIONS)(target, key)
  }
}
