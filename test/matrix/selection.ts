import {
  getNamedType,
  isCompositeType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql'

/** Levels below the root field. Together with it they are the depth limit of an operation. */
const deepest = 7

/**
 * A selection of all fields, so that a new field is tested too. A type is not selected again inside itself.
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

/** An operation with one root field and its arguments as variables. */
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

/** A path from the root to an object: its fields. */
interface Trail {
  object: GraphQLObjectType
  path: string[]
  through: string[]
}

const isFilter = ({ name, type }: GraphQLArgument) => name === 'filter' && isNonNullType(type)

/**
 * The shortest query for a field below the root: the fields on its path, and its text; null if only a mutation returns the
 * field.
 */
export function pathTo(
  schema: GraphQLSchema,
  type: string,
  field: string,
): { through: string[]; query: string } | null {
  const query = schema.getQueryType()!
  const trails: Trail[] = [{ object: query, path: [], through: [] }]
  for (const { object, path, through } of trails) {
    const [root, ...below] = path
    if (object.name === type && root) {
      const isFiltered = query.getFields()[root]!.args.some(isFilter)
      const head = isFiltered ? `query ($filter: DeclarationFilter!) { ${root}(filter: $filter)` : `{ ${root}`
      const leaf = isCompositeType(getNamedType(object.getFields()[field]!.type)) ? '{ __typename }' : ''
      const inner = [...below, field].reduceRight((text, name) => `{ ${name} ${text} }`, leaf)
      return { through: [...through, `${type}.${field}`], query: `${head} ${inner} }` }
    }
    for (const { name, type: next, args } of Object.values(object.getFields())) {
      const inner = getNamedType(next)
      const isAskable = args.every((arg) => !isRequiredArgument(arg) || (object === query && isFilter(arg)))
      if (!isObjectType(inner) || !isAskable || path.length >= deepest - 1) continue
      trails.push({ object: inner, path: [...path, name], through: [...through, `${object.name}.${name}`] })
    }
  }
  return null
}
