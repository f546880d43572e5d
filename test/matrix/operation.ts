import { ownRows, type MatrixAccount } from './account'
import { filter, type SubjectKind, type World } from './world'

type Data = Record<string, unknown>

/** How to call an operation, and what is known about its answer. */
export interface Example {
  variables?: (world: World, account: MatrixAccount) => Record<string, unknown>
  /** Called once for every object of this kind, in the account's scope and outside of it. */
  about?: SubjectKind
  /** Its variables with the object's id. */
  of?: (id: string) => Record<string, unknown>
  /** Figures that must all equal the number of rows in the account's scope. */
  counts?: (answer: any) => number[] // eslint-disable-line @typescript-eslint/no-explicit-any
  /** The answer contains every row in the account's scope. */
  tells?: boolean
  /** The answer may contain declaration numbers. */
  numbers?: true
  /** The answer is the object if it is in the account's scope, otherwise null or an error. */
  found?: (answer: Data) => boolean
  /** Error codes that are possible for other reasons than the scope, even with the permission. */
  declines?: readonly string[]
}

const sum = (values: readonly (number | null)[]) => values.reduce<number>((total, value) => total + (value ?? 0), 0)
const total = (name: string) => ({
  variables: () => ({ filter }),
  counts: (answer: Record<string, number[]>) => [sum(answer[name] ?? [])],
})

/** A department without a committee receives no paper and holds no meeting. */
const noDesk = ['RECORD_NO_DESK']
const noCommittee = ['COMMITTEE_NOT_OWN']

const tooLate = ['IMPORT_NOT_PLANNED']

const receipt = { receivedOn: '2026-10-27', copies: 2, duplex: true, note: '核对' }
const account = {
  displayName: '核对',
  role: 'LEADER',
  counties: [],
  committees: [],
  departments: [],
}
const notice = { layer: 'REGIONAL', source: '新政发', text: '2026-03-21,休,诺鲁孜节', year: 2026 }
const draft = { year: 2026, basedOn: 2026, note: '核对' }
const onRun = (own: Record<string, unknown> = {}): Example => ({
  about: 'run',
  of: (id) => ({ id, ...own }),
})

/**
 * How to call each root field. The matrix goes through the schema and fails with the name of a field without an entry, and
 * of an entry without a field.
 */
export const examples: Record<string, Example> = {
  'Query.accounts': {},
  'Query.auditEntries': { numbers: true },
  'Query.auditVerification': {},
  'Query.briefPreview': {
    variables: () => ({ filter }),
    counts: ({ tables }: { tables: { rows: { cells: { text: string }[] }[] }[] }) => [
      sum(tables[0]!.rows.map(({ cells }) => Number(cells[2]!.text))),
    ],
  },
  'Query.calendarPreview': { variables: () => ({ notice }) },
  'Query.calendarYear': { variables: () => ({ year: 2026 }) },
  'Query.committee': {
    variables: () => ({ year: 2026, code: 'water' }),
  },
  'Query.committees': {
    variables: () => ({ year: 2026 }),
    counts: (answer: { declared: number }[]) => [sum(answer.map(({ declared }) => declared))],
  },
  'Query.contacts': { tells: true },
  'Query.cycle': { variables: () => ({ year: 2026 }) },
  'Query.cycleDraft': { variables: () => ({ draft }) },
  'Query.cycles': {},
  'Query.declaration': { about: 'declaration', of: (id) => ({ id }), found: ({ declaration }) => declaration !== null },
  'Query.declarations': {
    variables: () => ({ filter, first: 20 }),
    counts: (answer: { totalCount: number; edges: unknown[] }) => [answer.totalCount, answer.edges.length],
    tells: true,
  },
  'Query.desks': {
    variables: () => ({ filter }),
    counts: ({ loads }: { loads: { onDesk: number }[] }) => [sum(loads.map(({ onDesk }) => onDesk))],
  },
  'Query.find': { variables: () => ({ text: 'T', year: 2026 }) },
  'Query.findingRules': {},
  'Query.findings': {
    variables: () => ({ filter }),
    // R05 is violated by every planted row, explained or not.
    counts: ({ rules }: { rules: { rule: { id: string }; open: number; acknowledged: number }[] }) =>
      rules.filter(({ rule }) => rule.id === 'R05').map(({ open, acknowledged }) => open + acknowledged),
  },
  'Query.findingTrend': { variables: () => ({ filter }) },
  'Query.figureChanges': { variables: () => ({ year: 2026 }) },
  'Query.form': { variables: ({ form }) => ({ id: form }) },
  'Query.formFigures': {
    variables: ({ form }) => ({ id: form, filter }),
    counts: (answer: { value: string }[]) => answer.map(({ value }) => Number(value)),
  },
  'Query.forms': {},
  'Query.issuedBriefs': { variables: () => ({ year: 2026 }) },
  'Query.listSetting': {},
  'Query.reportSetting': { variables: () => ({ code: 'T13' }) },
  'Query.freezeComparison': { variables: ({ freeze }) => ({ id: freeze }) },
  'Query.backup': {},
  'Query.freezes': {},
  'Query.grantableScope': {},
  'Query.importLayouts': {},
  'Query.importRun': { ...onRun(), found: ({ importRun }) => importRun !== null },
  'Query.importRuns': {},
  'Query.missingCalendars': { variables: () => ({ from: 2023, until: 2027 }) },
  'Query.noticeEnd': { variables: () => ({ from: '2026-11-03', kind: 'RESULT', year: 2026 }) },
  'Query.paperReceiptPlan': {
    declines: noDesk,
    about: 'declaration',
    of: (declaration) => ({ filter, declarations: [declaration] }),
    // An account without a receiving desk is refused, so the answer has no data.
    found: (data) => {
      const plan = data?.paperReceiptPlan as { received: number; already: number } | undefined
      return !plan || plan.received + plan.already > 0
    },
  },
  'Query.letterPreview': {
    // No account's own desk, which has no letter.
    variables: () => ({ filter: { ...filter, desk: ['COMMITTEE'], committee: ['culture'] } }),
  },
  'Query.paperTemplate': { variables: () => ({ kind: 'BRIEF', year: 2026 }) },
  'Query.portal': {},
  'Query.missingContacts': { variables: () => ({ filter }) },
  'Query.reminderDrafts': {
    variables: () => ({ filter, holders: [{ desk: 'COMMITTEE', committee: 'water' }] }),
    declines: ['INVALID_INPUT', 'REMINDER_DESK_UNKNOWN'],
  },
  'Query.sentReminders': { variables: () => ({ years: [2026] }) },
  'Query.reminderDesks': {
    variables: () => ({ filter }),
    counts: (desks: { onDesk: number }[]) => [sum(desks.map(({ onDesk }) => onDesk))],
  },
  'Query.reminders': {
    about: 'reminder',
    of: (id) => ({ ids: [id] }),
    found: ({ reminders }) => (reminders as unknown[]).length > 0,
  },
  'Query.reportNames': {},
  'Query.reportTable': { variables: () => ({ filter, code: 'T1' }) },
  'Query.savedViews': {},
  'Query.secondFactor': {},
  'Query.securityPolicy': {},
  'Query.sessions': {},
  'Query.stageProgress': {
    variables: () => ({ filter }),
    counts: (answer: { count: number }[]) => [sum(answer.map(({ count }) => count))],
  },
  'Query.statistics': { ...total('declared'), variables: () => ({ filter, by: ['EMPLOYER'] }), tells: true },
  'Query.templateColumns': {},
  'Query.trend': {
    variables: () => ({ filter }),
    counts: ({ stages, reached }: { stages: string[]; reached: number[][] }) => [
      reached[stages.indexOf('EMPLOYER_REVIEW')]!.at(-1)!,
    ],
  },
  'Query.viewer': {},
  'Query.wallLinks': {},
  'Query.unknownReturnReasons': {},
  'Query.wordAliases': {},
  'Query.wordOptions': { variables: () => ({ kind: 'COMMITTEE', year: 2026 }) },

  'Mutation.acknowledgeCommitteeFinding': {
    variables: () => ({ year: 2026, committee: 'water', rule: 'R50', reason: '核对' }),
    declines: ['FINDING_NOT_OPEN'],
  },
  'Mutation.acknowledgeFinding': {
    about: 'declaration',
    of: (declaration) => ({ declaration, rule: 'R05', reason: '核对' }),
    declines: ['FINDING_NOT_OPEN'],
  },
  'Mutation.beginSecondFactor': {
    variables: () => ({ password: 'Not-the-password-1' }),
    declines: ['PASSWORD_WRONG', 'SIGN_IN_LOCKED'],
  },
  'Mutation.confirmSecondFactor': { variables: () => ({ code: '000000' }), declines: ['SECOND_FACTOR_NOT_BEGUN'] },
  'Mutation.renewRecoveryCodes': {
    variables: () => ({ password: 'Not-the-password-1' }),
    declines: ['PASSWORD_WRONG', 'SIGN_IN_LOCKED'],
  },
  'Mutation.removeSecondFactor': {
    variables: () => ({ password: 'Not-the-password-1' }),
    declines: ['PASSWORD_WRONG', 'SIGN_IN_LOCKED'],
  },
  'Mutation.changePassword': {
    variables: () => ({ current: 'Not-the-password-1', next: 'Another-2026' }),
    declines: ['PASSWORD_WRONG'],
  },
  'Mutation.createWallLink': { variables: () => ({ name: '核对', days: 1 }) },
  'Mutation.revokeWallLink': { variables: () => ({ id: '999999999' }), declines: ['NOT_FOUND'] },
  'Mutation.decideWord': { variables: () => ({ kind: 'COUNTY', word: '伊吾（核对）', code: '650522' }) },
  'Mutation.disableAccount': { variables: () => ({ id: '999999999', version: 1 }), declines: ['NOT_FOUND'] },
  'Mutation.enableAccount': { variables: () => ({ id: '999999999', version: 1 }), declines: ['NOT_FOUND'] },
  'Mutation.endOtherSessions': {},
  'Mutation.endSession': { variables: () => ({ id: '999999999' }), declines: ['NOT_FOUND'] },
  'Mutation.forgetLayout': { variables: () => ({ id: '999999999' }), declines: ['NOT_FOUND'] },
  'Mutation.forgetWord': { variables: () => ({ id: '999999999' }), declines: ['NOT_FOUND'] },
  'Mutation.saveView': {
    variables: () => ({ view: { name: '核对', page: 'declarations', search: 'year=2026', roles: [] } }),
  },
  'Mutation.deleteView': { variables: () => ({ id: '999999999' }), declines: ['NOT_FOUND'] },
  'Mutation.useView': { variables: () => ({ id: '999999999' }), declines: ['NOT_FOUND'] },
  'Mutation.deleteForm': { variables: () => ({ id: '999999999' }), declines: ['NOT_FOUND'] },
  'Mutation.explainChanges': {
    variables: () => ({ year: 2026, changes: [{ key: 'measure=DECLARED', version: 0 }], reason: '核对' }),
    declines: ['NOT_FOUND'],
  },
  'Mutation.freezeYear': { variables: () => ({ year: 2026, cutOff: '2026-10-30', note: '核对' }) },
  'Mutation.prepareReminder': {
    variables: (_, account) => ({
      filter,
      holders: [...new Set(ownRows(account).map(({ committee }) => committee))].map((committee) => ({
        desk: 'COMMITTEE',
        committee,
      })),
    }),
  },
  'Mutation.recordBan': {
    about: 'declaration',
    of: (declaration) => ({ declaration, ban: { decidedOn: '2026-10-20', note: '核对' } }),
    declines: ['RECORD_STANDS'],
  },
  'Mutation.recordEntrustment': {
    about: 'declaration',
    of: (declaration) => ({ declaration, letter: { documentNo: '函1', issuedOn: '2026-10-20' } }),
  },
  'Mutation.recordFiling': {
    variables: () => ({
      year: 2026,
      committee: 'water',
      filing: { covers: ['COMMITTEE'], filedAt: '2026-10-12', documentNo: '备1' },
    }),
  },
  'Mutation.recordMeeting': {
    declines: [...noCommittee, 'RECORD_STANDS'],
    variables: (_, { committees }) => ({
      year: 2026,
      committee: committees?.[0] ?? 'water',
      meeting: { from: '2026-11-02', to: '2026-11-03' },
    }),
  },
  'Mutation.recordPaperReceipt': {
    declines: [...noDesk, 'RECORD_COUNT_CHANGED'],
    about: 'declaration',
    of: (declaration) => ({ filter, receipt, confirmed: 1, declarations: [declaration] }),
  },
  'Mutation.recordResultNotice': {
    declines: [...noCommittee, 'RECORD_STANDS'],
    variables: (_, { committees }) => ({
      year: 2026,
      committee: committees?.[0] ?? 'water',
      notice: { from: '2026-11-02' },
    }),
  },
  'Mutation.resetSecondFactor': { variables: () => ({ id: '999999999', version: 1 }), declines: ['NOT_FOUND'] },
  'Mutation.unlockAccount': { variables: () => ({ id: '999999999', version: 1 }), declines: ['NOT_FOUND'] },
  'Mutation.finishTour': {},
  'Mutation.grantRights': {
    variables: () => ({
      rights: { id: '999999999', version: 1, role: 'LEADER', counties: [], committees: [], departments: [] },
    }),
    declines: ['NOT_FOUND'],
  },
  'Mutation.saveReportSetting': { variables: () => ({ code: 'T13', groups: ['申报'] }) },
  'Mutation.saveListSetting': {
    variables: () => ({ setting: { columns: [{ key: 'name', width: 120 }], dense: true } }),
  },
  // Another version than the saved one: the words stay as they are while the matrix is walked.
  'Mutation.savePaperTemplate': {
    variables: () => ({ kind: 'BRIEF', year: 2026, version: 0, texts: [] }),
    declines: ['PAPER_MEANWHILE'],
  },
  // With a stale version the policy stays as it is while the matrix is walked.
  'Mutation.saveSecurityPolicy': {
    variables: () => ({ policy: { passwordHistory: 5, secondFactorRoles: [], version: 0 } }),
    declines: ['POLICY_MEANWHILE'],
  },
  'Mutation.separateOfficers': { variables: () => ({ version: 0 }), declines: ['POLICY_MEANWHILE'] },
  'Mutation.endSeparation': { variables: () => ({ version: 0 }), declines: ['POLICY_MEANWHILE'] },
  'Mutation.resetPassword': { variables: () => ({ id: '999999999', version: 1 }), declines: ['NOT_FOUND'] },
  'Mutation.revealIdNumber': { about: 'declaration', of: (id) => ({ id, purpose: '核对' }) },
  'Mutation.saveAccount': {
    variables: ({ separated }) => ({ account: { ...account, username: separated ? 'made-apart' : 'made-here' } }),
  },
  'Mutation.saveCalendarNotice': { variables: () => ({ notice: { ...notice, note: '核对' } }) },
  'Mutation.saveFormSettings': {
    variables: () => ({
      year: 2026,
      form: {
        ...Object.fromEntries(['number', 'authority', 'approval', 'validUntil', 'phone'].map((key) => [key, ''])),
        ...{ zeros: 'DASH', paper: 'A4', employers: 20, changeShare: 30, changeLeast: 20, changeCount: 200 },
      },
    }),
  },
  'Mutation.saveForm': {
    // Shared by the bureau: others fill it, and may not change it.
    variables: ({ form }) => ({ id: form, version: 0, name: '核对', tags: [], typed: [] }),
    declines: ['FORM_MEANWHILE'],
  },
  'Mutation.saveContacts': {
    variables: () => ({ contacts: [{ kind: 'COUNTY_HR', key: '650522', phone: '0902-2000001' }] }),
  },
  'Mutation.saveCycle': { variables: () => ({ draft }) },
  'Mutation.withdrawAcknowledgement': { about: 'acknowledgement', of: (id) => ({ id }) },
  // Only the receiving desk can correct a receipt, and only the city bureau a ban.
  'Mutation.correctPaperReceipt': {
    about: 'record',
    of: (record) => ({ record, receipt }),
    declines: [...noDesk, 'NOT_FOUND', 'FORBIDDEN'],
  },
  'Mutation.withdrawRecord': {
    about: 'record',
    of: (record) => ({ record, reason: '核对' }),
    declines: [...noDesk, 'NOT_FOUND', 'FORBIDDEN'],
  },

  // In the order in which they are possible for a run; the last ones come too late and are refused.
  'Mutation.setImportExtent': onRun({ extent: 'PARTIAL' }),
  'Mutation.setImportArea': { ...onRun({ year: 2026, county: '650522', full: true }), declines: ['NOT_FOUND'] },
  'Mutation.chooseImportRow': { ...onRun({ rowNumber: 2 }), declines: ['INVALID_INPUT'] },
  'Mutation.applyImport': onRun(),
  'Mutation.undoImport': onRun(),
  'Mutation.chooseImportHeader': {
    ...onRun({ sheet: '申报汇总表', firstRow: 1, lastRow: 1 }),
    declines: [...tooLate, 'INVALID_INPUT'],
  },
  'Mutation.mapImportColumns': {
    ...onRun({ name: '核对', columns: [{ header: '姓名', column: '姓名' }] }),
    declines: [...tooLate, 'INVALID_INPUT'],
  },
  'Mutation.replanImport': { ...onRun(), declines: tooLate },
  'Mutation.discardImport': { ...onRun(), declines: tooLate },

  'Subscription.changed': {},
}
