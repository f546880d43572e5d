import type { ApolloServerPlugin } from '@apollo/server'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import type { ErrorCode } from '../../schema/error-code'
import type { Context } from './context'
import { overloadOf } from '../database/overload'
import { PortalError } from '../errors'

/** Chinese messages for GraphQL's own errors, whose English text would name types of the schema. */
const refusals: Partial<Record<ErrorCode, string>> = {
  GRAPHQL_PARSE_FAILED: '请求无法解析。',
  GRAPHQL_VALIDATION_FAILED: '请求中有接口不认识的字段、参数或取值，或超过了允许的规模。',
  BAD_USER_INPUT: '请求参数的取值不正确。',
  BAD_REQUEST: '请求不正确。',
  OPERATION_RESOLUTION_FAILURE: '请求没有指明要执行的操作。',
  PERSISTED_QUERY_NOT_SUPPORTED: '请求不正确。',
}

/** The error that a resolver threw, or the error itself when it arose before any resolver ran. */
const causeOf = (error: unknown) => (error instanceof GraphQLError && error.originalError) || error

/** The error whose message and code may be sent; null for a fault of ours. */
const expectedOf = (cause: unknown) => (cause instanceof PortalError ? cause : overloadOf(cause))

/** Makes every error one Chinese sentence and a stable code. The text of an unexpected error is never sent. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const cause = causeOf(error)
  const path = formatted.path ? { path: formatted.path } : {}
  const as = (code: ErrorCode, message: string) => ({ message, ...path, extensions: { code } })
  const expected = expectedOf(cause)
  if (expected) return as(expected.code, expected.message)
  const code = String(formatted.extensions?.code) as ErrorCode
  const refusal = refusals[code]
  if (refusal) return as(code, refusal)
  return as('INTERNAL', '系统出错，操作没有完成；请稍后再试，仍不行请联系管理员。')
}

/**
 * Whether it is a fault of ours. What is sent decides: Apollo gives an error of a resolver its code only after plugins have
 * seen it.
 */
const isUnexpected = (error: GraphQLError) => formatError(error.toJSON(), error).extensions?.code === 'INTERNAL'

/** An expected error knows its status; others are 500 when unexpected, and 400 when GraphQL refused the request. */
function httpStatus(error: GraphQLError, expected: PortalError | null): number {
  if (expected) return expected.status
  return isUnexpected(error) ? 500 : 400
}

/** Sets the HTTP status and Retry-After of an operation without data, and logs unexpected errors without their message. */
export const httpStatusOfErrors: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didEncounterErrors({ errors, contextValue, operationName }) {
        for (const error of errors) {
          if (!isUnexpected(error)) continue
          const { name, code, stack } = causeOf(error) as Error & { code?: string }
          const frames = stack?.split('\n').filter((line) => line.trimStart().startsWith('at '))
          contextValue.log.error({ operationName, name, code, frames }, 'operation failed')
        }
      },
      async willSendResponse({ response, errors }) {
        const [first] = errors ?? []
        const { body, http } = response
        if (!first || body.kind !== 'single' || body.singleResult.data) return
        const expected = expectedOf(causeOf(first))
        http.status = httpStatus(first, expected)
        if (expected?.retryAfter !== undefined) http.headers.set('retry-after', String(expected.retryAfter))
      },
    }
  },
}
