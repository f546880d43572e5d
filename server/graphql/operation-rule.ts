import type { ErrorCode } from '../../schema/error-code'
import { GraphQLError, type OperationTypeNode, type ValidationRule } from 'graphql'

/** Refuses operations of other kinds: subscriptions go over the WebSocket only, queries and mutations over HTTP only. */
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
