import { Action, Desk, Role, type Label } from './vocabulary'

/** A list of an account that can say which declarations it sees. */
export type ScopeList = 'counties' | 'committees' | 'departments'

/** Which declarations a role sees: those that its account's lists name, or what the words say. */
type Scope = { rows: 'ALL' | 'NONE'; words: Label } | { rows: 'LISTED'; lists: readonly ScopeList[] }

/** All that the portal has to know of a role; the name of a role stands with the other labels. */
interface RoleDescription {
  scope: Scope
  /** Whether it writes declarations and employers within its scope. */
  writes: boolean
  /** Whose imports it sees. */
  imports: 'ALL' | 'OWN'
  /** Whether it reads the audit record. */
  audit: boolean
  /** The desks whose work is its own; it hands over and receives paper at them. */
  desks: readonly Desk[]
  /** Said below the choice of a role. */
  hint: Label
  /** Roles are flat: none includes another, and what isn't named here is refused. */
  actions: readonly Action[]
}

const ofEverybody = [
  Action.VIEW_CYCLE,
  Action.CHANGE_OWN_PASSWORD,
  Action.VIEW_OWN_SESSIONS,
  Action.END_OWN_SESSIONS,
] as const

const ofSeeingRows = [
  Action.VIEW_STATISTICS,
  Action.VIEW_DECLARATIONS,
  Action.VIEW_COMMITTEES,
  Action.VIEW_FINDINGS,
  Action.VIEW_PENDING,
  Action.EXPORT_ANNUAL,
] as const

/**
 * Each role, described once. Permissions, the scope that the database is told, which changes reach an open page, the form
 * of accounts and the table of docs/security.md follow.
 */
export const roles: Readonly<Record<Role, RoleDescription>> = {
  CITY_HR: {
    scope: { rows: 'ALL', words: { zh: '全部', en: 'Everything' } },
    writes: true,
    imports: 'ALL',
    audit: false,
    desks: [Desk.CITY_HR],
    hint: {
      zh: '全市申报；导入、登记、账号、完整证件号。',
      en: 'All declarations; imports, records, accounts, whole ID numbers.',
    },
    actions: [
      ...ofEverybody,
      ...ofSeeingRows,
      Action.MANAGE_ACCOUNTS,
      Action.REVEAL_PERSONAL,
      Action.EXPORT_UNMASKED,
      Action.SEARCH_ID_NUMBER,
      Action.PREPARE_REMINDERS,
      Action.EDIT_CONTACTS,
      Action.EDIT_CALENDAR,
      Action.EDIT_CYCLE,
      Action.ACKNOWLEDGE_FINDINGS,
      Action.ACKNOWLEDGE_COMMITTEE_FINDINGS,
      Action.EXPORT_ROWS,
      Action.EXPORT_PUBLIC,
      Action.VIEW_FREEZES,
      Action.FREEZE,
      Action.IMPORT,
      Action.DECIDE_WORDS,
      // Never a committee's own: a filing clears its finding.
      Action.RECORD_FILING,
      Action.RECORD_MEETING,
      Action.RECORD_PAPER,
      Action.RECORD_ENTRUSTMENT,
      Action.RECORD_BAN,
    ],
  },
  COUNTY_HR: {
    scope: { rows: 'LISTED', lists: ['counties'] },
    writes: true,
    imports: 'OWN',
    audit: false,
    desks: [Desk.COUNTY_HR],
    hint: {
      zh: '所选区县的申报；导入、接收纸质材料。',
      en: 'Declarations of the chosen counties; imports, paper received.',
    },
    actions: [
      ...ofEverybody,
      ...ofSeeingRows,
      Action.PREPARE_REMINDERS,
      Action.ACKNOWLEDGE_FINDINGS,
      Action.EXPORT_ROWS,
      Action.IMPORT,
      Action.RECORD_PAPER,
    ],
  },
  DEPARTMENT: {
    scope: { rows: 'LISTED', lists: ['committees', 'departments'] },
    writes: false,
    imports: 'OWN',
    audit: false,
    desks: [Desk.COMMITTEE, Desk.SUPERVISOR],
    hint: {
      zh: '所选评委会的申报，以及所选部门主管单位的申报。',
      en: 'Declarations of the chosen committees and of employers that the departments supervise.',
    },
    actions: [
      ...ofEverybody,
      ...ofSeeingRows,
      Action.PREPARE_REMINDERS,
      Action.EXPORT_ROWS,
      Action.RECORD_MEETING,
      Action.RECORD_PAPER,
    ],
  },
  LEADER: {
    scope: { rows: 'ALL', words: { zh: '全部，证件号隐去', en: 'Everything, ID numbers masked' } },
    writes: false,
    imports: 'OWN',
    audit: false,
    desks: [],
    hint: { zh: '全市申报，只看，证件号隐去。', en: 'All declarations, to look at, ID numbers masked.' },
    actions: [...ofEverybody, ...ofSeeingRows, Action.VIEW_FREEZES],
  },
  AUDITOR: {
    scope: { rows: 'NONE', words: { zh: '审计日志和导出台账', en: 'The audit log and the export ledger' } },
    writes: false,
    imports: 'OWN',
    audit: true,
    desks: [],
    hint: {
      zh: '不看申报，只看审计日志和导出台账。',
      en: 'No declarations; the audit log and the export ledger.',
    },
    actions: [...ofEverybody, Action.VIEW_AUDIT, Action.EXPORT_AUDIT],
  },
}

/** The lists that a role's scope reads; what an account holds in another one counts for nothing. */
export function listsOf(role: `${Role}`): readonly ScopeList[] {
  const { scope } = roles[role]
  return scope.rows === 'LISTED' ? scope.lists : []
}
