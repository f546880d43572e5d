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

/** A root field queries the database; an object must be built; a field with a resolver may query once for each object. */
const price = { root: 100, object: 1, resolver: 2 }
/** Assumed number of items in a list without the argument `first`. */
const assumedLength = 10

export interface PricedOperation {
  schema: GraphQLSchema
  document: DocumentNode
  operation: OperationDefinitionNode
  variables: Record<string, unknown>
}

/** Estimates an operation's cost from its page sizes: each list multiplies the cost of its items' fields. */
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
    // A connection's `edges` are as many as its `first`, which has been multiplied already.
    const length = first ?? (isList(field) && !paged ? assumedLength : 1)
    return own + length * (price.object + ofSelections(node.selectionSet, type, first !== null))
  }
  const root = schema.getRootType(operation.operation)!
  return operation.selectionSet.selections.length * price.root + ofSelections(operation.selectionSet, root, false)
}

const isList = ({ type }: GraphQLField<unknown, unknown>) => isListType(getNullableType(type))

/** The value of the field's argument `first`; null for a field without that argument. */
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
    return 1 // the execution refuses a missing or wrong argument
  }
}

/** Fields that a resolver class answers, such as `Declaration.findings`. */
function resolvedFields(): Set<string> {
  const { fieldResolvers, objectTypes } = getMetadataStorage()
  const nameOf = new Map(objectTypes.map(({ target, name }) => [target, name]))
  return new Set(
    fieldResolvers
      .filter(({ kind }) => kind === 'external')
      .map(({ getObjectType, schemaName }) => `${nameOf.get(getObjectType!() as never)}.${schemaName}`),
  )
}
