import type { ApolloServerPlugin } from '@apollo/server'
import type { FastifyBaseLogger } from 'fastify'
import { beginReading, scopedEntityManager, transactionOptions } from '../access/scope/scope'
import type { Viewer } from '../access/session/viewer'
import { untilAborted } from '../database/cancel'
import type { EntityManager } from '../database/orm'
import { requesterOf } from '../http/requester'
import { durationOf, lastingOf, type Lasting } from './lasting'
import { checkOperation } from './refusal'
import type { Portal } from '../portal'
import type { Latest } from '../revision/latest'
import { noteLatest } from '../revision/standing'

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
  /** Aborted when the client closes the connection. */
  gone: AbortSignal
  /** What was known of the database when the request came; null if nothing was. */
  latest: Latest | null
  /** What is known of the answer. Apollo copies the context, so that it is a separate object. */
  answer: { lasts?: Lasting | undefined }
}

export function contextFor(
  portal: Portal,
  viewer: Viewer | null,
  request: Pick<Context, 'address' | 'log' | 'gone' | 'latest'>,
): Context {
  return { portal, viewer, em: scopedEntityManager(portal, viewer), now: portal.now(), answer: {}, ...request }
}

/** Waits until the requester has a free share. Heavy operations wait apart, so that no light one waits behind them. */
function enterQueue({ portal, viewer, address, gone }: Context, cost: number): Promise<() => void> {
  const { queues, config } = portal
  const queue = cost < config.limits.graphql.heavyOperation ? queues.light : queues.heavy
  return queue.enter(requesterOf(viewer, address), { signal: gone, atMost: config.limits.seconds.share })
}

/** A query ends in the database, too, when its client goes. A mutation is carried through. */
async function begin(context: Context, isQuery: boolean): Promise<void> {
  const { portal, viewer, gone, latest } = context
  if (!isQuery) return context.em.begin(transactionOptions('write'))
  context.em = await untilAborted(gone, () => beginReading(portal, viewer, context.em))
  if (latest) noteLatest(context.em, latest)
}

async function endTransaction(em: EntityManager, isQuery: boolean, failed: boolean): Promise<void> {
  if (!em.isInTransaction()) return
  if (failed) return em.rollback()
  if (isQuery) em.clear()
  try {
    await em.commit()
  } catch (error) {
    // The audit's entries are chained during the commit. If that fails, the operation must fail too.
    await em.rollback()
    throw error
  }
}

/**
 * Ends the transaction of a query and then gives its place back, while the answer is already on its way: the end of a
 * transaction that only read changes nothing.
 */
function endReading(em: EntityManager, leaveQueue: (() => void) | undefined): void {
  void endTransaction(em, true, false)
    .catch(() => {})
    .finally(() => leaveQueue?.())
}

/** Begins the operation's transaction after validation and ends it before the response is sent; any error rolls it back. */
export const operationTransaction: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    let leaveQueue: (() => void) | undefined
    return {
      async didResolveOperation({ contextValue, schema, document, operation, request: { variables = {} } }) {
        // No operation of that name: Apollo answers with its own error.
        if (!operation) return
        const { graphql } = contextValue.portal.config.limits
        const cost = checkOperation({ schema, document, operation, variables }, graphql)
        leaveQueue = await enterQueue(contextValue, cost)
        await begin(contextValue, operation.operation === 'query')
        const duration = durationOf(operation, document)
        if (duration) contextValue.answer.lasts = await lastingOf(contextValue, duration)
      },
      async willSendResponse({ contextValue, operation, errors }) {
        const { em } = contextValue
        if (errors?.length) delete contextValue.answer.lasts
        if (operation?.operation === 'query' && !errors?.length) return endReading(em, leaveQueue)
        try {
          await endTransaction(em, operation?.operation === 'query', Boolean(errors?.length))
        } finally {
          leaveQueue?.()
        }
      },
    }
  },
}
