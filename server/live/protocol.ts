import type { ErrorCode } from '../../schema/error-code'
import type { FastifyRequest } from 'fastify'
import {
  GraphQLError,
  parse,
  specifiedRules,
  validate,
  type DocumentNode,
  type GraphQLSchema,
  type ValidationRule,
} from 'graphql'
import { makeServer } from 'graphql-ws'
import { contextFor } from '../graphql/context'
import { formatError } from '../graphql/error'
import { onlyOperations, withinLimits } from '../graphql/limit-rule'
import type { Portal } from '../portal'
import type { LiveSocket, SocketRegister } from './socket-register'

export interface LiveConnection {
  live: LiveSocket
  request: FastifyRequest
}

/** GraphQL over WebSocket, with the limits, permissions and messages of HTTP. Takes one subscription for each socket. */
export function liveProtocol(portal: Portal, schema: GraphQLSchema, register: SocketRegister) {
  const { graphql } = portal.config.limits
  const rules = [...specifiedRules, withinLimits(graphql), onlyOperations('subscription')]
  return makeServer<never, LiveConnection>({
    connectionInitWaitTimeout: 5000,
    onSubscribe({ extra: { live, request }, subscriptions }, _id, { query, variables, operationName }) {
      if (Object.keys(subscriptions).length > 1) return [refusal('BAD_REQUEST')]
      const document = read(query, { schema, rules, maxTokens: graphql.tokens })
      if (document instanceof GraphQLError) return [document]
      const contextValue = contextFor(portal, live.viewer, {
        address: request.ip,
        log: request.log,
        gone: request.signal,
        latest: null,
      })
      return { schema, document, operationName, variableValues: variables, contextValue }
    },
    // Checks the session before each message; nothing is sent on a socket that this closes.
    async onNext({ extra: { live } }, _id, _payload, _args, { errors, data }) {
      await register.closeEnded([live])
      if (errors) return { data, errors: errors.map((error) => formatError(error.toJSON(), error)) }
    },
    onError: (_context, _id, _payload, errors) => errors.map((error) => formatError(error.toJSON(), error)),
  })
}

interface Grammar {
  schema: GraphQLSchema
  rules: ValidationRule[]
  maxTokens: number
}

function read(query: string, { schema, rules, maxTokens }: Grammar): DocumentNode | GraphQLError {
  try {
    const document = parse(query, { maxTokens })
    return validate(schema, document, rules).length > 0 ? refusal('GRAPHQL_VALIDATION_FAILED') : document
  } catch {
    return refusal('GRAPHQL_PARSE_FAILED')
  }
}

/** Without a message: `formatError` adds it. */
function refusal(code: ErrorCode): GraphQLError {
  return new GraphQLError(code, { extensions: { code } })
}
