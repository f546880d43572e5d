import 'reflect-metadata'
import '../../schema/enum'
import { ApolloServer, type ApolloServerOptions, type ApolloServerPlugin } from '@apollo/server'
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled'
import { fastifyApolloDrainPlugin } from '@as-integrations/fastify'
import type { FastifyBaseLogger, FastifyInstance } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import { DateTimeResolver } from 'graphql-scalars'
import { buildSchemaSync, type NonEmptyArray } from 'type-graphql'
import { AccessResolver } from '../access/access.resolver'
import { AuditResolver } from '../audit/audit.resolver'
import { authChecker } from '../access/auth-checker'
import { AccountResolver } from '../account/account.resolver'
import { OwnSessionResolver } from '../account/own-session.resolver'
import { CalendarResolver } from '../calendar/calendar.resolver'
import { CommitteeResolver } from '../committee/committee.resolver'
import type { Config } from '../config'
import { operationTransaction, type Context } from '../context'
import { ContactResolver } from '../contact/contact.resolver'
import { CycleWindowResolver } from '../cycle/cycle-window.resolver'
import { CycleResolver } from '../cycle/cycle.resolver'
import { DeclarationResolver } from '../declaration/declaration.resolver'
import { DeskResolver } from '../desk/desk.resolver'
import { FindingResolver } from '../finding/finding.resolver'
import { formatError, httpStatusOfErrors } from './error'
import { limitRules } from './limit-rule'
import { FreezeResolver } from '../freeze/freeze.resolver'
import { ImportRunResolver } from '../import/import-run.resolver'
import { LayoutResolver } from '../import/layout/layout.resolver'
import { WordResolver } from '../import/word/word.resolver'
import { LiveResolver } from '../live/live.resolver'
import { onlyOperations } from '../live/operation-rule'
import { PersonalResolver } from '../personal/personal.resolver'
import { CommitteeRecordResolver } from '../record/committee-record.resolver'
import { DeclarationRecordResolver } from '../record/declaration-record.resolver'
import { RecordResolver } from '../record/record.resolver'
import { ReminderResolver } from '../reminder/reminder.resolver'
import { RevisionResolver } from '../revision/revision.resolver'
import { StatisticsResolver } from '../statistics/statistics.resolver'
import { ReportResolver } from '../report/report.resolver'

/** Everything that the API can be asked. */
const resolvers: NonEmptyArray<new () => object> = [
  RevisionResolver,
  AccessResolver,
  AuditResolver,
  AccountResolver,
  OwnSessionResolver,
  CycleResolver,
  CycleWindowResolver,
  CalendarResolver,
  CommitteeResolver,
  StatisticsResolver,
  DeclarationResolver,
  PersonalResolver,
  FindingResolver,
  DeskResolver,
  ContactResolver,
  ReminderResolver,
  CommitteeRecordResolver,
  DeclarationRecordResolver,
  RecordResolver,
  FreezeResolver,
  ReportResolver,
  ImportRunResolver,
  WordResolver,
  LayoutResolver,
  LiveResolver,
]

export function buildSchema(): GraphQLSchema {
  return buildSchemaSync({
    resolvers,
    authChecker,
    // Asked for wherever there is a subscription; ours brings its own source, the running portal's.
    pubSub: { publish: () => {}, subscribe: () => nothing() },
    scalarsMap: [{ type: Date, scalar: DateTimeResolver }],
    // Enumerations and scalars check themselves; what needs the cycle is checked by the filter.
    validate: false,
  })
}

async function* nothing(): AsyncGenerator<never> {}

/** Apollo's own messages quote what was asked; that something happened is enough. */
function wordless(log: FastifyBaseLogger): NonNullable<ApolloServerOptions<Context>['logger']> {
  return {
    debug: () => {},
    info: () => {},
    warn: () => log.warn('the API server warned'),
    error: () => log.error('the API server failed'),
  }
}

/** @param app closes only after running operations have ended */
export function buildApollo(
  app: FastifyInstance,
  schema: GraphQLSchema,
  { production, limits }: Pick<Config, 'production' | 'limits'>,
): ApolloServer<Context> {
  const plugins: ApolloServerPlugin<Context>[] = [
    fastifyApolloDrainPlugin(app),
    ApolloServerPluginLandingPageDisabled(),
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
    validationRules: [...limitRules(limits.graphql), onlyOperations('query', 'mutation')],
    formatError,
    logger: wordless(app.log),
  })
}
