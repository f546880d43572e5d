import {
  getArgumentValues,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'
import { getMetadataStorage } from 'type-graphql'

/** A root field asks the database, an object is one to build, a field with a resolver of its own may ask once an object. */
const price = { root: 100, object: 1, resolver: 2 }
/** Of a list that names no `first`. */
const usualLength = 10

export interface PricedOperation {
  schema: GraphQLSchema
  document: DocumentNode
  operation: OperationDefinitionNode
  variables: Record<string, unknown>
}

/** About how much an operation asks, by page sizes: every list multiplies what is below it. */
export function costOf({ schema, document, operation, variables }: PricedOperation): number {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node)
  const resolved = resolvedFields()

  const ofSelections = (set: SelectionSetNode, parent: GraphQLNamedType, paged: boolean): number => {
    let sum = 0
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) sum += ofField(selection, parent, paged)
      else if (selection.kind === Kind.INLINE_FRAGMENT) sum += ofSelections(selection.selectionSet, parent, paged)
      else sum += ofSelections(fragments.get(selection.name.value)!.selectionSet, parent, paged)
    }
    return sum
  }
  const ofField = (node: FieldNode, parent: GraphQLNamedType, paged: boolean): number => {
    const field = 'getFields' in parent ? parent.getFields()[node.name.value] : undefined
    if (!field || !('args' in field)) return 0
    const type = getNamedType(field.type)
    const own =
      (resolved.has(`${parent.name}.${field.name}`) ? price.resolver : 0) + (isCompositeType(type) ? price.object : 0)
    if (!node.selectionSet) return own
    const first = pageOf(field, node, variables)
    // The edges of a page are already counted by its size.
    const length = first ?? (isList(field) && !paged ? usualLength : 1)
    return own + length * (price.object + ofSelections(node.selectionSet, type, first !== null))
  }
  const root = schema.getRootType(operation.operation)!
  return operation.selectionSet.selections.length * price.root + ofSelections(operation.selectionSet, root, false)
}

const isList = ({ type }: GraphQLField<unknown, unknown>) => isListType(getNullableType(type))

/** Its `first`, where it has one; null where it has none. */
function pageOf(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Record<string, unknown>,
): number | null {
  if (!field.args.some(({ name }) => name === 'first')) return null
  try {
    const { first } = getArgumentValues(field, node, variables)
    return Math.max(0, Number(first))
  } catch {
    return 1 // a missing or wrong argument is the execution's to refuse
  }
}

/** `Declaration.findings`, `ImportRun.rows` …: fields that a resolver class answers. */
function resolvedFields(): Set<string> {
  const { fieldResolvers, objectTypes } = getMetadataStorage()
  const nameOf = new Map(objectTypes.map(({ target, name }) => [target, name]))
  return new Set(
    fieldResolvers
      .filter(({ kind }) => kind === 'external')
      .map(({ getObjectType, schemaName }) => `${nameOf.get(getObjectType!() as never)}.${schemaName}`),
  )
}
