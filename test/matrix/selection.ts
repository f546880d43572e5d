import {
  getNamedType,
  isCompositeType,
  isObjectType,
  isRequiredArgument,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql'

/** Levels below the root field; with it the limit of an operation. */
const deepest = 7

/**
 * Every field that an answer can hold, so that a field that comes tomorrow is looked at too. A type that is already
 * being told isn't told again inside itself.
 *
 * @param isLeftOut `Type.field`
 */
export function everyField(type: GraphQLOutputType, isLeftOut: (field: string) => boolean = () => false): string {
  const tell = (object: GraphQLObjectType, above: readonly string[]): string => {
    const fields = Object.values(object.getFields())
      .filter((field) => !isLeftOut(`${object.name}.${field.name}`) && !field.args.some(isRequiredArgument))
      .map((field) => textOf(field, [...above, object.name]))
    return `{ ${fields.filter(Boolean).join(' ') || '__typename'} }`
  }
  const textOf = (field: GraphQLField<unknown, unknown>, above: readonly string[]): string => {
    const inner = getNamedType(field.type)
    if (!isCompositeType(inner)) return field.name
    if (above.includes(inner.name) || above.length >= deepest) return ''
    return `${field.name} ${tell(inner as GraphQLObjectType, above)}`
  }
  const named = getNamedType(type)
  return isCompositeType(named) ? tell(named as GraphQLObjectType, []) : ''
}

/** A whole operation on one root field, its arguments as variables. */
export function operationOn(
  kind: 'query' | 'mutation' | 'subscription',
  field: GraphQLField<unknown, unknown>,
  variables: Record<string, unknown>,
  isLeftOut?: (field: string) => boolean,
): string {
  const args = field.args.filter(({ name }) => name in variables)
  const head = args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ')
  const passed = args.map(({ name }) => `${name}: $${name}`).join(', ')
  const call = `${field.name}${passed && `(${passed})`} ${everyField(field.type, isLeftOut)}`
  return `${kind} ${head && `(${head})`} { ${call} }`
}

/** The shortest query that asks one field below the root: which root field it begins with, and its text. */
export function pathTo(schema: GraphQLSchema, type: string, field: string): { root: string; query: string } {
  const trails: { object: GraphQLObjectType; path: string[] }[] = [{ object: schema.getQueryType()!, path: [] }]
  for (const { object, path } of trails) {
    if (object.name === type && path.length > 0) {
      const [root, ...below] = path
      const argument = /filter/.test(
        String(
          schema
            .getQueryType()!
            .getFields()
            [root!]!.args.map(({ name }) => name),
        ),
      )
      const head = argument ? `query ($filter: DeclarationFilter!) { ${root}(filter: $filter)` : `{ ${root}`
      const inner = [...below, field].reduceRight((text, name) => `{ ${name} ${text} }`, '')
      return { root: `Query.${root}`, query: `${head} ${inner} }` }
    }
    for (const next of Object.values(object.getFields())) {
      const inner = getNamedType(next.type)
      const askable = next.args.every((arg) => !isRequiredArgument(arg) || (path.length === 0 && arg.name === 'filter'))
      if (isObjectType(inner) && askable && path.length < deepest - 1)
        trails.push({ object: inner, path: [...path, next.name] })
    }
  }
  throw new Error(`nothing leads to ${type}.${field}`)
}
