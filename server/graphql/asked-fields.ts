import type { GraphQLResolveInfo } from 'graphql'
import { parseResolveInfo, type FieldsByTypeName } from 'graphql-parse-resolve-info'

interface Asked {
  name: string
  fieldsByTypeName: FieldsByTypeName
}

const fieldsOf = ({ fieldsByTypeName }: Pick<Asked, 'fieldsByTypeName'>): Asked[] =>
  Object.values(fieldsByTypeName).flatMap((fields) => Object.values(fields) as Asked[])

/**
 * Names of the fields that an operation asks of the object that a resolver returns; aliases and fragments are resolved.
 *
 * @param within a field of that object, to read what is asked of it instead
 */
export function askedFields(info: GraphQLResolveInfo, within?: string): ReadonlySet<string> {
  const parsed = parseResolveInfo(info) as Asked | null
  const fields = parsed ? fieldsOf(parsed) : []
  const wanted = within === undefined ? fields : fields.filter(({ name }) => name === within).flatMap(fieldsOf)
  return new Set(wanted.map(({ name }) => name))
}
