import { ApolloServer, type ApolloServerOptions, type ApolloServerPlugin } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled'
import { fastifyApolloDrainPlugin } from '@as-integrations/fastify'
import type { FastifyBaseLogger, FastifyInstance } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import type { Config } from '../config'
import { operationTransaction, type Context } from './context'
import { formatError, httpStatusOfErrors } from './error'
import { introspectionWithSession } from './introspection'
import { onlyOperations, withinLimits } from './limit-rule'

/** Apollo's messages quote the request, which may hold personal data: the log says only that something happened. */
function loggerWithoutMessages(log: FastifyBaseLogger): NonNullable<ApolloServerOptions<Context>['logger']> {
  return {
    debug: () => {},
    info: () => {},
    warn: () => log.warn('the API server warned'),
    error: () => log.error('the API server failed'),
  }
}

/** @param app the drain plugin makes its `close` wait for the running operations */
export function buildApollo(
  app: FastifyInstance,
  schema: GraphQLSchema,
  { production, limits }: Pick<Config, 'production' | 'limits'>,
): ApolloServer<Context> {
  const plugins: ApolloServerPlugin<Context>[] = [
    fastifyApolloDrainPlugin(app),
    ApolloServerPluginLandingPageDisabled(),
    // It would be called for each field of each row, to say what every response says anyway: no-store.
    ApolloServerPluginCacheControlDisabled(),
    introspectionWithSession,
    operationTransaction,
    httpStatusOfErrors,
  ]
  return new ApolloServer<Context>({
    schema,
    plugins,
    introspection: !production,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: limits.graphql.tokens },
    validationRules: [withinLimits(limits.graphql), onlyOperations('query', 'mutation')],
    formatError,
    logger: loggerWithoutMessages(app.log),
  })
}
