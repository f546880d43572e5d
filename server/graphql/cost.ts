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
import { priceOf } from './price'

/** In the unit of `price.ts`: an object must be built; a field with a resolver may query once for each object. */
const price = { object: 1, resolver: 2 }
/** Assumed number of items in a list without the argument `first`. */
const assumedLength = 10

export interface PricedOperation {
  schema: GraphQLSchema
  document: DocumentNode
  operation: OperationDefinitionNode
  variables: Record<string, unknown>
}

/** What one root field of an operation costs, with everything below it. */
export interface PricedField {
  name: string
  cost: number
}

export const costOf = (operation: PricedOperation): number =>
  pricedFields(operation).reduce((sum, { cost }) => sum + cost, 0)

/**
 * Estimates the costs of an operation's root fields: the field's own work on the years of its filter, and its answer's
 * size, where each list multiplies the cost of its items' fields.
 */
export function pricedFields({ schema, document, operation, variables }: PricedOperation): PricedField[] {
  const fragments = fragmentsOf(document)
  const resolved = (fieldsWithResolver ??= resolvedFields())

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
  return rootFields(operation.selectionSet, fragments).map((node) => {
    const name = node.name.value
    const field = 'getFields' in root ? root.getFields()[name] : undefined
    return { name, cost: priceOf(name, field ? argumentsOf(field, node, variables) : {}) + ofField(node, root, false) }
  })
}

/** The document's fragments by their names. */
export function fragmentsOf({ definitions }: DocumentNode): Map<string, FragmentDefinitionNode> {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const node of definitions) if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node)
  return fragments
}

/** The operation's root fields, also those in fragments. */
export function rootFields(set: SelectionSetNode, fragments: Map<string, FragmentDefinitionNode>): FieldNode[] {
  return set.selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection]
    const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value)!
    return rootFields(inner.selectionSet, fragments)
  })
}

/** Values of the field's arguments; none when one is missing or wrong, which the execution refuses. */
function argumentsOf(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Record<string, unknown>,
): Record<string, unknown> {
  try {
    return getArgumentValues(field, node, variables)
  } catch {
    return {}
  }
}

const isList = ({ type }: GraphQLField<unknown, unknown>) => isListType(getNullableType(type))

/** The value of the field's argument `first`; null for a field without that argument. */
function pageOf(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Record<string, unknown>,
): number | null {
  if (!field.args.some(({ name }) => name === 'first')) return null
  return Math.max(0, Number(argumentsOf(field, node, variables).first ?? 1))
}

/** Found at the first operation, when all resolver classes are loaded. */
let fieldsWithResolver: Set<string> | undefined

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
