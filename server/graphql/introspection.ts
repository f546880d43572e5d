import type { ApolloServerPlugin } from '@apollo/server'
import { BREAK, visit, type DocumentNode } from 'graphql'
import { UnauthenticatedError } from '../errors'
import type { Context } from './context'

function asksForSchema(document: DocumentNode): boolean {
  let asks = false
  visit(document, {
    Field({ name: { value } }) {
      if (value !== '__schema' && value !== '__type') return
      asks = true
      return BREAK
    },
  })
  return asks
}

/** Outside of production, where there is no introspection at all, it needs a session. */
export const introspectionWithSession: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ contextValue, document }) {
        if (!contextValue.viewer && asksForSchema(document)) throw new UnauthenticatedError()
      },
    }
  },
}
