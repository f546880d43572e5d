import type { ApolloServerPlugin } from '@apollo/server'
import type { FastifyBaseLogger } from 'fastify'
import { scopedEntityManager, transactionOptions } from '../access/scope'
import type { Viewer } from '../access/viewer'
import type { EntityManager } from '../database/orm'
import { refuseBeforehand } from './refusal'
import type { Portal } from '../portal'

/** What a resolver gets. */
export interface Context {
  portal: Portal
  viewer: Viewer | null
  /** The operation's one transaction, in the viewer's scope: every number of a response is of one snapshot. */
  em: EntityManager
  /** One instant for the whole operation. */
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

/** Opens the operation's transaction after validation and ends it with the response; any error rolls it back whole. */
export const operationTransaction: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ contextValue, schema, document, operation, request: { variables = {} } }) {
        // Which one is meant, the execution asks for.
        if (!operation) return
        const { graphql } = contextValue.portal.config.limits
        refuseBeforehand({ schema, document, operation, variables }, graphql.cost)
        await contextValue.em.begin(transactionOptions(operation.operation === 'query' ? 'read' : 'write'))
      },
      async willSendResponse({ contextValue: { em }, errors }) {
        if (!em.isInTransaction()) return
        if (errors?.length) return em.rollback()
        try {
          await em.commit()
        } catch (error) {
          // What is recorded with the commit may fail; then nothing is kept.
          await em.rollback()
          throw error
        }
      },
    }
  },
}
