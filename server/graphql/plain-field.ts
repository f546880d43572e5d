import { isObjectType, type GraphQLSchema } from 'graphql'
import { getMetadataStorage } from 'type-graphql'

/**
 * Lets GraphQL itself read the fields that are only properties and have no permission. The library gives each
 * an asynchronous function, which for a page of a list is called thousands of times.
 */
export function readPlainFields(schema: GraphQLSchema): void {
  const { objectTypes, fieldResolvers } = getMetadataStorage()
  for (const { name: typeName, fields = [] } of objectTypes) {
    const type = schema.getType(typeName)
    if (!isObjectType(type)) continue
    for (const { target, name, schemaName, roles, middlewares = [] } of fields) {
      const isAnswered = fieldResolvers.some(
        (resolver) => resolver.methodName === name && resolver.getObjectType?.() === target,
      )
      if (isAnswered || roles || middlewares.length > 0 || name !== schemaName) continue
      delete type.getFields()[schemaName]?.resolve
    }
  }
}
