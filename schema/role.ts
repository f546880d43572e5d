import { Action, Desk, Role, type Label } from './vocabulary'

/** A list of an account by which its scope may be limited. */
export type ScopeList = 'counties' | 'committees' | 'departments'

/** Scope of a role: LISTED, the declarations that the account's lists name; ALL or NONE, described by the words. */
type Scope = { rows: 'ALL' | 'NONE'; words: Label } | { rows: 'LISTED'; lists: readonly ScopeList[] }

/** Description of a role. Its name is in `roleLabel`. */
interface RoleDescription {
  scope: Scope
  /** Whether it may write declarations and employers within its scope. */
  writes: boolean
  /** Imports that it sees: all, or only those of the account. */
  imports: 'ALL' | 'OWN'
  /** Whether it may read the audit record. */
  audit: boolean
  /** Its own desks, at which it also receives paper. */
  desks: readonly Desk[]
  /** Hint below the choice of a role. */
  hint: Label
  /** Whether it is one of the three officers, who can't change one another while they are separated (三员分立). */
  officer: boolean
  /** All actions that it may do at any time; a role never includes another role. */
  actions: readonly Action[]
  /** Further actions while the three officers are not separated. */
  whileJoined?: readonly Action[]
  /** Further actions while they are. */
  whileSeparated?: readonly Action[]
}

const commonActions = [
  Action.VIEW_CYCLE,
  Action.CHANGE_OWN_PASSWORD,
  Action.VIEW_OWN_SESSIONS,
  Action.END_OWN_SESSIONS,
  Action.MANAGE_OWN_SECOND_FACTOR,
] as const

const viewingActions = [
  Action.VIEW_STATISTICS,
  Action.VIEW_DECLARATIONS,
  Action.VIEW_COMMITTEES,
  Action.VIEW_FINDINGS,
  Action.VIEW_PENDING,
  Action.EXPORT_ANNUAL,
] as const

/**
 * All roles, each described once. Permissions, the scope of row-level security, the changes that are sent to an open page,
 * the form of accounts and the table of docs/security.md are derived from it.
 */
export const roles: Readonly<Record<Role, RoleDescription>> = {
  CITY_HR: {
    scope: { rows: 'ALL', words: { zh: '全部', en: 'Everything' } },
    writes: true,
    imports: 'ALL',
    audit: false,
    desks: [Desk.CITY_HR],
    officer: false,
    hint: {
      zh: '全市申报；导入、登记、账号、完整证件号。',
      en: 'All declarations; imports, records, accounts, whole ID numbers.',
    },
    actions: [
      ...commonActions,
      ...viewingActions,
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
      Action.EXPLAIN_CHANGES,
      Action.WRITE_PAPERS,
      Action.IMPORT,
      Action.DECIDE_WORDS,
      // A committee's office may not record its own filing, because that would clear the finding about it.
      Action.RECORD_FILING,
      Action.RECORD_MEETING,
      Action.RECORD_PAPER,
      Action.RECORD_ENTRUSTMENT,
      Action.RECORD_BAN,
      Action.VIEW_BACKUP,
      Action.VIEW_WALL,
      Action.MANAGE_WALL_LINKS,
    ],
    whileJoined: [
      Action.VIEW_ACCOUNTS,
      Action.MANAGE_ACCOUNTS,
      Action.GRANT_RIGHTS,
      Action.LIFT_LOCKS,
      Action.VIEW_POLICY,
      Action.EDIT_POLICY,
      Action.SEPARATE_OFFICERS,
    ],
  },
  COUNTY_HR: {
    scope: { rows: 'LISTED', lists: ['counties'] },
    writes: true,
    imports: 'OWN',
    audit: false,
    desks: [Desk.COUNTY_HR],
    officer: false,
    hint: {
      zh: '所选区县的申报；导入、接收纸质材料。',
      en: 'Declarations of the chosen counties; imports, paper received.',
    },
    actions: [
      ...commonActions,
      ...viewingActions,
      Action.PREPARE_REMINDERS,
      Action.ACKNOWLEDGE_FINDINGS,
      Action.EXPLAIN_CHANGES,
      Action.WRITE_PAPERS,
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
    officer: false,
    hint: {
      zh: '所选评委会的申报，以及所选部门主管单位的申报。',
      en: 'Declarations of the chosen committees and of employers that the departments supervise.',
    },
    actions: [
      ...commonActions,
      ...viewingActions,
      Action.PREPARE_REMINDERS,
      Action.EXPLAIN_CHANGES,
      Action.WRITE_PAPERS,
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
    officer: false,
    hint: { zh: '全市申报，只看，证件号隐去。', en: 'All declarations, to look at, ID numbers masked.' },
    actions: [...commonActions, ...viewingActions, Action.VIEW_FREEZES, Action.VIEW_WALL],
  },
  SYSTEM_ADMIN: {
    scope: { rows: 'NONE', words: { zh: '账号，不看申报', en: 'Accounts, no declarations' } },
    writes: false,
    imports: 'OWN',
    audit: false,
    desks: [],
    officer: true,
    hint: {
      zh: '启用三员分立后：新建、停用账号，重置密码；不看申报。',
      en: 'While officers are separated: makes and disables accounts, resets passwords; no declarations.',
    },
    actions: [...commonActions],
    whileSeparated: [Action.VIEW_ACCOUNTS, Action.MANAGE_ACCOUNTS, Action.VIEW_POLICY, Action.END_SEPARATION],
  },
  SECURITY_ADMIN: {
    scope: { rows: 'NONE', words: { zh: '权限和安全策略，不看申报', en: 'Rights and the policy, no declarations' } },
    writes: false,
    imports: 'OWN',
    audit: false,
    desks: [],
    officer: true,
    hint: {
      zh: '启用三员分立后：授予角色和范围，解除锁定，修改安全策略；不看申报。',
      en: 'While officers are separated: gives roles and scopes, lifts locks, changes the policy; no declarations.',
    },
    actions: [...commonActions],
    whileSeparated: [
      Action.VIEW_ACCOUNTS,
      Action.GRANT_RIGHTS,
      Action.LIFT_LOCKS,
      Action.VIEW_POLICY,
      Action.EDIT_POLICY,
      Action.END_SEPARATION,
    ],
  },
  AUDITOR: {
    scope: { rows: 'NONE', words: { zh: '审计日志和导出台账', en: 'The audit log and the export ledger' } },
    writes: false,
    imports: 'OWN',
    audit: true,
    desks: [],
    officer: true,
    hint: {
      zh: '不看申报，只看审计日志和导出台账。',
      en: 'No declarations; the audit log and the export ledger.',
    },
    actions: [...commonActions, Action.VIEW_AUDIT, Action.EXPORT_AUDIT],
    whileSeparated: [Action.VIEW_POLICY, Action.END_SEPARATION],
  },
}

/** Whether the role's scope is the whole city. */
export const seesAll = (role: `${Role}`): boolean => roles[role].scope.rows === 'ALL'

/** The lists of an account by which a role's scope is limited; its other lists are ignored. */
export function listsOf(role: `${Role}`): readonly ScopeList[] {
  const { scope } = roles[role]
  return scope.rows === 'LISTED' ? scope.lists : []
}

/** What a role may do, with the three officers separated (三员分立) or not. */
export function actionsOf(role: `${Role}`, separated: boolean): readonly Action[] {
  const { actions, whileJoined = [], whileSeparated = [] } = roles[role]
  return [...actions, ...(separated ? whileSeparated : whileJoined)]
}

/** 系统管理员, 安全管理员 and 审计员. */
export const officerRoles = Object.values(Role).filter((role) => roles[role].officer)
