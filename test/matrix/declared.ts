import type { GraphQLSchema } from 'graphql'
import { getMetadataStorage } from 'type-graphql'
import type { Permission } from '../../server/access/permission/permission'

/** `Query.statistics` → declared permissions, for every root field; empty if it declares none. */
export function declaredPermissions(schema: GraphQLSchema): Map<string, Permission[]> {
  const { queries, mutations, subscriptions } = getMetadataStorage()
  const roots = [
    { type: schema.getQueryType()!, handlers: queries },
    { type: schema.getMutationType()!, handlers: mutations },
    { type: schema.getSubscriptionType()!, handlers: subscriptions },
  ]
  return new Map(
    roots.flatMap(({ type, handlers }) =>
      Object.keys(type.getFields()).map((name) => [
        `${type.name}.${name}`,
        (handlers.find(({ schemaName }) => schemaName === name)?.roles ?? []) as Permission[],
      ]),
    ),
  )
}

/** `Declaration.idNumber` → declared permissions, for all fields below the root that declare some. */
export function declaredFields(): Map<string, Permission[]> {
  const { fields, fieldResolvers, objectTypes } = getMetadataStorage()
  const nameOf = (target: unknown) => objectTypes.find((type) => type.target === target)?.name
  const own = fields.map(({ target, schemaName, roles }) => ({ type: nameOf(target), schemaName, roles }))
  const resolved = fieldResolvers.map(({ target, getObjectType, schemaName, roles }) => ({
    type: nameOf(getObjectType?.() ?? target),
    schemaName,
    roles,
  }))
  return new Map(
    [...own, ...resolved].flatMap(({ type, schemaName, roles }) =>
      type && roles && roles.length > 0 ? [[`${type}.${schemaName}`, roles as Permission[]]] : [],
    ),
  )
}
