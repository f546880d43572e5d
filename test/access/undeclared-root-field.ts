import type { GraphQLSchema } from 'graphql'
import { getMetadataStorage } from 'type-graphql'

/**
 * Root fields of a built schema on which no `@Authorized<Permission>(…)` is declared, e.g. `Query.statistics`. Walks
 * the schema rather than the decorators, so that a field which got there by another way counts as undeclared.
 */
export function undeclaredRootFields(schema: GraphQLSchema): string[] {
  const { queries, mutations, subscriptions } = getMetadataStorage()
  const roots = [
    { type: schema.getQueryType(), handlers: queries },
    { type: schema.getMutationType(), handlers: mutations },
    { type: schema.getSubscriptionType(), handlers: subscriptions },
  ]
  return roots.flatMap(({ type, handlers }) => {
    const declared = handlers.filter(({ roles }) => roles && roles.length > 0).map(({ schemaName }) => schemaName)
    const fields = Object.keys(type?.getFields() ?? {})
    return fields.filter((field) => !declared.includes(field)).map((field) => `${type!.name}.${field}`)
  })
}
