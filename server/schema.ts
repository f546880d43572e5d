import 'reflect-metadata'
import '../schema/enum'
import type { GraphQLSchema } from 'graphql'
import { DateTimeResolver } from 'graphql-scalars'
import { buildSchemaSync, type NonEmptyArray } from 'type-graphql'
import { AccessResolver } from './access/access.resolver'
import { AuditLogResolver } from './audit-log/audit-log.resolver'
import { authChecker } from './access/auth-checker'
import { AccountResolver } from './account/account.resolver'
import { OwnSessionResolver } from './account/own-session.resolver'
import { CalendarResolver } from './calendar/calendar.resolver'
import { CommitteeResolver } from './committee/committee.resolver'
import { ContactResolver } from './contact/contact.resolver'
import { CycleWindowResolver } from './cycle/cycle-window.resolver'
import { CycleResolver } from './cycle/cycle.resolver'
import { DeclarationResolver } from './declaration/declaration.resolver'
import { DeskResolver } from './desk/desk.resolver'
import { FindingResolver } from './finding/finding.resolver'
import { FreezeResolver } from './freeze/freeze.resolver'
import { ImportRunResolver } from './import/import-run.resolver'
import { LayoutResolver } from './import/layout/layout.resolver'
import { WordResolver } from './import/word/word.resolver'
import { LiveResolver } from './live/live.resolver'
import { PersonalResolver } from './personal/personal.resolver'
import { CommitteeRecordResolver } from './record/committee-record.resolver'
import { DeclarationRecordResolver } from './record/declaration-record.resolver'
import { RecordResolver } from './record/record.resolver'
import { ReminderResolver } from './reminder/reminder.resolver'
import { PortalStatusResolver } from './status/portal-status.resolver'
import { StatisticsResolver } from './statistics/statistics.resolver'
import { ReportResolver } from './report/report.resolver'

/** Everything that the API can be asked. */
const resolvers: NonEmptyArray<new () => object> = [
  PortalStatusResolver,
  AccessResolver,
  AuditLogResolver,
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
