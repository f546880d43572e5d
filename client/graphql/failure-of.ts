import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors'
import { bodyFailure, codeOf, unreachable, type Failure } from './failure'

/** Converts any error of a GraphQL request. */
export function failureOf(error: unknown): Failure {
  if (CombinedGraphQLErrors.is(error)) {
    const [first] = error.errors
    return { code: codeOf(first?.extensions), message: first?.message ?? '' }
  }
  if (ServerError.is(error)) return bodyFailure(error.bodyText) ?? unreachable
  return unreachable
}
