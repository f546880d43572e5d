import type { GraphQLResolveInfo } from 'graphql'
import { parseResolveInfo } from 'graphql-parse-resolve-info'

/** Names of the fields that an operation asks of the object that a resolver returns; aliases and fragments are resolved. */
export function askedFields(info: GraphQLResolveInfo): ReadonlySet<string> {
  const parsed = parseResolveInfo(info)
  const types = Object.values((parsed?.fieldsByTypeName ?? {}) as Record<string, Record<string, { name: string }>>)
  return new Set(types.flatMap((fields) => Object.values(fields).map(({ name }) => name)))
}
