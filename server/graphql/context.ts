import type { ApolloServerPlugin } from '@apollo/server'
import type { FastifyBaseLogger } from 'fastify'
import { scopedEntityManager, transactionOptions } from '../access/scope'
import type { Viewer } from '../access/viewer'
import type { EntityManager } from '../database/orm'
import { checkOperation } from './refusal'
import type { Portal } from '../portal'

/** What a resolver gets. */
export interface Context {
  portal: Portal
  viewer: Viewer | null
  /** Runs the whole operation in one transaction in the viewer's scope, so all numbers of a response are of one snapshot. */
  em: EntityManager
  /** The same instant for the whole operation. */
  now: Date
  /** Where the request came from, for the audit. */
  address: string
  log: FastifyBaseLogger
}

export function contextFor(
  portal: Portal,
  viewer: Viewer | null,
  { address, log }: Pick<Context, 'address' | 'log'>,
): Context {
  return { portal, viewer, em: scopedEntityManager(portal, viewer), now: portal.now(), address, log }
}

/** Begins the operation's transaction after validation and ends it before the response is sent; any error rolls it back. */
export const operationTransaction: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ contextValue, schema, document, operation, request: { variables = {} } }) {
        // No operation of that name: Apollo answers with its own error.
        if (!operation) return
        const { graphql } = contextValue.portal.config.limits
        checkOperation({ schema, document, operation, variables }, graphql.cost)
        await contextValue.em.begin(transactionOptions(operation.operation === 'query' ? 'read' : 'write'))
      },
      async willSendResponse({ contextValue: { em }, errors }) {
        if (!em.isInTransaction()) return
        if (errors?.length) return em.rollback()
        try {
          await em.commit()
        } catch (error) {
          // The audit's entries are chained during the commit. If that fails, the operation must fail too.
          await em.rollback()
          throw error
        }
      },
    }
  },
}
