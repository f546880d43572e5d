import type { ErrorCode } from '../../schema/error-code'
import { GraphQLError, type OperationTypeNode, type ValidationRule } from 'graphql'

/** Refuses documents with operations of another kind: subscriptions go over the socket, and nothing else does. */
export function onlyOperations(...allowed: `${OperationTypeNode}`[]): ValidationRule {
  return (context) => ({
    OperationDefinition(node) {
      if (!allowed.includes(node.operation)) {
        context.reportError(
          new GraphQLError('operation of another transport', {
            nodes: [node],
            extensions: { code: 'GRAPHQL_VALIDATION_FAILED' satisfies ErrorCode },
          }),
        )
      }
    },
  })
}
