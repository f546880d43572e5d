import 'reflect-metadata'
import '../schema/enum'
import type { GraphQLSchema } from 'graphql'
import { DateTimeResolver } from 'graphql-scalars'
import { buildSchemaSync, type NonEmptyArray } from 'type-graphql'
import { AccessResolver } from './access/access.resolver'
import { AuditLogResolver } from './audit-log/audit-log.resolver'
import { authChecker } from './access/permission/auth-checker'
import { AccountResolver } from './account/account.resolver'
import { SecondFactorResolver } from './account/second-factor.resolver'
import { SecurityPolicyResolver } from './account/security-policy.resolver'
import { OwnSessionResolver } from './account/own-session.resolver'
import { BackupResolver } from './backup/backup.resolver'
import { CalendarResolver } from './calendar/calendar.resolver'
import { CommitteeResolver } from './committee/committee.resolver'
import { ContactResolver } from './contact/contact.resolver'
import { EmployerResolver } from './contact/employer.resolver'
import { CycleResolver, CycleWindowResolver } from './cycle/cycle.resolver'
import { DeclarationResolver } from './declaration/declaration.resolver'
import { DeskResolver } from './desk/desk.resolver'
import { FindingResolver } from './finding/finding.resolver'
import { readPlainFields } from './graphql/plain-field'
import { ListSettingResolver } from './declaration/list-setting.resolver'
import { FormResolver } from './form/form.resolver'
import { FreezeResolver } from './freeze/freeze.resolver'
import { ImportRunResolver } from './import/import-run.resolver'
import { LayoutResolver } from './import/layout/layout.resolver'
import { WordResolver } from './import/word/word.resolver'
import { LiveResolver } from './live/live.resolver'
import { PersonalResolver } from './personal/personal.resolver'
import { CommitteeRecordResolver } from './record/committee-record.resolver'
import { DeclarationRecordResolver } from './record/declaration-record.resolver'
import { RecordResolver } from './record/record.resolver'
import { SavedRecordResolver } from './record/saved-record.resolver'
import { ReminderResolver } from './reminder/reminder.resolver'
import { PortalStatusResolver } from './status/portal-status.resolver'
import { SavedViewResolver } from './saved-view/saved-view.resolver'
import { FindResolver } from './find/find.resolver'
import { StatisticsResolver } from './statistics/statistics.resolver'
import { PaperResolver } from './paper/paper.resolver'
import { ChangeResolver } from './report/change/change.resolver'
import { ReportResolver } from './report/report.resolver'
import { ReportSettingResolver } from './report/report-setting.resolver'
import { WallLinkResolver } from './wall/wall-link.resolver'

/** Everything that the API can be asked. */
const resolvers: NonEmptyArray<new () => object> = [
  PortalStatusResolver,
  AccessResolver,
  AuditLogResolver,
  AccountResolver,
  SecondFactorResolver,
  SecurityPolicyResolver,
  OwnSessionResolver,
  CycleResolver,
  CycleWindowResolver,
  CalendarResolver,
  CommitteeResolver,
  StatisticsResolver,
  DeclarationResolver,
  SavedViewResolver,
  FindResolver,
  PersonalResolver,
  FindingResolver,
  DeskResolver,
  ContactResolver,
  EmployerResolver,
  ReminderResolver,
  CommitteeRecordResolver,
  DeclarationRecordResolver,
  RecordResolver,
  SavedRecordResolver,
  FreezeResolver,
  FormResolver,
  ListSettingResolver,
  BackupResolver,
  ReportResolver,
  ReportSettingResolver,
  PaperResolver,
  ChangeResolver,
  ImportRunResolver,
  WordResolver,
  LayoutResolver,
  LiveResolver,
  WallLinkResolver,
]

export function buildSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers,
    authChecker,
    // Asked for wherever there is a subscription; ours brings its own source, the running portal's.
    pubSub: { publish: () => {}, subscribe: () => nothing() },
    scalarsMap: [{ type: Date, scalar: DateTimeResolver }],
    // Enumerations and scalars check themselves; what needs the cycle is checked by the filter.
    validate: false,
  })
  readPlainFields(schema)
  for (const [name, description] of Object.entries(roots)) schema.getType(name)!.description = description
  return schema
}

/** The library takes no description of the three roots. */
const roots = {
  Query: 'What can be read; nothing is changed, except that a few looks are recorded in the audit.',
  Mutation: 'What can be changed: each is done whole or not at all, and refused with a code of ErrorCode.',
  Subscription: 'What a page can be notified of, over the WebSocket at /graphql.',
}

async function* nothing(): AsyncGenerator<never> {}
