import type { ErrorCode } from '../../schema/error-code'
import {
  GraphQLError,
  Kind,
  type ASTNode,
  type FragmentDefinitionNode,
  type OperationTypeNode,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql'
import type { Limits } from '../http/limit'

type Size = Pick<Limits['graphql'], 'depth' | 'aliases' | 'directives' | 'fields'>

const nothing: Size = { depth: 0, aliases: 0, directives: 0, fields: 0 }

/** Measures an operation with its fragments expanded; each fragment is measured once. */
function measure(context: ValidationContext, root: SelectionSetNode): Size {
  const known = new Map<string, Size>()
  const ofFragment = (name: string): Size => {
    const seen = known.get(name)
    if (seen) return seen
    known.set(name, nothing) // ends a cycle of fragments, which another rule reports
    const fragment: FragmentDefinitionNode | null | undefined = context.getFragment(name)
    const size = fragment ? ofSelections(fragment.selectionSet) : nothing
    known.set(name, size)
    return size
  }
  const ofSelections = (set: SelectionSetNode | undefined): Size => {
    const total = { ...nothing }
    for (const selection of set?.selections ?? []) {
      const inner =
        selection.kind === Kind.FRAGMENT_SPREAD
          ? ofFragment(selection.name.value)
          : ofSelections(selection.selectionSet)
      const isField = selection.kind === Kind.FIELD
      total.depth = Math.max(total.depth, inner.depth + (isField ? 1 : 0))
      total.aliases += inner.aliases + (isField && selection.alias ? 1 : 0)
      total.fields += inner.fields + (isField ? 1 : 0)
      total.directives += inner.directives + (selection.directives?.length ?? 0)
    }
    return total
  }
  return ofSelections(root)
}

/** The error of an operation that isn't allowed. */
export const invalidOperation = (message: string, ...nodes: ASTNode[]) =>
  new GraphQLError(message, { nodes, extensions: { code: 'GRAPHQL_VALIDATION_FAILED' satisfies ErrorCode } })

/** Refuses an operation that is too large; the portal's own pages stay far below each limit. */
export function withinLimits({ depth, aliases, directives, fields, operations }: Limits['graphql']): ValidationRule {
  const limit: Size = { depth, aliases, directives, fields }
  return (context) => ({
    Document(node) {
      const asked = node.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION)
      if (asked.length > operations) context.reportError(invalidOperation('operation too large', node))
    },
    OperationDefinition(node) {
      const size = measure(context, node.selectionSet)
      const beyond = Object.entries(limit).some(([name, most]) => size[name as keyof Size] > most)
      if (beyond) context.reportError(invalidOperation('operation too large', node))
    },
  })
}

/** Refuses operations of other kinds: subscriptions go over the WebSocket only, queries and mutations over HTTP only. */
export function onlyOperations(...allowed: `${OperationTypeNode}`[]): ValidationRule {
  return (context) => ({
    OperationDefinition(node) {
      if (allowed.includes(node.operation)) return
      context.reportError(invalidOperation('operation of another transport', node))
    },
  })
}
