import type { GraphQLSchema } from 'graphql'
import { getMetadataStorage } from 'type-graphql'

/**
 * Root fields of a built schema on which no `@Authorized<Permission>(…)` is declared, e.g. `Query.statistics`. Walks
 * the schema rather than the decorators, so that a field which got there by another way counts as undeclared.
 */
export function undeclaredRootFields(schema: GraphQLSchema): string[] {
  const { queries, mutations, subscriptions, authorizedFields } = getMetadataStorage()
  const declared = new Set(
    [...queries, ...mutations, ...subscriptions]
      .filter(({ target, methodName }) =>
        authorizedFields.some((it) => it.target === target && it.fieldName === methodName && it.roles.length > 0),
      )
      .map(({ schemaName }) => schemaName),
  )
  return [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap((type) =>
    Object.keys(type?.getFields() ?? {})
      .filter((field) => !declared.has(field))
      .map((field) => `${type!.name}.${field}`),
  )
}
